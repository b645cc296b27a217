package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text, which end with a line feed each, counted from 1; none may be endless. */
final class TextLines {
  private static final int LONGEST = CsvRecords.LONGEST_CELL;

  private final BufferedReader text;
  private final String file;
  private final StringBuilder line = new StringBuilder();
  private int number;

  TextLines(Reader text, String file) {
    this.text = new BufferedReader(text);
    this.file = file;
  }

  /** Of the line read last. */
  int number() {
    return number;
  }

  /** Null at the end. */
  String next() throws IOException {
    line.setLength(0);
    for (int c = text.read(); c >= 0; c = text.read()) {
      if (c == '\n') return line();
      line.append((char) c);
      if (line.length() > LONGEST) {
        throw new Stop(Fault.LONG_CELL, Evidence.of(file).line(number).count(0, LONGEST));
      }
    }
    return line.length() == 0 ? null : line();
  }

  private String line() {
    number++;
    return line.toString();
  }
}
