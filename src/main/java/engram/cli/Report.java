package engram.cli;

import java.io.PrintWriter;

/** What a command found: a record whose components are printed as JSON, or its text. */
public interface Report {
  /** Lines for a reader. */
  void writeText(PrintWriter out);
}
