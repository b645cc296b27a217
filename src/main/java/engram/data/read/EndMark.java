package engram.data.read;

import java.io.IOException;
import java.io.Reader;

/**
 * Text with one more line that holds a character no text has. A parser that hands it over as a line
 * of its own has no quote open.
 */
final class EndMark extends Reader {
  static final char CHARACTER = '\0';

  private static final char[] LINE = {'\n', CHARACTER};

  private final Reader text;
  private int marked = -1;

  EndMark(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) return 0;
    if (marked < 0) {
      int count = text.read(target, from, length);
      if (count >= 0) return count;
      marked = 0;
    }
    if (marked == LINE.length) return -1;
    target[from] = LINE[marked++];
    return 1;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
