package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerSetup;
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

  private static final int OF_A_TASK = 5;

  private final Texts texts;

  LedgerWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  static String number(double value) {
    String text = RoundedNumber.fixed(value, 2);
    return value > 0 ? "+" + text : text;
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
    List<Integer> all =
        IntStream.range(second ? OF_A_TASK : 0, second ? ledger.classes() : OF_A_TASK)
            .boxed()
            .filter(label -> up == ledger.parts()[label][to] > 0)
            .sorted(Comparator.comparingDouble(label -> -Math.abs(ledger.parts()[label][to])))
            .toList();
    return all.stream()
        .filter(
            label ->
                Math.abs(ledger.parts()[label][to])
                    >= NAMED * Math.abs(ledger.parts()[all.get(0)][to]))
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

  String truth(Ledger ledger) {
    return texts.get("ledger.wrote", digits(movers(ledger, false, isUp(ledger))));
  }

  String answer(Ledger ledger) {
    double first = behindFirst(ledger) - ledger.start();
    double second = end(ledger) - behindFirst(ledger);
    List<Integer> against = movers(ledger, true, second > 0);
    if (against.isEmpty()) return "";
    double share = -second / first;
    String key = share > 0.5 ? "ledger.erased" : share > 0.1 ? "ledger.weakened" : "ledger.kept";
    return texts.get(key, digits(against));
  }

  String seen(Ledger ledger) {
    return texts.get(
        "ledger.seen",
        truth(ledger),
        answer(ledger),
        RoundedNumber.fixed(ledger.start(), 4),
        RoundedNumber.fixed(behindFirst(ledger), 4),
        RoundedNumber.fixed(end(ledger), 4));
  }

  String limits(Optional<Ledger> ledger, LedgerSetup setup) {
    double rounding = ledger.map(now -> Math.abs(now.rounding()[now.done()])).orElse(0.0);
    String exact =
        texts.get("ledger.limits." + kind(setup), RoundedNumber.significant(rounding, 1));
    boolean usual = setup.equals(LedgerSetup.USUAL);
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
