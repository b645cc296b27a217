package engram.cli;

import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRecovery;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What is left behind lesions, some lines for a reader. */
final class LesionText {
  private final LesionReport report;
  private final LesionPlan plan;

  LesionText(LesionReport report) {
    this.report = report;
    plan = report.curve().plan();
  }

  void write(PrintWriter out) {
    out.printf("%s, preset %s%n", plan.recipe().network(), report.preset().id());
    out.printf("%s%n%n", order());
    table().print(out);
    out.println("test, training: accuracy of the network; std is divided by the number of draws");
    out.println("touched: training rows of which an output moved by more than 0.01");
    out.println("table: training rows that a table of them answers with that share of it lost");
    out.println("A network that knows nothing still guesses; a table is silent");
    List<LesionRecovery.Point> recovery = report.recovery();
    LesionRecovery.Point last = recovery.get(recovery.size() - 1);
    out.printf(
        Locale.ROOT,
        "%s of %s removed: accuracy on the test rows %.3f, after %s %.3f%n",
        Wording.plain(report.share()),
        "the " + plan.kind().id(),
        recovery.get(0).test(),
        Wording.count(last.epoch(), "epoch") + " of training",
        last.test());
  }

  private TextTable table() {
    TextTable table = new TextTable(16, 11);
    table.row("share removed", plan.kind().id(), "test", "std", "training", "touched", "table");
    for (LesionPoint point : report.curve().points()) {
      table.row(
          Wording.thousandths(point.share()),
          String.valueOf(point.removed()),
          Wording.thousandths(point.test().mean()),
          Wording.thousandths(point.test().deviation()),
          Wording.thousandths(point.train().mean()),
          Wording.thousandths(point.touched().mean()),
          Wording.thousandths(point.table().mean()));
    }
    return table;
  }

  private String order() {
    return plan.order() == LesionOrder.RANDOM
        ? "In random order, %s from seed %d"
            .formatted(Wording.count(plan.draws(), "draw"), plan.seed())
        : "The strongest first, seed " + plan.seed();
  }
}
