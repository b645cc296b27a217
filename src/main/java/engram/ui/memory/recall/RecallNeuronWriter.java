package engram.ui.memory.recall;

import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.WorkedField;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes {@link RecallNeuron}s. */
final class RecallNeuronWriter {
  private static final int MOST_TERMS = 4;
  private static final int SHOWN_IN_SUM = 2;
  private static final String FIELD = "s_i \\leftarrow \\mathrm{sign}(\\sum_j w_{ij}\\, s_j)";
  private static final String BLEND = "\\xi_i \\leftarrow \\sum_\\mu p_\\mu\\, x_i^\\mu";
  private static final String ENERGY = "E = -\\frac{1}{2} \\sum_{i,j} w_{ij}\\, s_i s_j";
  private static final String SOFT_ENERGY =
      "E = -\\frac{1}{\\beta} \\ln \\sum_\\mu e^{\\beta m_\\mu N} + \\frac{1}{2} |\\xi|^2 + c";

  private final Texts texts;

  RecallNeuronWriter(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param neuron from 0
   */
  RecallNeuron write(RecallMoment moment, int neuron) {
    return moment.run() instanceof RecallOfPairs pairs
        ? ofPairs(moment, pairs, neuron)
        : ofSoftmax(moment, (RecallOfSoftmax) moment.run(), neuron);
  }

  private RecallNeuron ofPairs(RecallMoment moment, RecallOfPairs run, int neuron) {
    WorkedField field = new WorkedField(run.network, decided(moment, run, neuron), neuron);
    int digits = digits(run);
    List<Integer> others = field.byStrength();
    List<RecallNeuron.Term> terms = new ArrayList<>();
    StringBuilder sum = new StringBuilder();
    for (int j : others.subList(0, Math.min(MOST_TERMS, others.size()))) {
      int s = field.term(j) * field.weight(j) < 0 ? -1 : 1;
      String factors = RoundedNumber.fixed(field.weight(j), digits) + " · " + state(s);
      terms.add(
          new RecallNeuron.Term(
              texts.get("recall.neuron.from", String.valueOf(j + 1)),
              factors,
              signed(field.term(j), digits),
              field.term(j)));
      if (terms.size() <= SHOWN_IN_SUM) {
        sum.append(summand(field.weight(j), s, digits, terms.size() == 1));
      }
    }
    String h = latex(field.field(), digits);
    String turn = field.before() == field.after() ? "stays-" : "turns-";
    return new RecallNeuron(
        title(neuron),
        place(run.setup().original(), neuron),
        FIELD,
        "= \\mathrm{sign}(" + sum + " + \\cdots)",
        "= \\mathrm{sign}(" + h + ") = " + (field.after() > 0 ? "+1" : "-1"),
        terms,
        texts.get("recall.neuron.rest", String.valueOf(others.size() - terms.size())),
        texts.get(
            "recall.verdict." + turn + (field.after() > 0 ? "on" : "off"),
            String.valueOf(field.forOn()),
            String.valueOf(field.forOff())),
        stored(run.setup().rule()),
        ENERGY,
        change(moment));
  }

  /** Behind the point: a weight of Hebb's rule is a multiple of 1/N. */
  private static int digits(RecallRun run) {
    if (run.neurons() > PatternGrid.TEN.neurons()) return 4;
    return run.setup().rule() == RecallRule.HEBB ? 2 : 3;
  }

  /** The state it decided in, if it is at work; else the state that it would decide in now. */
  private static Pattern decided(RecallMoment moment, RecallOfPairs run, int neuron) {
    boolean together = moment.atWork().isEmpty();
    boolean atWork = together || moment.atWork().getAsInt() == neuron;
    return run.pattern(atWork ? Math.max(0, moment.step() - 1) : moment.step());
  }

  private RecallNeuron ofSoftmax(RecallMoment moment, RecallOfSoftmax run, int neuron) {
    double[] shares = run.shares(Math.max(0, moment.step() - 1));
    double[] after = run.state(Math.min(run.steps(), Math.max(1, moment.step())));
    List<Integer> order =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -shares[k]))
            .toList();
    List<RecallNeuron.Term> terms = new ArrayList<>();
    StringBuilder sum = new StringBuilder();
    for (int k : order.subList(0, Math.min(MOST_TERMS, order.size()))) {
      int x = run.setup().stored().get(k).pattern().state(neuron);
      String factors = RoundedNumber.fixed(shares[k], 3) + " · " + state(x);
      terms.add(
          new RecallNeuron.Term(
              run.setup().name(k), factors, signed(shares[k] * x, 3), shares[k] * x));
      if (terms.size() <= SHOWN_IN_SUM) sum.append(summand(shares[k], x, 3, terms.size() == 1));
    }
    int rest = order.size() - terms.size();
    return new RecallNeuron(
        title(neuron),
        place(run.setup().original(), neuron),
        BLEND,
        "= " + sum + (order.size() > SHOWN_IN_SUM ? " + \\cdots" : ""),
        "= " + latex(after[neuron], 3),
        terms,
        rest > 0 ? texts.get("recall.neuron.rest", String.valueOf(rest)) : "",
        texts.get("recall.verdict.softmax"),
        stored(RecallRule.SOFTMAX),
        SOFT_ENERGY,
        change(moment));
  }

  private static String stored(RecallRule rule) {
    return switch (rule) {
      case HEBB -> "w_{ij} = \\frac{1}{N} \\sum_\\mu x_i^\\mu x_j^\\mu";
      case STORKEY -> "w_{ij} \\leftarrow w_{ij} + \\frac{1}{N}(x_i x_j - x_i h_{ji} - h_{ij} x_j)";
      case PSEUDO_INVERSE -> "W = X (X^T X)^{-1} X^T";
      case SOFTMAX -> "p = \\mathrm{softmax}(\\beta X^T \\xi)";
    };
  }

  private String title(int neuron) {
    return texts.get("recall.neuron.title", String.valueOf(neuron + 1));
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

  private static String signed(double value, int digits) {
    String text = RoundedNumber.fixed(value, digits);
    return value > 0 ? "+" + text : text;
  }

  private static String summand(double weight, int state, int digits, boolean first) {
    String number = latex(Math.abs(weight), digits);
    String sign = weight < 0 ? (first ? "-" : " - ") : (first ? "" : " + ");
    return sign + number + " \\cdot " + (state > 0 ? "1" : "(-1)");
  }

  private static String latex(double value, int digits) {
    return RoundedNumber.fixed(value, digits).replace('\u2212', '-').replace("\u2009", "\\,");
  }
}
