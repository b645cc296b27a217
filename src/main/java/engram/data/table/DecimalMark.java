package engram.data.table;

/** What stands between the whole part of a number and its decimals. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  private final char character;

  DecimalMark(char character) {
    this.character = character;
  }

  public char character() {
    return character;
  }

  public DecimalMark other() {
    return this == POINT ? COMMA : POINT;
  }
}
