package engram.ui.memory.heads;

import engram.inspect.Thousands;
import engram.memory.heads.Attention;
import engram.memory.heads.ChainRule;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingHead;
import engram.memory.heads.LookingMoment;
import engram.memory.heads.Sights;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;

/** Explains how the loss of the episode that is seen comes back to the weights of one cell. */
final class LookingExplainer {
  private static final String PROBABILITY = "p = \\mathrm{softmax}(q K^{T} / \\sqrt{d}\\,)";
  private static final String QUERY = "q = W_Q\\, x, \\quad k_j = W_K\\, x_j";
  private static final String LOSS = "L = -\\ln p_t";
  private static final String SCORE = "\\partial L / \\partial s_j = p_j - e_j";
  private static final String BY_QUERY =
      "\\frac{\\partial L}{\\partial W_Q} = \\beta\\, (\\Sigma_j (p - e)_j\\, k_j)\\, x^{T}";
  private static final String BY_KEY =
      "\\frac{\\partial L}{\\partial W_K} = \\beta\\, q\\, (\\Sigma_j (p - e)_j\\, x_j)^{T}";
  private static final String GAZE = "\\|W_Q e_i\\|\\, \\|W_K e_i\\|";
  private static final int FINE = 3;
  private static final double SMALL = 0.001;

  private final HeadsViewModel heads;
  private final Texts texts;

  LookingExplainer(HeadsViewModel heads, Texts texts) {
    this.heads = heads;
    this.texts = texts;
  }

  Explanation explain() {
    Explanation.Writer to = new Explanation.Writer(texts);
    heads
        .moment()
        .ifPresentOrElse(
            moment -> cell(to, moment),
            () -> to.add(Kind.TITLE, "headsTitle", texts.get("heads.now.training"), ""));
    return to.pairs("heads.brain.", "model people, query attention, scenery ignored, rate slowly")
        .say(Kind.HEADING, "heads.otherwise")
        .say(Kind.DETAIL, "heads.otherwise.looking")
        .say(Kind.NOTE, "heads.sources")
        .written();
  }

  private void cell(Explanation.Writer to, LookingMoment moment) {
    LookingCourse course = heads.getLooking().orElseThrow();
    Sights sights = heads.sights().orElseThrow();
    int cell = heads.explained();
    LookingHead head = moment.head();
    ChainRule rule = ChainRule.of(head, sights, cell);
    double p = rule.attention().weights().get(sights.target());
    String where = course.setup().mask()[cell] ? "heads.cell.scenery" : "heads.cell.letter";
    to.add(
            Kind.TITLE,
            "headsTitle",
            texts.get("heads.cell", HeadsWords.number(cell + 1L)),
            texts.get(
                where,
                HeadsWords.number(cell / Sights.SIDE + 1L),
                HeadsWords.number(cell % Sights.SIDE + 1L)))
        .say(Kind.FIRST_HEADING, "heads.sees")
        .add(Kind.FORMULA, "queryRule", QUERY)
        .add(Kind.FORMULA, "probabilityRule", PROBABILITY)
        .add(Kind.FORMULA, "lossRule", LOSS)
        .add(
            Kind.NUMBERS,
            "loss",
            "= -\\ln " + number(p) + " = " + number(loss(rule.attention(), sights.target())))
        .say(Kind.HEADING, "heads.chain")
        .add(Kind.FORMULA, "scoreRule", SCORE)
        .add(Kind.NUMBERS, "score", "p_t - 1 = " + number(rule.off().get(sights.target())))
        .add(Kind.FORMULA, "byQueryRule", BY_QUERY)
        .add(
            Kind.NUMBERS,
            "byQuery",
            product(rule.mixedKey(), (int) rule.input() > 0 ? "1" : "(-1)", rule.byQuery()))
        .add(Kind.FORMULA, "byKeyRule", BY_KEY)
        .add(
            Kind.NUMBERS,
            "byKey",
            product(rule.query(), bracketed(rule.mixedSight()), rule.byKey()))
        .add(
            Kind.DETAIL,
            "chainText",
            texts.get(
                "heads.chain.text",
                HeadsWords.number(rule.number() + 1L),
                HeadsWords.number(LookingHead.KEY)))
        .say(Kind.HEADING, "heads.gaze")
        .add(Kind.FORMULA, "gazeRule", GAZE)
        .add(
            Kind.RESULT,
            "gaze",
            "= "
                + number(head.queryLength(cell))
                + " \\cdot "
                + number(head.keyLength(cell))
                + " = "
                + number(head.gaze(cell)))
        .say(Kind.DETAIL, "heads.gaze.text");
  }

  /** −ln p of a sight, which no p that has come down to 0 makes infinite. */
  static double loss(Attention attention, int sight) {
    int best = attention.best();
    double behind = attention.scores().get(best) - attention.scores().get(sight);
    return behind - Math.log(attention.weights().get(best));
  }

  private static String product(double first, String second, double result) {
    return "= "
        + number(LookingHead.BETA)
        + " \\cdot "
        + bracketed(first)
        + " \\cdot "
        + second
        + " = "
        + number(result);
  }

  private static String bracketed(double value) {
    return value < 0 ? "(" + number(value) + ")" : number(value);
  }

  /** Small ones in powers of ten; no zero has a sign. */
  static String number(double value) {
    boolean small = value != 0 && Math.abs(value) < SMALL;
    String text =
        small ? RoundedNumber.scientific(value, 1) : RoundedNumber.fixed(value + 0.0, FINE);
    String plain = Thousands.latex(text.replace('\u2212', '-'));
    int power = plain.indexOf('e');
    if (power < 0) return plain;
    int exponent = Integer.parseInt(plain.substring(power + 1).replace("+", ""));
    return plain.substring(0, power) + " \\cdot 10^{" + exponent + "}";
  }
}
