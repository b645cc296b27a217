package engram.cli.memory;

import engram.cli.Wording;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what a recall came to. */
final class OutcomeSentence {
  private static final int MOST_SHARES = 4;

  private final RecallSetup setup;
  private final Pattern end;

  private OutcomeSentence(RecallSetup setup, Pattern end) {
    this.setup = setup;
    this.end = end;
  }

  static String of(RecallSetup setup, RecallOutcome outcome, Pattern end) {
    return new OutcomeSentence(setup, end).say(outcome);
  }

  private String say(RecallOutcome outcome) {
    if (outcome instanceof RecallOutcome.Recalled recalled) return recalled(recalled.pattern());
    if (outcome instanceof RecallOutcome.Mirrored mirrored) return mirrored(mirrored.pattern());
    if (outcome instanceof RecallOutcome.Mixture mixture) return mixture(mixture);
    if (outcome instanceof RecallOutcome.Blend blend) return blend(blend);
    if (outcome instanceof RecallOutcome.Cycle cycle) return cycle(cycle);
    RecallOutcome.Other other = (RecallOutcome.Other) outcome;
    return "A spurious state that is like no stored pattern: the nearest is "
        + nearest(other.pattern(), other.overlap())
        + ".";
  }

  private String recalled(int pattern) {
    int wrong = end.differences(setup.patterns().get(pattern));
    return name(pattern) + notAsked(pattern) + " is recalled, " + cells(wrong) + ".";
  }

  private String mirrored(int pattern) {
    int wrong = end.differences(setup.patterns().get(pattern).mirrored());
    return "The inverse of "
        + name(pattern)
        + notAsked(pattern)
        + " is recalled, "
        + cells(wrong)
        + ": with all cells the other way round the energy is the same.";
  }

  private String notAsked(int pattern) {
    return pattern == setup.asked() ? "" : " and not " + name(setup.asked());
  }

  private static String cells(int wrong) {
    if (wrong == 0) return "every cell right";
    return "all but " + wrong + (wrong == 1 ? " cell right" : " cells right");
  }

  private String mixture(RecallOutcome.Mixture mixture) {
    StringBuilder parts = new StringBuilder();
    for (RecallOutcome.Part part : mixture.parts()) {
      if (part.sign() < 0) parts.append(parts.length() == 0 ? "-" : " - ");
      else if (parts.length() > 0) parts.append(" + ");
      parts.append(name(part.pattern()));
    }
    boolean mirrors = mixture.parts().stream().anyMatch(part -> part.sign() < 0);
    return String.format(
        Locale.ROOT,
        "A spurious state that nobody stored: the mixture %s (overlap %.2f%s).",
        parts,
        mixture.overlap(),
        mirrors ? "; a minus is the inverse" : "");
  }

  private String blend(RecallOutcome.Blend blend) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, blend.shares().size()).boxed().toList());
    order.sort(Comparator.comparingDouble(k -> -blend.shares().get(k)));
    String shares =
        order.stream()
            .limit(MOST_SHARES)
            .map(k -> String.format(Locale.ROOT, "%.2f %s", blend.shares().get(k), name(k)))
            .collect(Collectors.joining(" + "));
    return "A blend of patterns: "
        + shares
        + (order.size() > MOST_SHARES ? " ..." : "")
        + "; a larger --beta tells them apart.";
  }

  private String cycle(RecallOutcome.Cycle cycle) {
    return "Two states take turns for ever, "
        + cycle.changing()
        + " cells apart; the nearest pattern is "
        + nearest(cycle.pattern(), cycle.overlap())
        + ". With --order asynchronous the network settles.";
  }

  private String nearest(int pattern, double overlap) {
    return name(pattern) + " with an overlap of " + Wording.signed(overlap, 2);
  }

  private String name(int pattern) {
    return setup.name(pattern);
  }
}
