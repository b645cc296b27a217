package engram.ui.labs.ledger;

import engram.data.Dataset;
import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import engram.ui.run.NetworkNames;
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
    return RoundedNumber.signed(value, 2);
  }

  /** What a single sample has added. */
  static String fine(double value) {
    return RoundedNumber.signed(value, FINE);
  }

  /** Which weight it is. */
  String weight(Ledger ledger) {
    Part.Weight of = ledger.booked().weight();
    if (isOwn(ledger)) {
      return new NetworkNames(texts, ledger.rows().data(), ledger.booked().network()).weight(of);
    }
    int side = LedgerSetup.SIDE;
    return texts.get("ledger.weight", of.from() / side + 1, of.from() % side + 1, of.to() + 1);
  }

  /** Whether it is of Train. */
  private static boolean isOwn(Ledger ledger) {
    return !ledger.extent().hasSecond();
  }

  /** What a class is called. */
  private String label(Ledger ledger, int label) {
    Dataset dataset = ledger.rows().data().dataset();
    return new DataNames(texts, dataset).word(dataset.classNames().get(label));
  }

  /** The class of a sample. */
  String classOf(RowAmount sample, Ledger ledger) {
    return label(ledger, sample.label());
  }

  /** A part as its band is called; a sample has its picture beside the river. */
  String band(LedgerScene scene, int part) {
    return switch (scene.by()) {
      case CLASS -> label(scene.ledger(), part);
      case TASK -> texts.get(part == 0 ? "ledger.task.first" : "ledger.task.second");
      case ROW -> "";
    };
  }

  String progress(Ledger ledger) {
    return texts.get("ledger.progress", ledger.done(), ledger.updates());
  }

  /** Of a weight of Train. */
  String ownGoal() {
    return texts.get("ledger.own.goal");
  }

  String goal(LedgerSetup setup) {
    return texts.get("ledger.goal", setup.row(), setup.column(), setup.neuron());
  }

  /** The digits of a task that moved the weight most that way, the strongest first; or none. */
  static List<Integer> movers(Ledger ledger, boolean second, boolean up) {
    int to = ledger.updates();
    double[][] parts = ledger.byClass().parts();
    List<Integer> all =
        IntStream.range(0, ledger.classes())
            .boxed()
            .filter(label -> ledger.rows().isOfSecond(label) == second)
            .filter(label -> up ? parts[label][to] > 0 : parts[label][to] < 0)
            .sorted(Comparator.comparingDouble(label -> -Math.abs(parts[label][to])))
            .toList();
    return all.stream()
        .filter(label -> Math.abs(parts[label][to]) >= NAMED * Math.abs(parts[all.get(0)][to]))
        .limit(2)
        .toList();
  }

  private String digits(List<Integer> labels) {
    return labels.size() == 1
        ? texts.get("ledger.digits", labels.get(0))
        : texts.get("ledger.digits.two", labels.get(0), labels.get(1));
  }

  /** A weight from a pixel that is blank in all digits is moved by none. */
  private String wrote(List<Integer> labels) {
    return labels.isEmpty()
        ? texts.get("ledger.wrote.none")
        : texts.get("ledger.wrote", digits(labels));
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
      case CLASS ->
          isOwn(ledger)
              ? moved(scene, 0, "ledger.own.moved")
              : wrote(movers(ledger, false, isUp(ledger)));
      case TASK -> texts.get("ledger.task.moved", number(scene.path(0)[ledger.updates()]));
      case ROW -> scene.chosen().map(of -> moved(ledger, of)).orElse("");
    };
  }

  /** And then. */
  String answer(LedgerScene scene) {
    return switch (scene.by()) {
      case CLASS ->
          isOwn(scene.ledger()) ? moved(scene, 1, "ledger.own.too") : erased(scene.ledger());
      case TASK -> movedBack(scene);
      case ROW -> scene.chosen().map(of -> perTask(scene.ledger(), of)).orElse("");
    };
  }

  /** What the class at that place of their order has added. */
  private String moved(LedgerScene scene, int place, String key) {
    if (place >= scene.order().size()) return "";
    int part = scene.order().get(place);
    Ledger ledger = scene.ledger();
    String name = texts.inSentence(label(ledger, part));
    return texts.get(key, name, number(scene.path(part)[ledger.done()]));
  }

  private String moved(Ledger ledger, RowAmount of) {
    return texts.get("ledger.row.moved", of.sample(), classOf(of, ledger), fine(of.inBoth()));
  }

  private String erased(Ledger ledger) {
    double first = behindFirst(ledger) - ledger.start();
    double second = end(ledger) - behindFirst(ledger);
    List<Integer> against = movers(ledger, true, second > 0);
    if (against.isEmpty()) return texts.get("ledger.wrote.neither");
    if (first == 0) return texts.get("ledger.wrote", digits(against));
    double share = -second / first;
    return texts.get(effect(share), digits(against));
  }

  /**
   * @param share of what the first task added that the second took back; negative if it added more
   */
  private static String effect(double share) {
    if (share > 0.5) return "ledger.erased";
    if (share > 0.1) return "ledger.weakened";
    return share < -0.1 ? "ledger.further" : "ledger.kept";
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

  private String perTask(Ledger ledger, RowAmount of) {
    if (isOwn(ledger)) return texts.get("ledger.own.row.seen", of.seen());
    return texts.get("ledger.row.tasks", of.seen(), fine(of.inFirst()), fine(of.inSecond()));
  }

  /** What is so, when it is presented: the number of a sample stands beside it. */
  String presented(LedgerScene scene) {
    return scene
        .chosen()
        .map(of -> texts.get("ledger.row.presented", of.sample(), classOf(of, scene.ledger())))
        .orElseGet(() -> truth(scene));
  }

  /** And then, as short. */
  String presentedAnswer(LedgerScene scene) {
    if (scene.chosen().isEmpty() || isOwn(scene.ledger())) return answer(scene);
    RowAmount of = scene.chosen().get();
    return texts.get(
        "ledger.row.presented.tasks", of.seen(), fine(of.inFirst()), fine(of.inSecond()));
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
      case CLASS -> texts.get(isOwn(ledger) ? "ledger.own.seen" : "ledger.seen", (Object[]) said);
      case TASK -> texts.get("ledger.task.seen", (Object[]) said);
      case ROW -> texts.get("ledger.row.seen", said[0], said[1], rank(scene));
    };
  }

  /**
   * @param own whether it is a weight of Train
   */
  String limits(Optional<LedgerScene> scene, LedgerSetup setup, boolean own) {
    if (own && scene.isEmpty()) return "";
    double rounding =
        scene.map(now -> Math.abs(now.split().rounding()[now.ledger().done()])).orElse(0.0);
    Optimizer optimizer =
        scene.map(now -> now.ledger().booked().optimizer()).orElse(setup.optimizer());
    String exact =
        texts.get("ledger.limits." + kind(optimizer), RoundedNumber.significant(rounding, 1));
    if (setup.by() == SplitBy.ROW) return texts.get("ledger.limits.row", exact);
    boolean usual = !own && setup.hasNumbersOf(LedgerSetup.USUAL);
    return usual ? texts.get("ledger.limits.clearest", exact) : exact;
  }

  /** How exact its shares are. */
  private static String kind(Optimizer optimizer) {
    if (optimizer.isPlain()) return "plain";
    return optimizer.isLinear() ? "linear" : "divided";
  }

  /** By which optimiser, and that its divisor is taken as it was; empty of plain descent. */
  String learnedBy(Optimizer optimizer) {
    String name = texts.get("setting.ledger.optimizer." + optimizer.id());
    return optimizer.isPlain() ? "" : texts.get("ledger.by." + kind(optimizer), name);
  }

  String left(Ledger ledger) {
    return texts.get("ledger.left", RoundedNumber.fixed(behindFirst(ledger), 2));
  }
}
