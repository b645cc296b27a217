package engram.ui.memory.recall;

import engram.memory.recall.CorruptedCopies;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallOutcome.Blend;
import engram.memory.recall.RecallOutcome.Cycle;
import engram.memory.recall.RecallOutcome.Mirrored;
import engram.memory.recall.RecallOutcome.Mixture;
import engram.memory.recall.RecallOutcome.Other;
import engram.memory.recall.RecallOutcome.Part;
import engram.memory.recall.RecallOutcome.Recalled;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of a recall: its goal, how it goes, what it came to. */
final class RecallWords {
  private static final int MOST_SHARES = 3;

  private final Texts texts;

  RecallWords(Texts texts) {
    this.texts = texts;
  }

  /** The goal, until the end is reached; then what it came to. */
  String sentence(RecallMoment moment) {
    RecallSetup setup = moment.run().setup();
    if (moment.isEnd()) return outcome(moment);
    if (moment.step() == 0) return goal(setup);
    int neurons = moment.run().neurons();
    int turned = setup.spoiledCells();
    return texts.get(
        setup.isOneByOne() ? "recall.under-way" : "recall.under-way.together",
        setup.name(setup.asked()),
        String.valueOf(neurons - moment.wrong().cardinality()),
        String.valueOf(neurons),
        String.valueOf(neurons - turned));
  }

  private String goal(RecallSetup setup) {
    String name = setup.name(setup.asked());
    if (setup.isOfCopies()) {
      return texts.get("recall.goal.copies", name, String.valueOf(setup.copies()));
    }
    return texts.get(setup.spoiledCells() == 0 ? "recall.goal.whole" : "recall.goal", name);
  }

  /** How large the network is. */
  String facts(RecallRun run) {
    RecallSetup setup = run.setup();
    int neurons = run.neurons();
    String key =
        setup.rule() == RecallRule.SOFTMAX
            ? "recall.facts.softmax"
            : setup.isOfCopies() ? "recall.facts.copies" : "recall.facts";
    return texts.get(
        key,
        RoundedNumber.whole(neurons),
        RoundedNumber.whole((long) neurons * (neurons - 1)),
        RoundedNumber.whole(setup.stored().size()),
        RoundedNumber.whole(setup.isOfCopies() ? setup.copies() : 0));
  }

  /** How the cue was made. */
  String cue(RecallMoment moment) {
    RecallSetup setup = moment.run().setup();
    int turned = setup.spoiledCells();
    return texts.get("recall.cue", setup.name(setup.asked()), String.valueOf(turned));
  }

  /** How much of the pattern looked for is still wrong. */
  String now(RecallMoment moment) {
    RecallSetup setup = moment.run().setup();
    return texts.get(
        "recall.now",
        setup.name(setup.asked()),
        String.valueOf(moment.wrong().cardinality()),
        String.valueOf(moment.run().neurons()));
  }

  String stride(RecallStride stride) {
    return texts.get("recall.by." + stride.id());
  }

  /** The figures in the bar at the top. */
  List<ReadOut> readOuts(RecallViewModel recall) {
    RecallMoment moment = recall.getMoment();
    return List.of(
        ReadOut.ofStep("step", texts.get("stepped.step"), recall.step(), recall.steps()),
        ReadOut.of("energy", texts.get("recall.energy"), RoundedNumber.fixed(moment.energy(), 2))
            .styled("read-out-loss"),
        ReadOut.of(
            "overlap", overlapName(moment.run()), signed(moment.overlaps()[moment.run().best()])));
  }

  List<SteppedChart> charts(RecallRun run) {
    RecallCurves curves = RecallCurves.of(run);
    return List.of(
        new SteppedChart(
            "energy",
            texts.get("recall.energy"),
            texts.get("recall.energy.help"),
            curves.energies(),
            List.of(SteppedChart.Curve.alone(curves.energy())),
            List.of()),
        new SteppedChart(
            "overlaps",
            overlapName(run),
            texts.get("recall.overlaps.help"),
            RecallCurves.OVERLAPS,
            List.of(SteppedChart.Curve.alone(curves.best())),
            curves.others()));
  }

  /** With which pattern the overlap is. */
  private String overlapName(RecallRun run) {
    return texts.get("recall.overlap-with", run.setup().name(run.best()));
  }

  /** With two digits behind the point, and with its sign. */
  static String signed(double value) {
    return RoundedNumber.signed(value, 2);
  }

  private String outcome(RecallMoment moment) {
    RecallRun run = moment.run();
    RecallOutcome outcome = run.outcome();
    if (outcome instanceof Recalled recalled) return recalled(run, recalled);
    if (outcome instanceof Mirrored mirrored) {
      return texts.get("recall.outcome.mirrored", run.setup().name(mirrored.pattern()));
    }
    if (outcome instanceof Mixture mixture) return mixture(run, mixture);
    if (outcome instanceof Blend blend) return blend(run, blend);
    if (outcome instanceof Cycle cycle) {
      return texts.get("recall.outcome.cycle", String.valueOf(cycle.changing()));
    }
    Other other = (Other) outcome;
    return texts.get(
        "recall.outcome.other", run.setup().name(other.pattern()), signed(other.overlap()));
  }

  private String recalled(RecallRun run, Recalled recalled) {
    RecallSetup setup = run.setup();
    double[] end = run.state(run.steps());
    long wrong =
        IntStream.range(0, end.length)
            .filter(i -> end[i] < 0 != setup.patterns().get(recalled.pattern()).state(i) < 0)
            .count();
    String cells =
        wrong == 0
            ? texts.get("recall.cells.all", String.valueOf(end.length))
            : texts.get("recall.cells.but", String.valueOf(wrong), String.valueOf(end.length));
    String name = setup.name(recalled.pattern());
    if (recalled.pattern() == setup.asked() && setup.isOfCopies()) {
      return texts.get(
          "recall.outcome.never-shown",
          name,
          cells,
          String.valueOf(setup.copies()),
          vote((RecallRun.OfPairs) run));
    }
    if (recalled.pattern() == setup.asked() && setup.rule() == RecallRule.SOFTMAX) {
      return texts.get("recall.outcome.recalled-softmax", name, cells);
    }
    if (recalled.pattern() != setup.asked()) {
      return texts.get(
          isNearer(setup, recalled.pattern())
              ? "recall.outcome.another"
              : "recall.outcome.another-farther",
          name,
          cells,
          sweeps(run),
          setup.name(setup.asked()));
    }
    return texts.get(
        setup.spoiledCells() == 0 ? "recall.outcome.whole" : "recall.outcome.recalled",
        name,
        cells,
        sweeps(run));
  }

  /** Whether the cue was more like that pattern than like the one that is looked for. */
  private static boolean isNearer(RecallSetup setup, int pattern) {
    return setup.cue().differences(setup.patterns().get(pattern)) < setup.spoiledCells();
  }

  /** In how many of its cells the vote of the copies is the pattern that is looked for. */
  private String vote(RecallRun.OfPairs run) {
    Pattern vote = CorruptedCopies.vote(run.copies());
    int right = vote.size() - vote.differences(run.setup().original());
    return texts.get("recall.vote", String.valueOf(right), String.valueOf(vote.size()));
  }

  /** The last sweep only finds that nothing changes any more. */
  private String sweeps(RecallRun run) {
    int changing = run.sweeps() - 1;
    if (changing < 1) return texts.get("recall.sweeps.none");
    return changing == 1
        ? texts.get("recall.sweeps.one")
        : texts.get("recall.sweeps.more", String.valueOf(changing));
  }

  private String mixture(RecallRun run, Mixture mixture) {
    StringBuilder parts = new StringBuilder();
    for (Part part : mixture.parts()) {
      if (part.sign() < 0) parts.append(parts.length() == 0 ? "\u2212" : " \u2212 ");
      else if (parts.length() > 0) parts.append(" + ");
      parts.append(run.setup().name(part.pattern()));
    }
    boolean mirrors = mixture.parts().stream().anyMatch(part -> part.sign() < 0);
    String key = mirrors ? "recall.outcome.mixture-mirror" : "recall.outcome.mixture";
    return texts.get(key, parts.toString());
  }

  private String blend(RecallRun run, Blend blend) {
    String shares =
        IntStream.range(0, blend.shares().size())
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -blend.shares().get(k)))
            .limit(MOST_SHARES)
            .map(k -> RoundedNumber.fixed(blend.shares().get(k), 2) + " " + run.setup().name(k))
            .collect(Collectors.joining(" + "));
    return texts.get("recall.outcome.blend", shares);
  }
}
