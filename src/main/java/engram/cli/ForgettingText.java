package engram.cli;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCurve;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingTask;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What was forgotten, some lines for a reader. */
final class ForgettingText {
  private static final int[] SHOWN = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private final ForgettingResult result;

  ForgettingText(ForgettingReport report) {
    result = report.result();
  }

  void write(PrintWriter out) {
    ForgettingPlan plan = result.plan();
    out.printf("%s, seed %d%n", plan.network(), plan.seed());
    out.printf("Old task: %s%n", task(plan.old(), plan.oldEpochs()));
    out.printf("New task: %s%n%n", task(plan.fresh(), plan.epochs()));
    TextTable table = new TextTable(16, 13);
    table.row("old/new after", shown().mapToObj(this::head).toList());
    for (ForgettingCurve curve : result.curves()) {
      table.row(title(curve.cure()), shown().mapToObj(epoch -> cell(curve, epoch)).toList());
    }
    table.print(out);
    out.println("Accuracy on " + asked() + " of both tasks while the new one is learned");
    for (ForgettingCurve curve : result.curves()) {
      if (!curve.diverged()) continue;
      out.printf(
          "%s: the weights grew beyond all bounds in epoch %d. Try a smaller --strength.%n",
          title(curve.cure()), curve.last().epoch() + 1);
    }
  }

  private String task(ForgettingTask task, int epochs) {
    return String.join(", ", task.classes())
        + "; "
        + Wording.count(task.train().rows(), "row")
        + ", "
        + Wording.count(epochs, "epoch");
  }

  private String asked() {
    ForgettingTask old = result.plan().old();
    return old.test() == old.train() ? "the pairs" : "the test rows";
  }

  /** Some epochs, and the last. */
  private IntStream shown() {
    int last = result.plan().epochs();
    return IntStream.concat(IntStream.of(SHOWN).filter(epoch -> epoch < last), IntStream.of(last));
  }

  private String head(int epoch) {
    return epoch == 0 ? "start" : String.valueOf(epoch);
  }

  private static String cell(ForgettingCurve curve, int epoch) {
    List<ForgettingPoint> points = new ArrayList<>(curve.points());
    if (epoch >= points.size()) return "diverged";
    ForgettingPoint point = points.get(epoch);
    return String.format(Locale.ROOT, "%.3f/%.3f", point.old(), point.fresh());
  }

  /** The name of a cure with its amount. */
  private static String title(ForgettingCure cure) {
    String id = cure.kind().id();
    if (cure instanceof ForgettingCure.Rehearsal c) return id + " " + Wording.plain(c.share());
    if (cure instanceof ForgettingCure.Sleep c) return id + " " + Wording.plain(c.share());
    if (cure instanceof ForgettingCure.Elastic c) return id + " " + Wording.plain(c.strength());
    if (cure instanceof ForgettingCure.Slow c) return id + " " + Wording.plain(c.factor());
    return id;
  }
}
