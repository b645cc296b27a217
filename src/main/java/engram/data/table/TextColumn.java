package engram.data.table;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A column of texts, each different one kept once.
 *
 * @param codes n numbers of words, {@link Words#NONE} where one is missing
 * @param words never changed
 */
record TextColumn(IntVector codes, Words words, DecimalMark mark) implements Column {

  /**
   * Of that many texts.
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
    return new TextColumn(builder.build(), words, mark);
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
      return new TextColumn(codes.with(row, Words.NONE), words, mark);
    }
    Words known = words.find(stripped) == Words.NONE ? words.copy() : words;
    return new TextColumn(codes.with(row, known.add(stripped)), known, mark);
  }

  @Override
  public TextColumn plus(String text) {
    return new TextColumn(codes.plus(Words.NONE), words, mark).with(size(), text);
  }
}
