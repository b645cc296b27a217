package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerRows;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is said of a weight's ledger. */
final class LedgerWords {
  /** A digit that has this share of what the strongest has added is named as well. */
  private static final double NAMED = 0.4;

  /** Decimals of what a single sample has added, which is little. */
  private static final int FINE = 3;

  private final Texts texts;

  LedgerWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  static String number(double value) {
    return signed(value, 2);
  }

  /** What a single sample has added. */
  static String fine(double value) {
    return signed(value, FINE);
  }

  private static String signed(double value, int decimals) {
    String text = RoundedNumber.fixed(value, decimals);
    return value > 0 ? "+" + text : text;
  }

  /** Which weight it is. */
  String weight(Ledger ledger) {
    LedgerSetup of = ledger.setup();
    return texts.get("ledger.weight", of.row(), of.column(), of.neuron());
  }

  /** A part as its band is called. */
  String band(LedgerScene scene, int part) {
    return switch (scene.by()) {
      case CLASS -> String.valueOf(part);
      case TASK -> texts.get(part == 0 ? "ledger.task.first" : "ledger.task.second");
      case ROW -> scene.isOthers(part) ? texts.get("ledger.others.band") : "";
    };
  }

  String progress(Ledger ledger) {
    return texts.get("ledger.progress", ledger.done(), ledger.updates());
  }

  String goal(LedgerSetup setup) {
    return texts.get("ledger.goal", setup.row(), setup.column(), setup.neuron());
  }

  /** The digits of a task that moved the weight most that way, the strongest first. */
  static List<Integer> movers(Ledger ledger, boolean second, boolean up) {
    int to = ledger.updates();
    double[][] parts = ledger.byClass().parts();
    List<Integer> all =
        IntStream.range(0, ledger.classes())
            .boxed()
            .filter(label -> LedgerRows.isOfSecond(label) == second)
            .filter(label -> up == parts[label][to] > 0)
            .sorted(Comparator.comparingDouble(label -> -Math.abs(parts[label][to])))
            .toList();
    return all.stream()
        .filter(
            label ->
                Math.abs(parts[label][to]) >= NAMED * Math.abs(parts[all.get(0)][to]))
        .limit(2)
        .toList();
  }

  private String digits(List<Integer> labels) {
    return labels.size() == 1
        ? texts.get("ledger.digits", labels.get(0))
        : texts.get("ledger.digits.two", labels.get(0), labels.get(1));
  }

  private static double behindFirst(Ledger ledger) {
    return ledger.weights()[ledger.updatesOfOld()];
  }

  private static double end(Ledger ledger) {
    return ledger.weights()[ledger.updates()];
  }

  private static boolean isUp(Ledger ledger) {
    return behindFirst(ledger) >= ledger.start();
  }

  /** What is so, in a sentence. */
  String truth(LedgerScene scene) {
    Ledger ledger = scene.ledger();
    return switch (scene.by()) {
      case CLASS -> texts.get("ledger.wrote", digits(movers(ledger, false, isUp(ledger))));
      case TASK -> texts.get("ledger.task.moved", number(scene.path(0)[ledger.updates()]));
      case ROW ->
          scene
              .chosen()
              .map(
                  of -> texts.get("ledger.row.moved", of.sample(), of.label(), fine(of.inBoth())))
              .orElse("");
    };
  }

  /** And then. */
  String answer(LedgerScene scene) {
    return switch (scene.by()) {
      case CLASS -> erased(scene.ledger());
      case TASK -> movedBack(scene);
      case ROW -> scene.chosen().map(this::perTask).orElse("");
    };
  }

  private String erased(Ledger ledger) {
    double first = behindFirst(ledger) - ledger.start();
    double second = end(ledger) - behindFirst(ledger);
    List<Integer> against = movers(ledger, true, second > 0);
    if (against.isEmpty()) return "";
    double share = -second / first;
    String key = share > 0.5 ? "ledger.erased" : share > 0.1 ? "ledger.weakened" : "ledger.kept";
    return texts.get(key, digits(against));
  }

  private String movedBack(LedgerScene scene) {
    int end = scene.ledger().updates();
    double first = scene.path(0)[end];
    double second = scene.path(1)[end];
    boolean back = first * second < 0 && Math.abs(second) <= Math.abs(first);
    return back
        ? texts.get("ledger.task.back", RoundedNumber.fixed(Math.abs(second), 2))
        : texts.get("ledger.task.on", number(second));
  }

  private String perTask(RowAmount of) {
    return texts.get("ledger.row.tasks", of.seen(), fine(of.inFirst()), fine(of.inSecond()));
  }

  /** Its place among all samples. */
  String rank(LedgerScene scene) {
    int place = scene.ledger().strongest().indexOf(scene.chosen().orElseThrow()) + 1;
    return texts.get("ledger.row.rank", place, scene.ledger().rows().count());
  }

  /** What the chosen sample had added by then. */
  double added(LedgerScene scene, int epoch) {
    int part = scene.shown().indexOf(scene.chosen().orElseThrow());
    return scene.path(part)[scene.ledger().updateOf(epoch)];
  }

  String seen(LedgerScene scene) {
    Ledger ledger = scene.ledger();
    String[] said = {
      truth(scene),
      answer(scene),
      RoundedNumber.fixed(ledger.start(), 4),
      RoundedNumber.fixed(behindFirst(ledger), 4),
      RoundedNumber.fixed(end(ledger), 4)
    };
    return switch (scene.by()) {
      case CLASS -> texts.get("ledger.seen", (Object[]) said);
      case TASK -> texts.get("ledger.task.seen", (Object[]) said);
      case ROW -> texts.get("ledger.row.seen", said[0], said[1], rank(scene));
    };
  }

  String limits(Optional<LedgerScene> scene, LedgerSetup setup) {
    double rounding =
        scene.map(now -> Math.abs(now.split().rounding()[now.ledger().done()])).orElse(0.0);
    String exact =
        texts.get("ledger.limits." + kind(setup), RoundedNumber.significant(rounding, 1));
    if (setup.by() == SplitBy.ROW) return texts.get("ledger.limits.row", exact);
    boolean usual = setup.hasNumbersOf(LedgerSetup.USUAL);
    return usual ? texts.get("ledger.limits.clearest", exact) : exact;
  }

  /** How exact its shares are. */
  private static String kind(LedgerSetup setup) {
    if (setup.optimizer().isPlain()) return "plain";
    return setup.optimizer().isLinear() ? "linear" : "divided";
  }

  /** By which optimiser, and that its divisor is taken as it was; empty of plain descent. */
  String learnedBy(LedgerSetup setup) {
    String name = texts.get("setting.ledger.optimizer." + setup.optimizer().id());
    return setup.optimizer().isPlain() ? "" : texts.get("ledger.by." + kind(setup), name);
  }

  String left(Ledger ledger) {
    return texts.get("ledger.left", RoundedNumber.fixed(behindFirst(ledger), 2));
  }
}
