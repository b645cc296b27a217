package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;

/** What a command found, in two forms. */
interface Report {
  /** Lines for a reader. */
  void writeText(PrintWriter out);

  /** The fields of one object. */
  void writeJson(JsonGenerator json) throws IOException;
}
