package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.stream.Stream;

/** What is said of the four rules: their goal, then what each found. */
public final class NeuronWords {
  private final NeuronViewModel neuron;
  private final Texts texts;

  NeuronWords(NeuronViewModel neuron, Texts texts) {
    this.neuron = neuron;
    this.texts = texts;
  }

  /** The goal, until the end is reached; then what the rules that are seen came to. */
  public String sentence() {
    if (!neuron.isEnd()) return texts.get("neuron.goal");
    String limit = texts.get("neuron.limit." + neuron.getCourse().setup().shape().id());
    return Stream.concat(
            neuron.shown().stream().map(rule -> found(rule, neuron.steps())), Stream.of(limit))
        .reduce((before, next) -> texts.get("neuron.then", before, next))
        .orElseThrow();
  }

  /** What a rule has found at this step, with its numbers. */
  public String found() {
    return found(neuron.explained(), neuron.step());
  }

  public String facts() {
    return texts.get(
        "neuron.facts",
        RoundedNumber.whole(neuron.getCourse().inputs().count()),
        RoundedNumber.whole(NeuronCourse.STEPS));
  }

  /** What a vector says that is too long for the picture. */
  public String outside(NeuronRule rule) {
    return texts.get(
        "neuron.outside",
        texts.get("neuron.rule." + rule.id()),
        NeuronReadOuts.length(neuron.getCourse().length(rule, neuron.step())));
  }

  private String found(NeuronRule rule, int step) {
    NeuronCourse course = neuron.getCourse();
    int held = course.held(rule, step);
    String key = course.ranAway(rule) && held < step ? "neuron.ran-away." : "neuron.found.";
    String kind = key.endsWith("away.") ? (rule == NeuronRule.HEBB ? "hebb" : "rate") : rule.id();
    return texts.get(
        key + kind,
        texts.get("neuron.rule." + rule.id()),
        NeuronReadOuts.length(course.length(rule, held)),
        NeuronReadOuts.degrees(course.angle(rule, held)),
        RoundedNumber.fixed(100 * course.wrong(rule, held), 0),
        RoundedNumber.whole(held),
        RoundedNumber.fixed(course.fromLeastSquares(rule, held), 2));
  }
}
