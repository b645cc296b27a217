package engram.ui.memory.heads;

import engram.inspect.Thousands;
import engram.memory.heads.Answers;
import engram.memory.heads.Attention;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.memory.recall.Pattern;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Explains the answers to one cue, the attention term by term. */
final class MachinesExplainer {
  private static final int MOST_TERMS = 4;
  private static final String ATTENTION = "\\xi' = \\mathrm{softmax}(q K^{T} / \\sqrt{d}\\,)\\, V";
  private static final String WEIGHT =
      "p_j = e^{s_j} / \\Sigma e^{s}, \\quad s_j = \\beta\\, q \\cdot k_j";
  private static final String BLENDED = "1 / \\Sigma p^2 = ";
  private static final String BOUND = "\\|\\xi' - x\\| \\le 2 M (P - 1)\\, e^{-\\beta \\delta}";
  private static final String HEBB = "w_{ij} = \\frac{1}{N} \\sum_\\mu x_i^\\mu x_j^\\mu";

  private final HeadsViewModel heads;
  private final Texts texts;

  MachinesExplainer(HeadsViewModel heads, Texts texts) {
    this.heads = heads;
    this.texts = texts;
  }

  Explanation explain() {
    Explanation.Writer to = new Explanation.Writer(texts);
    heads
        .answers()
        .ifPresentOrElse(
            all -> cue(to, all),
            () -> to.add(Kind.TITLE, "headsTitle", texts.get("heads.nothing"), ""));
    return to.pairs(
            "heads.brain.",
            "model people, keys index, weights synapses, query attention, blend gist")
        .say(Kind.HEADING, "heads.otherwise")
        .say(Kind.DETAIL, "heads.otherwise.text")
        .say(Kind.NOTE, "heads.sources")
        .written();
  }

  private void cue(Explanation.Writer to, List<Answers> all) {
    MachinesCourse course = heads.getMachines().orElseThrow();
    Answers answers = all.get(heads.asked());
    Attention attention = answers.head();
    String among = heads.isPinned() ? "heads.cue.among.pinned" : "heads.cue.among";
    to.add(
            Kind.TITLE,
            "headsTitle",
            texts.get("heads.cue", course.letters().get(heads.asked()).name()),
            texts.get(among, HeadsWords.number(all.size())))
        .say(Kind.FIRST_HEADING, "heads.look")
        .add(Kind.FORMULA, "attentionRule", ATTENTION)
        .add(Kind.DETAIL, "beta", beta(course.setup().beta()))
        .add(Kind.FORMULA, "weightRule", WEIGHT);
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -attention.weights().get(k)))
            .toList();
    double rest = 1;
    for (int k : order.subList(0, Math.min(MOST_TERMS, order.size()))) {
      int dot = answers.cue().dot(course.letters().get(k).pattern());
      double p = attention.weights().get(k);
      rest -= p;
      to.add(
          Kind.TERM,
          "",
          course.letters().get(k).name(),
          plain(course.setup().beta())
              + " · "
              + HeadsWords.number(dot)
              + " = "
              + HeadsWords.decimal(attention.scores().get(k)),
          "p = " + HeadsWords.decimal(p));
    }
    int more = all.size() - MOST_TERMS;
    to.add(
            Kind.REST,
            "rest",
            more > 0
                ? texts.get(
                    "heads.rest", HeadsWords.number(more), HeadsWords.decimal(Math.max(0, rest)))
                : "")
        .add(Kind.RESULT, "blended", BLENDED + latex(attention.blended(), 2))
        .say(Kind.DETAIL, "heads.blended.text");
    bound(to, course, all, answers);
    to.say(Kind.HEADING, "heads.column.hopfield")
        .add(Kind.FORMULA, "hebbRule", HEBB)
        .add(Kind.TEXT, "settled", settled(answers))
        .say(Kind.HEADING, "heads.column.table")
        .say(Kind.TEXT, answers.table().isPresent() ? "heads.key.there" : "heads.key.none");
  }

  private String beta(double beta) {
    return texts.get("heads.beta", plain(beta), plain(1 / (beta * beta)));
  }

  /** How near the answer is, and how near it must be. */
  private void bound(
      Explanation.Writer to, MachinesCourse course, List<Answers> all, Answers answers) {
    if (all.size() < 2) return;
    Pattern x = answers.asked();
    int gap = Integer.MAX_VALUE;
    for (int k = 0; k < all.size(); k++) {
      Pattern other = course.letters().get(k).pattern();
      if (k != heads.asked()) gap = Math.min(gap, x.dot(answers.cue()) - other.dot(answers.cue()));
    }
    double squares = 0;
    double[] found = answers.cells(Machine.HEAD);
    for (int i = 0; i < found.length; i++) squares += Math.pow(found[i] - x.state(i), 2);
    double length = Math.sqrt(x.size());
    double beta = course.setup().beta();
    double bound = 2 * length * (all.size() - 1) * Math.exp(-beta * gap);
    to.say(Kind.HEADING, "heads.bound")
        .add(Kind.FORMULA, "boundRule", BOUND)
        .add(
            Kind.NUMBERS,
            "bound",
            latex(Math.sqrt(squares), 2)
                + " \\le 2 \\cdot "
                + latex(length, 0)
                + " \\cdot "
                + (all.size() - 1)
                + "\\, e^{-"
                + Thousands.latex(plain(beta))
                + " \\cdot "
                + (gap < 0 ? "(" + gap + ")" : gap)
                + "} = "
                + Thousands.latex(RoundedNumber.significant(bound, 3)))
        .say(Kind.DETAIL, "heads.bound.text");
  }

  private String settled(Answers answers) {
    int wrong = answers.hopfield().differences(answers.asked());
    return wrong == 0
        ? texts.get("heads.settled.exact")
        : texts.get("heads.settled", HeadsWords.number(wrong));
  }

  private static String plain(double value) {
    return RoundedNumber.significant(value, 2);
  }

  private static String latex(double value, int digits) {
    return Thousands.latex(RoundedNumber.fixed(value, digits));
  }
}
