package engram.cli.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import engram.cli.Report;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How fast tasks are trained; each is timed when it is written, so that a reader sees it come. */
record BenchReport(@JsonIgnore List<BenchTask> timed) implements Report {

  BenchReport {
    timed = List.copyOf(timed);
  }

  @JsonProperty
  List<BenchTask.Result> tasks() {
    return timed.stream().map(BenchTask::run).toList();
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%-6s%16s  %s%n", "task", "ns/sample/epoch", "network, batch, loss at the end");
    for (BenchTask task : timed) {
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
}
