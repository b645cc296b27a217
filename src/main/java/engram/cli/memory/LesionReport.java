package engram.cli.memory;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRecovery;
import engram.training.recipe.Preset;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What is left behind lesions of all sizes, and how it comes back.
 *
 * @param preset that trained the network
 * @param parametersSha256 of the whole network, before anything is removed
 * @param parts of the network that could be removed
 */
record LesionReport(
    Preset preset,
    String network,
    String parametersSha256,
    LesionKind remove,
    int parts,
    LesionOrder order,
    int draws,
    long seed,
    List<LesionPoint> points,
    Recovery recovery)
    implements Report {
  /**
   * Training again.
   *
   * @param share that was removed before
   * @param train accuracy by epoch, from 0
   * @param test likewise
   * @param parametersSha256 of the network at its end
   */
  record Recovery(double share, List<Double> train, List<Double> test, String parametersSha256) {}

  static LesionReport of(Preset preset, LesionCurve curve, double share, LesionRecovery recovery) {
    LesionPlan plan = curve.plan();
    return new LesionReport(
        preset,
        plan.recipe().network().toString(),
        plan.parameters().sha256(),
        plan.kind(),
        plan.parts(),
        plan.order(),
        plan.draws(),
        plan.seed(),
        curve.points(),
        new Recovery(
            share,
            recovery.points().stream().map(LesionRecovery.Point::train).toList(),
            recovery.points().stream().map(LesionRecovery.Point::test).toList(),
            recovery.parameters().sha256()));
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%s, preset %s%n", network, preset.id());
    out.printf("%s%n%n", orderSentence());
    table().print(out);
    out.println("test, training: accuracy of the network; std is divided by the number of draws");
    out.println("touched: training samples of which an output moved by more than 0.01");
    out.println("table: training samples that a table of them answers with that share of it lost");
    out.println("A network without any memory still guesses; a table is silent");
    int epochs = recovery.test().size() - 1;
    out.printf(
        Locale.ROOT,
        "%s of the %s removed: accuracy on the test samples %.3f, after %s of training %.3f%n",
        Wording.plain(recovery.share()),
        remove.id(),
        recovery.test().get(0),
        Wording.count(epochs, "epoch"),
        recovery.test().get(epochs));
  }

  private TextTable table() {
    TextTable table = new TextTable(16, 11);
    table.row("share removed", remove.id(), "test", "std", "training", "touched", "table");
    for (LesionPoint point : points) {
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

  private String orderSentence() {
    return order == LesionOrder.RANDOM
        ? "In random order, %s from seed %d".formatted(Wording.count(draws, "draw"), seed)
        : "The strongest first, seed " + seed;
  }
}
