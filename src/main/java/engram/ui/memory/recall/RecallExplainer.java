package engram.ui.memory.recall;

import engram.inspect.Thousands;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.WorkedField;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Explains how a neuron comes to its state. */
final class RecallExplainer {
  private static final int MOST_TERMS = 4;
  private static final int SHOWN_IN_SUM = 2;
  private static final String FIELD = "s_i \\leftarrow \\mathrm{sign}(\\sum_j w_{ij}\\, s_j)";
  private static final String BLEND = "\\xi_i \\leftarrow \\sum_\\mu p_\\mu\\, x_i^\\mu";
  private static final String ENERGY = "E = -\\frac{1}{2} \\sum_{i,j} w_{ij}\\, s_i s_j";
  private static final String SOFT_ENERGY =
      "E = -\\frac{1}{\\beta} \\ln \\sum_\\mu e^{\\beta m_\\mu N} + \\frac{1}{2} |\\xi|^2 + c";

  private final Texts texts;

  RecallExplainer(Texts texts) {
    this.texts = texts;
  }

  /**
   * What the others, or the patterns, add to a neuron.
   *
   * @param order of their numbers, the largest first
   * @param sign ±1, what the weight is multiplied by
   */
  private record Sum(
      List<Integer> order,
      IntFunction<String> name,
      IntToDoubleFunction weight,
      IntUnaryOperator sign,
      int digits) {
    /** The first ones, as LaTeX. */
    String text() {
      StringBuilder sum = new StringBuilder();
      for (int k : order.subList(0, Math.min(SHOWN_IN_SUM, order.size()))) {
        double w = weight.applyAsDouble(k);
        boolean first = sum.length() == 0;
        sum.append(w < 0 ? (first ? "-" : " - ") : (first ? "" : " + "))
            .append(latex(Math.abs(w), digits))
            .append(" \\cdot ")
            .append(sign.applyAsInt(k) > 0 ? "1" : "(-1)");
      }
      return sum.toString();
    }

    /** How many more there are. */
    int addTo(Explanation.Writer to) {
      List<Integer> shown = order.subList(0, Math.min(MOST_TERMS, order.size()));
      for (int k : shown) {
        double w = weight.applyAsDouble(k);
        int s = sign.applyAsInt(k);
        String factors = RoundedNumber.fixed(w, digits) + " · " + state(s);
        to.add(Kind.TERM, "", name.apply(k), factors, RoundedNumber.signed(w * s, digits));
      }
      return order.size() - shown.size();
    }
  }

  /**
   * @param neuron from 0
   */
  Explanation explain(RecallMoment moment, int neuron) {
    RecallRun run = moment.run();
    RecallRule rule = run.setup().rule();
    boolean softmax = rule == RecallRule.SOFTMAX;
    boolean together = !softmax && !run.setup().isOneByOne();
    Explanation.Writer to =
        new Explanation.Writer(texts)
            .add(
                Kind.TITLE,
                "title",
                texts.get("recall.neuron.title", String.valueOf(neuron + 1)),
                place(run.setup().original(), neuron));
    if (run instanceof RecallRun.OfPairs pairs) addField(to, moment, pairs, neuron);
    else addBlend(to, moment, (RecallRun.OfSoftmax) run, neuron);
    return to.say(Kind.HEADING, "recall.storing")
        .add(Kind.NUMBERS, "storedBy", stored(rule))
        .say(Kind.DETAIL, "recall.storing." + rule.id())
        .say(Kind.HEADING, together ? "recall.why-not" : "recall.why")
        .add(Kind.NUMBERS, "energyFormula", softmax ? SOFT_ENERGY : ENERGY)
        .add(Kind.FIGURE, "energyText", change(moment))
        .say(Kind.DETAIL, together ? "recall.energy.together" : "recall.energy.falls")
        .pairs(
            "recall.brain.",
            "network brain, weight synapse, pattern engram, cue smell, mixture false")
        .say(Kind.HEADING, "recall.otherwise")
        .say(Kind.DETAIL, "recall.otherwise.text")
        .say(Kind.NOTE, "recall.sources")
        .written();
  }

  private void addField(
      Explanation.Writer to, RecallMoment moment, RecallRun.OfPairs run, int neuron) {
    Pattern before = decided(moment, run, neuron);
    WorkedField field = new WorkedField(run.network, before, neuron);
    int digits = digits(run);
    Sum sum =
        new Sum(
            field.byStrength(),
            j -> texts.get("recall.neuron.from", String.valueOf(j + 1)),
            field::weight,
            before::state,
            digits);
    String h = latex(field.field(), digits);
    to.add(Kind.FORMULA, "rule", FIELD)
        .add(Kind.NUMBERS, "numbers", "= \\mathrm{sign}(" + sum.text() + " + \\cdots)")
        .add(
            Kind.RESULT,
            "result",
            "= \\mathrm{sign}(" + h + ") = " + (field.after() > 0 ? "+1" : "-1"));
    addRest(to, sum.addTo(to));
    String turn = field.before() == field.after() ? "stays-" : "turns-";
    to.add(
        Kind.VERDICT,
        "verdict",
        texts.get(
            "recall.verdict." + turn + (field.after() > 0 ? "on" : "off"),
            String.valueOf(field.forOn()),
            String.valueOf(field.forOff())));
  }

  private void addRest(Explanation.Writer to, int rest) {
    String text = rest > 0 ? texts.get("recall.neuron.rest", String.valueOf(rest)) : "";
    to.add(Kind.REST, "rest", text);
  }

  /** Behind the point: a weight of Hebb's rule is a multiple of 1/N. */
  private static int digits(RecallRun run) {
    if (run.neurons() > PatternGrid.TEN.neurons()) return 4;
    return run.setup().rule() == RecallRule.HEBB ? 2 : 3;
  }

  /** The state it decided in, if it is at work; else the state that it would decide in now. */
  private static Pattern decided(RecallMoment moment, RecallRun.OfPairs run, int neuron) {
    boolean together = moment.atWork().isEmpty();
    boolean atWork = together || moment.atWork().getAsInt() == neuron;
    return run.signs(atWork ? Math.max(0, moment.step() - 1) : moment.step());
  }

  private void addBlend(
      Explanation.Writer to, RecallMoment moment, RecallRun.OfSoftmax run, int neuron) {
    double[] shares = run.shares(Math.max(0, moment.step() - 1));
    double[] after = run.state(Math.min(run.steps(), Math.max(1, moment.step())));
    List<Integer> order =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -shares[k]))
            .toList();
    RecallSetup setup = run.setup();
    Sum sum =
        new Sum(
            order,
            setup::name,
            k -> shares[k],
            k -> setup.stored().get(k).pattern().state(neuron),
            3);
    String more = order.size() > SHOWN_IN_SUM ? " + \\cdots" : "";
    to.add(Kind.FORMULA, "rule", BLEND)
        .add(Kind.NUMBERS, "numbers", "= " + sum.text() + more)
        .add(Kind.RESULT, "result", "= " + latex(after[neuron], 3));
    addRest(to, sum.addTo(to));
    to.add(Kind.VERDICT, "verdict", texts.get("recall.verdict.softmax"));
  }

  private static String stored(RecallRule rule) {
    return switch (rule) {
      case HEBB -> "w_{ij} = \\frac{1}{N} \\sum_\\mu x_i^\\mu x_j^\\mu";
      case STORKEY -> "w_{ij} \\leftarrow w_{ij} + \\frac{1}{N}(x_i x_j - x_i h_{ji} - h_{ij} x_j)";
      case PSEUDO_INVERSE -> "W = X (X^T X)^{-1} X^T";
      case SOFTMAX -> "p = \\mathrm{softmax}(\\beta X^T \\xi)";
    };
  }

  private String place(Pattern shape, int neuron) {
    return texts.get(
        "recall.neuron.place",
        String.valueOf(neuron / shape.columns() + 1),
        String.valueOf(neuron % shape.columns() + 1));
  }

  private String change(RecallMoment moment) {
    int before = Math.max(0, moment.step() - 1);
    String from = RoundedNumber.fixed(moment.run().energy(before), 2);
    String to = RoundedNumber.fixed(moment.energy(), 2);
    return moment.step() == 0
        ? texts.get("recall.energy.start", to)
        : texts.get("recall.energy.change", from, to);
  }

  private static String state(int sign) {
    return sign > 0 ? "1" : "(\u22121)";
  }

  private static String latex(double value, int digits) {
    return Thousands.latex(RoundedNumber.fixed(value, digits).replace('\u2212', '-'));
  }
}
