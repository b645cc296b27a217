package engram.ui.memory.recall;

import engram.memory.recall.CapacityPlan;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallRule;
import java.util.List;
import java.util.stream.IntStream;

/** What is measured of a rule: sizes, loads and trials that show its break within some seconds. */
final class RecallCapacityPlans {
  private static final int[] NEURONS = {100, 200, 400};
  private static final int TRIALS = 10;
  private static final long SEED = 42;

  /** The rules that hold each of their patterns exactly are asked with spoiled ones. */
  private static final double SPOILED = 0.1;

  private RecallCapacityPlans() {}

  /** Of more and more neurons. */
  static List<CapacityPlan> of(RecallRule rule) {
    return IntStream.of(NEURONS).mapToObj(neurons -> plan(rule, neurons)).toList();
  }

  private static CapacityPlan plan(RecallRule rule, int neurons) {
    return new CapacityPlan(
        rule.model(1 / Math.sqrt(neurons)),
        neurons,
        loads(rule),
        TRIALS,
        spoiled(rule),
        RecallOutcome.ENOUGH,
        SEED);
  }

  /** Patterns per neuron, ascending. */
  static List<Double> loads(RecallRule rule) {
    int percent = rule == RecallRule.STORKEY ? 2 : 4;
    return rule == RecallRule.HEBB
        ? CapacityPlan.USUAL_LOADS
        : IntStream.rangeClosed(1, 25).mapToObj(k -> k * percent / 100.0).toList();
  }

  /** Share of the cells turned over before a pattern is asked for. */
  static double spoiled(RecallRule rule) {
    boolean exact = rule == RecallRule.PSEUDO_INVERSE || rule == RecallRule.SOFTMAX;
    return exact ? SPOILED : 0;
  }
}
