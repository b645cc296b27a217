package engram.data.table;

/**
 * A column of texts, each different one kept once.
 *
 * @param codes n numbers of words, {@link Words#NONE} where one is missing
 * @param words never changed
 */
record TextColumn(IntVector codes, Words words, DecimalMark mark) implements Column {

  @Override
  public int size() {
    return codes.size();
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
