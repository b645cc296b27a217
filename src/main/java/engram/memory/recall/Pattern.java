package engram.memory.recall;

import engram.data.NumpyRandom;
import engram.nn.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a network stores, is asked with or holds: N cells in rows, each on (+1) or off (−1).
 * Immutable; cells are numbered row by row from 0.
 */
public final class Pattern {
  /** How a cell that is on is written. */
  public static final char ON = '#';

  /** How a cell that is off is written. */
  public static final char OFF = '.';

  private final int columns;
  private final byte[] states;

  private Pattern(int columns, byte[] states) {
    this.columns = columns;
    this.states = states;
  }

  /**
   * @param states +1 or −1 of each cell, row by row
   * @throws IllegalArgumentException if there are not rows × columns of them, or others than ±1
   */
  public static Pattern of(int rows, int columns, int[] states) {
    if (rows < 1 || columns < 1 || rows * columns != states.length) {
      throw new IllegalArgumentException(
          states.length + " states do not make " + rows + " rows of " + columns);
    }
    byte[] copy = new byte[states.length];
    for (int i = 0; i < copy.length; i++) {
      if (Math.abs(states[i]) != 1) {
        throw new IllegalArgumentException("a state is 1 or -1, not " + states[i]);
      }
      copy[i] = (byte) states[i];
    }
    return new Pattern(columns, copy);
  }

  /** One row. */
  public static Pattern of(int... states) {
    return of(1, states.length, states);
  }

  /**
   * Rows of {@code #} and {@code .}, all of one length.
   *
   * @throws IllegalArgumentException if they are not
   */
  public static Pattern ofText(List<String> rows) {
    String all = String.join("", rows);
    int[] states = new int[all.length()];
    for (int i = 0; i < states.length; i++) {
      if (all.charAt(i) != ON && all.charAt(i) != OFF) {
        throw new IllegalArgumentException("a cell is # or ., not " + all.charAt(i));
      }
      states[i] = all.charAt(i) == ON ? 1 : -1;
    }
    int columns = rows.isEmpty() ? 0 : rows.get(0).length();
    if (rows.stream().anyMatch(row -> row.length() != columns)) {
      throw new IllegalArgumentException("the rows differ in length");
    }
    return of(rows.size(), columns, states);
  }

  /** Each cell on or off with probability ½: off where {@code random_sample()} is below ½. */
  public static Pattern random(int rows, int columns, NumpyRandom random) {
    byte[] states = new byte[rows * columns];
    for (int i = 0; i < states.length; i++) {
      states[i] = (byte) (random.randomSample() < 0.5 ? -1 : 1);
    }
    return new Pattern(columns, states);
  }

  /** N. */
  public int size() {
    return states.length;
  }

  public int rows() {
    return states.length / columns;
  }

  public int columns() {
    return columns;
  }

  /** +1 or −1. */
  public int state(int cell) {
    return states[cell];
  }

  public boolean hasShapeOf(Pattern other) {
    return columns == other.columns && states.length == other.states.length;
  }

  /**
   * Σ x_i y_i: N for the same pattern, −N for its mirror image.
   *
   * @throws IllegalArgumentException if the sizes differ
   */
  public int dot(Pattern other) {
    if (states.length != other.states.length) {
      throw new IllegalArgumentException(
          "a pattern of " + states.length + " cells and one of " + other.states.length);
    }
    int sum = 0;
    for (int i = 0; i < states.length; i++) sum += states[i] * other.states[i];
    return sum;
  }

  /**
   * How much of it is in a state of the neurons: 1 if they are its own, −1 if its mirror image.
   *
   * @param now N numbers
   */
  public double overlap(double[] now) {
    double sum = 0;
    for (int i = 0; i < now.length; i++) sum += states[i] * now[i];
    return sum / now.length;
  }

  /** How many cells differ. */
  public int differences(Pattern other) {
    return (states.length - dot(other)) / 2;
  }

  /** Each cell the other way round: −x. */
  public Pattern mirrored() {
    byte[] mirrored = new byte[states.length];
    for (int i = 0; i < mirrored.length; i++) mirrored[i] = (byte) -states[i];
    return new Pattern(columns, mirrored);
  }

  /** The same but for one cell. */
  public Pattern with(int cell, boolean on) {
    byte[] changed = states.clone();
    changed[cell] = (byte) (on ? 1 : -1);
    return new Pattern(columns, changed);
  }

  /** A pattern of the same shape with these signs; 0 counts as on. */
  Pattern ofSigns(double[] values) {
    byte[] signs = new byte[states.length];
    for (int i = 0; i < signs.length; i++) signs[i] = (byte) (values[i] < 0 ? -1 : 1);
    return new Pattern(columns, signs);
  }

  /** The hash of their cells: a byte each, 1 if it is on and 0 if not, pattern by pattern. */
  public static String sha256(List<Pattern> patterns) {
    int size = patterns.get(0).size();
    byte[] cells = new byte[patterns.size() * size];
    for (int k = 0; k < cells.length; k++) {
      cells[k] = (byte) (patterns.get(k / size).state(k % size) > 0 ? 1 : 0);
    }
    return Sha256.of(cells);
  }

  /** The states as numbers. */
  public double[] toArray() {
    double[] array = new double[states.length];
    copyTo(array);
    return array;
  }

  /** Writes the states over an array of N numbers. */
  void copyTo(double[] array) {
    for (int i = 0; i < states.length; i++) array[i] = states[i];
  }

  /** Rows of {@code #} and {@code .}. */
  public List<String> text() {
    List<String> rows = new ArrayList<>();
    for (int start = 0; start < states.length; start += columns) {
      StringBuilder row = new StringBuilder();
      for (int i = start; i < start + columns; i++) row.append(states[i] > 0 ? ON : OFF);
      rows.add(row.toString());
    }
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern that && hasShapeOf(that) && Arrays.equals(states, that.states);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.hashCode(states);
  }

  @Override
  public String toString() {
    return String.join("\n", text());
  }
}
