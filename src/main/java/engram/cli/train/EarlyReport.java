package engram.cli.train;

import engram.training.DataPart;
import engram.training.Run;
import engram.training.recipe.StopRule;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * How a run fared that may stop early.
 *
 * @param watched the part of the samples whose loss decides
 * @param best the best epoch
 * @param loss of it, in that part
 * @param stopped whether the run stopped early
 * @param restored whether the scores and parameters are those of the best epoch
 */
record EarlyReport(String watched, int best, double loss, boolean stopped, boolean restored) {

  /** Of a run at its end; empty if it can't stop early or no epoch was trained. */
  static Optional<EarlyReport> of(Run run) {
    if (run.lastEpoch() == 0) return Optional.empty();
    StopRule rule = run.recipe().stop();
    DataPart watched = DataPart.watched(run.data());
    return run.bestOfAll()
        .map(
            best ->
                new EarlyReport(
                    watched.id(),
                    best.epoch(),
                    best.loss(),
                    rule.outOfPatience(best.waited()),
                    best.rule().restoreBest()));
  }

  void writeText(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: the %s loss was lowest in epoch %d (%.6f)%s%n",
        stopped ? "stopped early" : "did not stop early",
        watched,
        best,
        loss,
        restored ? ", whose weights are these" : "");
    if (watched.equals(DataPart.TEST.id())) {
      out.println("the test samples chose that epoch, so their score is too good: --validation");
    }
  }
}
