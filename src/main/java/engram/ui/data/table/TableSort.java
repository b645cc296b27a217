package engram.ui.data.table;

import engram.data.table.Table;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Puts rows into the order of some columns: numbers by size, words as the language has them, what
 * is missing always last. Rows that are equal stay as they come.
 *
 * @param parts of a row, a number that its part is sorted by; -1 if it is in none
 */
record TableSort(Table table, IntUnaryOperator parts, Collator collator) {
  private static final double BEHIND_NUMBERS = Double.POSITIVE_INFINITY;

  /**
   * @param rows of the table; not changed
   */
  int[] sorted(int[] rows, List<Key> keys) {
    if (keys.isEmpty()) return rows;
    Comparator<Integer> order = keys.stream().map(this::by).reduce(Comparator::thenComparing).get();
    Integer[] boxed = Arrays.stream(rows).boxed().toArray(Integer[]::new);
    Arrays.sort(boxed, order);
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }

  private Comparator<Integer> by(Key key) {
    double[] values = new double[table.rows()];
    Arrays.setAll(values, value(key)::applyAsDouble);
    int sign = key.descending() ? -1 : 1;
    return (a, b) -> compare(values[a], values[b], sign);
  }

  private static int compare(double a, double b, int sign) {
    boolean missing = Double.isNaN(a) || Double.isNaN(b);
    return missing ? Double.compare(a, b) : sign * Double.compare(a, b);
  }

  private IntToDoubleFunction value(Key key) {
    if (key.column() == Key.ROW) return row -> row;
    if (key.column() == Key.ON) return row -> table.isOn(row) ? 0 : 1;
    if (key.column() == Key.PART) return row -> known(parts.applyAsInt(row));
    return isText(key.column()) ? ranks(key.column()) : row -> number(row, key.column());
  }

  private static double known(int part) {
    return part < 0 ? Double.NaN : part;
  }

  private double number(int row, int column) {
    double number = table.number(row, column);
    return Double.isNaN(number) && !table.isMissing(row, column) ? BEHIND_NUMBERS : number;
  }

  /** A column of texts that are all numbers, such as digits for classes, is one of numbers. */
  private boolean isText(int column) {
    return table.isText(column)
        && IntStream.range(0, table.rows())
            .anyMatch(
                row -> Double.isNaN(table.number(row, column)) && !table.isMissing(row, column));
  }

  private IntToDoubleFunction ranks(int column) {
    Map<String, Integer> ranks = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) ranks.put(table.text(row, column), 0);
    String[] words = ranks.keySet().toArray(new String[0]);
    Arrays.sort(words, collator);
    for (int i = 0; i < words.length; i++) ranks.put(words[i], i);
    return row -> table.isMissing(row, column) ? Double.NaN : ranks.get(table.text(row, column));
  }

  /**
   * A column that the table is sorted by.
   *
   * @param column of the table from 0, or one of the three before them
   */
  record Key(int column, boolean descending) {
    /** The number of the row. */
    static final int ROW = -1;

    /** Whether the row counts. */
    static final int ON = -2;

    /** The part of the split. */
    static final int PART = -3;
  }
}
