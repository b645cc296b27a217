package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Elastic;
import engram.memory.forgetting.ForgettingCure.Rehearsal;
import engram.memory.forgetting.ForgettingCure.Sleep;
import engram.memory.forgetting.ForgettingCure.Slow;
import engram.memory.forgetting.ForgettingPlan;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.Optional;

/** Explains a cure with the numbers of the moment. */
public final class ForgettingExplainer {
  private static final String MIXED =
      "L = \\frac{1}{n_A + n_B} \\left( \\sum_A \\ell + \\sum_B \\ell \\right)";
  private static final String SPRINGS =
      "L = L_B + \\frac{\\lambda}{2} \\sum_i F_i (w_i - w_i^{*})^2";
  private static final String SHIFT = "\\sum_i F_i (w_i - w_i^{*})^2 = ";

  private final Texts texts;

  ForgettingExplainer(Texts texts) {
    this.texts = texts;
  }

  public ForgettingExplanation explain(ForgettingMoment moment, ForgettingWords words) {
    ForgettingCure cure = moment.chosen();
    Optional<ForgettingPlan> plan = moment.measured().map(ForgettingMeasured::plan);
    double shift = moment.sight().map(ForgettingSight::shift).orElse(0.0);
    boolean moves = moment.isFresh();
    return new ForgettingExplanation(
        words.cure(cure),
        formula(cure),
        plan.map(p -> numbers(cure, p, shift)).orElse(""),
        texts.get("forgetting.why." + cure.kind().id()),
        plan.map(p -> detail(cure, p)).orElse(""),
        SHIFT + (moves ? latex(shift) : "0"));
  }

  private static String formula(ForgettingCure cure) {
    return switch (cure.kind()) {
      case NONE -> "w \\leftarrow w - \\eta\\, \\nabla L_B(w)";
      case REHEARSAL -> MIXED;
      case SLEEP -> "\\tilde{t} = f_{w^{*}}(\\tilde{x}), \\quad " + MIXED;
      case ELASTIC -> SPRINGS;
      case SLOW -> "w \\leftarrow w - c\\,\\eta\\, \\nabla L_B(w)";
    };
  }

  private static String numbers(ForgettingCure cure, ForgettingPlan plan, double shift) {
    double rate = plan.settings().learningRate();
    if (cure instanceof Elastic elastic) {
      String half = latex(elastic.strength()) + "}{2} \\cdot " + latex(shift);
      return "= L_B + \\frac{" + half + " = L_B + " + latex(elastic.strength() / 2 * shift);
    }
    if (cure instanceof Slow slow) {
      return "c\\,\\eta = "
          + latex(slow.factor())
          + " \\cdot "
          + latex(rate)
          + " = "
          + latex(slow.factor() * rate);
    }
    int kept = kept(cure, plan);
    int fresh = plan.fresh().train().rows();
    return kept == 0 && cure instanceof ForgettingCure.None
        ? "\\eta = " + latex(rate)
        : "n_A : n_B = " + kept + " : " + fresh;
  }

  private String detail(ForgettingCure cure, ForgettingPlan plan) {
    int fresh = plan.fresh().train().rows();
    int batch = plan.settings().batchRows(fresh);
    return texts.get(
        "forgetting.detail." + cure.kind().id(),
        String.valueOf(fresh),
        String.valueOf((fresh + batch - 1) / batch),
        String.valueOf(kept(cure, plan)),
        String.valueOf(plan.old().train().rows()),
        String.valueOf(plan.network().parameterCount()));
  }

  /** Rows or dreams of the old task that are learned again in an epoch. */
  private static int kept(ForgettingCure cure, ForgettingPlan plan) {
    int old = plan.old().train().rows();
    if (cure instanceof Rehearsal rehearsal) return (int) Math.round(rehearsal.share() * old);
    return cure instanceof Sleep sleep ? (int) Math.round(sleep.share() * old) : 0;
  }

  private static String latex(double value) {
    String text = RoundedNumber.significant(value, 3).replace('\u2212', '-');
    int power = text.indexOf('e');
    return power < 0
        ? text
        : text.substring(0, power) + " \\cdot 10^{" + text.substring(power + 1) + "}";
  }
}
