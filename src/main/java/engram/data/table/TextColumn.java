package engram.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A column of texts, each different one kept once.
 *
 * @param codes n numbers of words, {@link Words#NONE} where one is missing
 * @param words never changed
 * @param fromFile how many of the words a file has without an order of their own: these count in
 *     {@link CategoryOrder}; those after them, declared or typed, in the order of their codes, so
 *     that an edit does not exchange colours
 */
record TextColumn(IntVector codes, Words words, int fromFile, DecimalMark mark) implements Column {

  /**
   * Of that many texts, which keep their order.
   *
   * @param codes by row, into the texts; NaN if missing
   */
  static TextColumn of(List<String> texts, int rows, IntToDoubleFunction codes, DecimalMark mark) {
    Words words = new Words();
    for (String text : texts) words.add(text);
    IntVector.Builder builder = new IntVector.Builder();
    for (int row = 0; row < rows; row++) {
      double code = codes.applyAsDouble(row);
      builder.add(Double.isNaN(code) ? Words.NONE : (int) code);
    }
    return new TextColumn(builder.build(), words, 0, mark);
  }

  @Override
  public int size() {
    return codes.size;
  }

  @Override
  public boolean isMissing(int row) {
    return codes.get(row) == Words.NONE;
  }

  @Override
  public String text(int row) {
    int code = codes.get(row);
    return code == Words.NONE ? "" : words.get(code);
  }

  @Override
  public double number(int row) {
    int code = codes.get(row);
    return code == Words.NONE ? Double.NaN : Numbers.parse(words.get(code), mark);
  }

  /** How many cells are numbers if the decimal mark is the other one; 0 unless most are. */
  long cellsOfOtherMark() {
    boolean[] isSuch = new boolean[words.size()];
    for (int code = 0; code < isSuch.length; code++) {
      String word = words.get(code);
      isSuch[code] =
          Double.isNaN(Numbers.parse(word, mark))
              && !Double.isNaN(Numbers.parse(word, mark.other()));
    }
    long present = 0;
    long such = 0;
    for (int row = 0; row < codes.size; row++) {
      if (isMissing(row)) continue;
      present++;
      if (isSuch[codes.get(row)]) such++;
    }
    return 2 * such > present ? such : 0;
  }

  @Override
  public IntToDoubleFunction numbers() {
    return byWord(word -> Numbers.parse(words.get(word), mark));
  }

  /** By row, what a number of a word gives, called once for each; NaN where one is missing. */
  IntToDoubleFunction byWord(IntToDoubleFunction values) {
    double[] ofWords =
        IntStream.range(0, words.size()).mapToDouble(values::applyAsDouble).toArray();
    return row -> {
      int code = codes.get(row);
      return code == Words.NONE ? Double.NaN : ofWords[code];
    };
  }

  @Override
  public TextColumn with(int row, String text) {
    String stripped = text.strip();
    if (Cells.isMissing(stripped)) {
      return new TextColumn(codes.with(row, Words.NONE), words, fromFile, mark);
    }
    Words known = words.find(stripped) == Words.NONE ? words.copy() : words;
    return new TextColumn(codes.with(row, known.add(stripped)), known, fromFile, mark);
  }

  @Override
  public List<String> inOrder(List<String> texts) {
    List<String> ofFile = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String text : texts) (words.find(text) < fromFile ? ofFile : others).add(text);
    List<String> ordered = CategoryOrder.sorted(ofFile, text -> Numbers.parse(text, mark));
    others.sort(Comparator.comparingInt(words::find));
    ordered.addAll(others);
    return ordered;
  }

  @Override
  public TextColumn plus(String text) {
    return new TextColumn(codes.plus(Words.NONE), words, fromFile, mark).with(size(), text);
  }
}
