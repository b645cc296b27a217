package engram.data.table;

/** What stands between the whole part of a number and its decimals. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  private final char character;

  DecimalMark(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  DecimalMark other() {
    return this == POINT ? COMMA : POINT;
  }
}
