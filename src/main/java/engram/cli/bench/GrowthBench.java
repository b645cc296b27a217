package engram.cli.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import engram.cli.Report;
import engram.data.DataException;
import engram.nn.fast.Kernels;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether cost grows in proportion: of training with the weights, of an import with the rows. */
final class GrowthBench {
  private GrowthBench() {}

  /**
   * @param nanosPerSampleEpoch median of the repetitions
   * @param nanosPerSampleEpochAndWeight the same for each weight and bias
   */
  record Training(
      String network,
      int weights,
      double nanosPerSampleEpoch,
      double nanosPerSampleEpochAndWeight) {}

  /**
   * @param lanes numbers that one instruction of the kernels takes; 1 of the plain ones
   */
  record GrowthReport(
      int lanes, List<Training> training, @JsonProperty("import") ImportBench.Result imported)
      implements Report {

    @Override
    public void writeText(PrintWriter out) {
      out.println(BenchCommand.kernel(lanes));
      out.println();
      out.printf("%9s%17s%17s  %s%n", "weights", "ns/sample/epoch", "by weight", "network");
      for (Training row : training) {
        out.printf(
            Locale.ROOT,
            "%9d%17.1f%17.3f  %s%n",
            row.weights(),
            row.nanosPerSampleEpoch(),
            row.nanosPerSampleEpochAndWeight(),
            row.network());
      }
      out.println();
      imported.writeText(out);
    }
  }

  /**
   * @param rows of the table to import
   */
  static GrowthReport run(int rows) throws IOException, DataException {
    List<Training> training = new ArrayList<>();
    for (BenchTask task : BenchShapes.growing()) {
      double[] nanos = task.run().nanosPerSampleEpoch();
      Arrays.sort(nanos);
      double median = nanos[nanos.length / 2];
      int weights = task.spec().parameterCount();
      training.add(new Training(task.spec().toString(), weights, median, median / weights));
    }
    return new GrowthReport(Kernels.lanes(), training, ImportBench.run(rows));
  }
}
