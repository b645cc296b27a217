package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Which sets come with the program: a line each, or all of each as JSON. */
final class SetsReport implements Report {
  private static final String TABLE = "%-14s%-16s%6s%10s%9s  %s";

  @Override
  public void writeText(PrintWriter out) {
    out.println(TABLE.formatted("name", "task", "rows", "features", "classes", "licence"));
    for (BuiltInSet set : BuiltInSet.values()) {
      out.println(
          TABLE.formatted(
              set.id(),
              set.task().id(),
              String.valueOf(set.rows()),
              String.valueOf(set.featureCount()),
              classes(set),
              SetReport.text(set, "licence")));
    }
    out.println();
    out.println("engram datasets NAME tells more of one, engram train --dataset NAME learns it.");
  }

  private static String classes(BuiltInSet set) {
    return set.task() == Task.REGRESSION ? "-" : String.valueOf(set.classes());
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    ReportJson.list(
        json,
        "datasets",
        List.of(BuiltInSet.values()),
        (object, set) -> new SetReport(set).writeJson(object));
  }
}
