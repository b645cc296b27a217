package engram.ui.memory.forgetting;

import engram.inspect.Thousands;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;
import java.util.Optional;

/** Explains a cure with the numbers of the moment. */
final class ForgettingExplainer {
  private static final String MIXED =
      "L = \\frac{1}{n_A + n_B} \\left( \\sum_A \\ell + \\sum_B \\ell \\right)";
  private static final String SPRINGS =
      "L = L_B + \\frac{\\lambda}{2} \\sum_i F_i (w_i - w_i^{*})^2";
  private static final String SHIFT = "\\sum_i F_i (w_i - w_i^{*})^2 = ";

  private final ForgettingWords words;
  private final Texts texts;

  ForgettingExplainer(ForgettingWords words, Texts texts) {
    this.words = words;
    this.texts = texts;
  }

  Explanation explain(ForgettingMoment moment) {
    ForgettingCure cure = moment.chosen();
    Optional<ForgettingPlan> plan = moment.measured().map(ForgettingMeasured::plan);
    double shift = moment.state().map(ForgettingState::shift).orElse(0.0);
    return new Explanation.Writer(texts)
        .add(Kind.TITLE, "cureTitle", texts.get("forgetting.explained", words.cure(cure)), "")
        .add(Kind.NUMBERS, "formula", formula(cure))
        .add(Kind.RESULT, "numbers", plan.map(p -> numbers(cure, p, shift)).orElse(""))
        .add(Kind.TEXT, "why", texts.get("forgetting.why." + cure.kind().id()))
        .add(Kind.DETAIL, "detail", plan.map(p -> detail(cure, p)).orElse(""))
        .say(Kind.HEADING, "forgetting.shift")
        .add(Kind.NUMBERS, "shift", SHIFT + (moment.isFresh() ? latex(shift) : "0"))
        .say(Kind.DETAIL, "forgetting.shift.text")
        .pairs("recall.brain.", "network brain")
        .pairs(
            "forgetting.brain.",
            "none interference, rehearsal revision, sleep replay, elastic consolidation, "
                + "slow cortex")
        .say(Kind.HEADING, "recall.otherwise")
        .say(Kind.DETAIL, "forgetting.otherwise")
        .say(Kind.NOTE, "forgetting.sources")
        .written();
  }

  private static String formula(ForgettingCure cure) {
    return switch (cure.kind()) {
      case NONE -> "w \\leftarrow w - \\alpha\\, \\nabla L_B(w)";
      case REHEARSAL -> MIXED;
      case SLEEP -> "\\tilde{t} = f_{w^{*}}(\\tilde{x}), \\quad " + MIXED;
      case ELASTIC -> SPRINGS;
      case SLOW -> "w \\leftarrow w - c\\,\\alpha\\, \\nabla L_B(w)";
    };
  }

  private static String numbers(ForgettingCure cure, ForgettingPlan plan, double shift) {
    double rate = plan.settings().learningRate();
    double amount = cure.amount();
    if (cure.is(ForgettingCure.Kind.ELASTIC)) {
      String half = latex(amount) + "}{2} \\cdot " + latex(shift);
      return "= L_B + \\frac{" + half + " = L_B + " + latex(amount / 2 * shift);
    }
    if (cure.is(ForgettingCure.Kind.SLOW)) {
      return "c\\,\\alpha = "
          + latex(amount)
          + " \\cdot "
          + latex(rate)
          + " = "
          + latex(amount * rate);
    }
    int kept = kept(cure, plan);
    int fresh = plan.fresh().train().rows();
    return kept == 0 && cure.is(ForgettingCure.Kind.NONE)
        ? "\\alpha = " + latex(rate)
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
    boolean kept = cure.is(ForgettingCure.Kind.REHEARSAL) || cure.is(ForgettingCure.Kind.SLEEP);
    return kept ? (int) Math.round(cure.amount() * old) : 0;
  }

  private static String latex(double value) {
    String text = Thousands.latex(RoundedNumber.significant(value, 3).replace('\u2212', '-'));
    int power = text.indexOf('e');
    return power < 0
        ? text
        : text.substring(0, power) + " \\cdot 10^{" + text.substring(power + 1) + "}";
  }
}
