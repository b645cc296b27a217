package engram.cli.memory;

import engram.cli.Real;
import engram.cli.WrongOptions;
import engram.memory.recall.RecallRule;
import picocli.CommandLine.Option;

/** How patterns are stored. */
final class RuleOptions {
  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "One of ${COMPLETION-CANDIDATES} (default: hebb).")
  private RecallRule rule = RecallRule.HEBB;

  @Real(above = 0)
  @Option(
      names = "--beta",
      paramLabel = "B",
      description =
          "Of --rule softmax: how much the most alike pattern outweighs the others (default: 1"
              + " divided by the root of the number of neurons).")
  private Double beta;

  /**
   * @throws WrongOptions if a β is given that the rule has no use for
   */
  RecallRule rule() {
    if (beta != null && rule != RecallRule.SOFTMAX) {
      throw new WrongOptions("--beta needs --rule softmax, not \"" + rule.id() + "\".");
    }
    return rule;
  }

  /** As in the attention of transformers, unless it is given. */
  double beta(int neurons) {
    return beta == null ? 1 / Math.sqrt(neurons) : beta;
  }

  /**
   * The rule in words.
   *
   * @param beta of the softmax network, in words
   */
  static String title(RecallRule rule, String beta) {
    return switch (rule) {
      case HEBB -> "Hebb's rule";
      case STORKEY -> "Storkey's rule";
      case PSEUDO_INVERSE -> "The pseudo-inverse";
      case SOFTMAX -> "The modern (softmax) network, beta " + beta;
    };
  }
}
