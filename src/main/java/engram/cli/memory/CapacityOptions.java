package engram.cli.memory;

import engram.cli.OptionValue;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.Wording;
import engram.cli.WrongOptions;
import engram.memory.SettingValues;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.CapacityRuns;
import engram.memory.recall.MemoryModel;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how many random patterns come back against how many are stored. */
final class CapacityOptions {
  private static final CapacityPlan USUAL =
      CapacityPlan.of(RecallRule.HEBB.model(1), CapacityPlan.LEAST_NEURONS, 20, 42);

  @Mixin(name = "How they are stored")
  private RuleOptions rules;

  @Option(
      names = "--neurons",
      paramLabel = "N,N",
      converter = NumberList.Neurons.class,
      description = "Sizes of networks, 10 to 1000 neurons (default: 100,200,400).")
  private NumberList neurons = new NumberList(List.of(100.0, 200.0, 400.0));

  @Option(
      names = "--loads",
      paramLabel = "A,A",
      converter = NumberList.Loads.class,
      description = "Patterns per neuron (default: 0.02, 0.03 ... 0.25).")
  private NumberList loads = new NumberList(CapacityPlan.USUAL_LOADS);

  @Mixin
  private final SettingOptions<CapacityPlan> options =
      new SettingOptions<>("capacity", CapacityPlan.SETTINGS);

  Report measure(Watch watch) {
    List<CapacityPlan> plans = new ArrayList<>();
    for (double size : neurons.numbers()) plans.add(plan((int) size));
    long start = System.nanoTime();
    CapacityRuns runs = new CapacityRuns(plans);
    watch.finish(runs, runs::now);
    return CapacityReport.of(rules.rule(), runs.curves(), (System.nanoTime() - start) / 1e9);
  }

  /**
   * @throws WrongOptions if so many patterns are more than can be measured
   */
  private CapacityPlan plan(int size) {
    RecallRule rule = rules.rule();
    MemoryModel model = rule.model(rules.beta(size));
    List<Double> chosen = loads.numbers();
    double most = Math.min(model.mostLoad(), (double) CapacityPlan.MOST_PATTERNS / size);
    double last = chosen.get(chosen.size() - 1);
    if (last > most) {
      throw new WrongOptions(
          "--loads of --rule %s with %d neurons go up to %s, not \"%s\"."
              .formatted(rule.id(), size, Wording.plain(most), Wording.plain(last)));
    }
    SettingValues<CapacityPlan> values = options.values(USUAL);
    return new CapacityPlan(
        model,
        size,
        chosen,
        values.integer(CapacityPlan.TRIALS),
        values.real(CapacityPlan.NOISE),
        RecallOutcome.ENOUGH,
        values.whole(CapacityPlan.SEED));
  }

  /** Numbers in the order given, each larger than the one before. */
  record NumberList(List<Double> numbers) {
    private static final double MOST_LOAD = 100;

    private static NumberList read(String text) {
      List<Double> numbers =
          Arrays.stream(text.split(",", -1))
              .map(number -> new BigDecimal(number.strip()).doubleValue())
              .toList();
      for (int k = 1; k < numbers.size(); k++) {
        OptionValue.require(numbers.get(k) > numbers.get(k - 1));
      }
      return new NumberList(numbers);
    }

    /** Reads {@code 100,200,400}. */
    static final class Neurons extends OptionValue<NumberList> {
      @Override
      public String allowed() {
        return "ascending whole numbers from "
            + CapacityPlan.LEAST_NEURONS
            + " to "
            + CapacityPlan.MOST_NEURONS
            + " with commas between";
      }

      @Override
      public NumberList read(String text) {
        NumberList list = NumberList.read(text);
        for (double n : list.numbers()) {
          require(n >= CapacityPlan.LEAST_NEURONS && n <= CapacityPlan.MOST_NEURONS && n % 1 == 0);
        }
        return list;
      }
    }

    /** Reads {@code 0.05,0.1,0.15}. */
    static final class Loads extends OptionValue<NumberList> {
      @Override
      public String allowed() {
        return "ascending numbers above 0 and up to 100 with commas between";
      }

      @Override
      public NumberList read(String text) {
        NumberList list = NumberList.read(text);
        for (double load : list.numbers()) require(load > 0 && load <= MOST_LOAD);
        return list;
      }
    }
  }
}
