package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import engram.cli.Report;
import engram.cli.Wording;
import engram.training.Position;
import engram.training.RunReplay;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * How a saved run went when it was trained again.
 *
 * @param train of the branch that the file shows, at its place
 * @param at that place: the scores and parameters are those of it, while the curves go on to where
 *     the branch ends
 * @param replays whether all parameters that the file knows of came out again, to the bit
 * @param branches how many ways the run has gone
 * @param differs where they first did not; null if they did
 */
record ReplayReport(
    @JsonUnwrapped TrainReport train,
    Position at,
    boolean replays,
    int branches,
    RunReplay.Difference differs)
    implements Report {

  static ReplayReport of(RunReplay.Result result, int branches, GivenData given) {
    return new ReplayReport(
        TrainReport.of(result.run(), given),
        result.run().position(),
        result.difference().isEmpty(),
        branches,
        result.difference().orElse(null));
  }

  @Override
  public void writeText(PrintWriter out) {
    train.writeText(out);
    if (!at.equals(new Position(train.epochs(), 0))) {
      out.printf(
          Locale.ROOT,
          "%nloss and scores are of the place that the file shows: epoch %d%s of %d%n",
          at.epoch(),
          at.row() == 0 ? "" : " and " + Wording.count(at.row(), "sample"),
          train.epochs());
    }
    if (branches > 1) out.printf(Locale.ROOT, "%nbranches in the file: %d%n", branches);
  }
}
