package engram.ui.memory.lesion;

import engram.inspect.NumberText;
import engram.memory.lesion.LesionPlan;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Settings;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;
import java.util.Optional;

/** Says of a pair of words what it is in the network that is seen, with its numbers. */
public final class LesionPairWords {
  private final Texts texts;

  LesionPairWords(Texts texts) {
    this.texts = texts;
  }

  /** Of the pair that is pointed at; else that one can point. */
  public String pointed(LesionPointing pointing, Optional<LesionScene> scene) {
    Optional<LesionPair> pair = pointing.pairProperty().get();
    return pair.isPresent() && scene.isPresent()
        ? of(pair.get(), scene.get(), pointing.partProperty().get())
        : texts.get("lesion.pair.help");
  }

  /**
   * @param pointed the neuron or weight that is meant, if it is one
   */
  String of(LesionPair pair, LesionScene scene, Optional<Part> pointed) {
    LesionPlan plan = scene.plan();
    NetworkNames names = new NetworkNames(texts, plan.data(), scene.parameters().spec());
    return switch (pair) {
      case NEURON, FIRING -> firing(pair, scene, names, neuron(scene, pointed));
      case SYNAPSE -> weight(scene, names, weight(scene, pointed));
      case LEARNING -> learning(plan.recipe().settings());
      case ENCODING ->
          texts.get(
              "lesion.pair.encoding.now",
              RoundedNumber.whole(plan.data().train().rows()),
              String.valueOf(plan.recipe().stop().epoch()),
              RoundedNumber.whole(plan.parameters().spec().parameterCount()));
      case RECALL -> recall(scene, names);
    };
  }

  /** The neuron that stands for all: that which is pointed at, or the first that is left. */
  static Part.Neuron neuron(LesionScene scene, Optional<Part> pointed) {
    if (pointed.isPresent() && pointed.get() instanceof Part.Neuron neuron) return neuron;
    NetworkSpec spec = scene.parameters().spec();
    for (int unit = 0; unit < spec.unitsOf(0); unit++) {
      Part.Neuron each = new Part.Neuron(0, unit);
      if (!scene.state().removed().contains(each)) return each;
    }
    return new Part.Neuron(spec.layerCount() - 1, 0);
  }

  /** The weight that stands for all: that which is pointed at, or the strongest of the last. */
  static Part.Weight weight(LesionScene scene, Optional<Part> pointed) {
    if (pointed.isPresent() && pointed.get() instanceof Part.Weight weight) return weight;
    NetworkSpec spec = scene.parameters().spec();
    int last = spec.layerCount() - 1;
    Part.Weight strongest = new Part.Weight(last, 0, 0);
    for (int from = 0; from < spec.inputsOf(last); from++) {
      for (int to = 0; to < spec.unitsOf(last); to++) {
        Part.Weight each = new Part.Weight(last, from, to);
        if (Math.abs(value(scene, each)) > Math.abs(value(scene, strongest))) strongest = each;
      }
    }
    return strongest;
  }

  private static double value(LesionScene scene, Part.Weight weight) {
    return scene.parameters().weight(weight.layer(), weight.from(), weight.to());
  }

  private String firing(
      LesionPair pair, LesionScene scene, NetworkNames names, Part.Neuron neuron) {
    boolean gone = scene.state().removed().contains(neuron);
    NumberText numbers = NumberText.inTexts(LesionScene.DIGITS);
    return texts.get(
        gone ? "lesion.pair.neuron.gone" : "lesion.pair." + pair.id() + ".now",
        names.neuron(neuron),
        numbers.of(scene.pass().z(neuron.layer(), neuron.unit())),
        numbers.of(scene.pass().a(neuron.layer(), neuron.unit())),
        String.valueOf(scene.parameters().spec().inputsOf(neuron.layer())));
  }

  private String weight(LesionScene scene, NetworkNames names, Part.Weight weight) {
    boolean gone = value(scene, weight) == 0;
    return texts.get(
        gone ? "lesion.pair.synapse.gone" : "lesion.pair.synapse.now",
        names.source(weight.layer(), weight.from()),
        names.neuron(new Part.Neuron(weight.layer(), weight.to())),
        NumberText.inTexts(LesionScene.DIGITS).signed(value(scene, weight)));
  }

  private String learning(Settings settings) {
    return texts.get(
        "lesion.pair.learning.now", RoundedNumber.significant(settings.learningRate(), 3));
  }

  private String recall(LesionScene scene, NetworkNames names) {
    SampleAnswer answer = scene.answer(names.data());
    String key = answer.right().orElse(false) ? "right" : "wrong";
    return texts.get("lesion.pair.recall." + key, answer.truth(), answer.prediction());
  }
}
