package engram.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How patterns are stored. */
final class RuleOptions {
  @Option(
      names = "--rule",
      paramLabel = "RULE",
      converter = ChoiceValue.RuleName.class,
      completionCandidates = ChoiceValue.RuleName.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: hebb).")
  private MemoryRule rule;

  @Option(
      names = "--beta",
      paramLabel = "B",
      converter = RealValue.Positive.class,
      description =
          "Of --rule modern: how much the most alike pattern outweighs the others (default: 1"
              + " divided by the root of the number of neurons).")
  private Double beta;

  /**
   * @throws WrongOptions if a β is given that the rule has no use for
   */
  MemoryRule rule() {
    MemoryRule chosen = rule == null ? MemoryRule.HEBB : rule;
    if (beta != null && chosen != MemoryRule.MODERN) {
      throw new WrongOptions("--beta needs --rule modern, not \"" + chosen.id() + "\".");
    }
    return chosen;
  }

  /** As in the attention of transformers, unless it is given. */
  double beta(int neurons) {
    return beta == null ? 1 / Math.sqrt(neurons) : beta;
  }

  /** The rule in words, with its β. */
  String title(int neurons) {
    return title(rule(), beta(neurons));
  }

  static String title(MemoryRule rule, double beta) {
    String title =
        rule.title().substring(0, 1).toUpperCase(Locale.ROOT) + rule.title().substring(1);
    if (rule != MemoryRule.MODERN) return title;
    return String.format(Locale.ROOT, "%s, beta %.4g", title, beta);
  }
}
