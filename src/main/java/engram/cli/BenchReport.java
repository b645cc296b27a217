package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How fast tasks are trained; each is timed when it is written, so that a reader sees it come. */
record BenchReport(List<BenchTask> tasks) implements Report {

  BenchReport {
    tasks = List.copyOf(tasks);
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%-6s%16s  %s%n", "task", "ns/sample/epoch", "network, batch, loss at the end");
    for (BenchTask task : tasks) {
      BenchTask.Result result = task.run();
      double[] nanos = result.nanosPerSampleEpoch();
      Arrays.sort(nanos);
      out.printf(
          Locale.ROOT,
          "%-6s%16.1f  %s, batches of %d, %.6f%n",
          result.name(),
          nanos[nanos.length / 2],
          task.spec(),
          task.batch(),
          result.finalLoss());
      out.flush();
    }
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    ReportJson.list(json, "tasks", tasks, (object, task) -> write(object, task.run()));
  }

  private static void write(JsonGenerator json, BenchTask.Result result) throws IOException {
    json.writeStringField("name", result.name());
    json.writeNumberField("finalLoss", result.finalLoss());
    double[] nanos = result.nanosPerSampleEpoch();
    json.writeFieldName("nanosPerSampleEpoch");
    json.writeArray(nanos, 0, nanos.length);
  }
}
