package engram.ui.memory.neuron;

import engram.memory.experiments.Experiment;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of the four rules say. */
public final class NeuronSettings {
  private static final double MOST_SEED = (1L << 32) - 1.0;

  private final ObjectProperty<NeuronShape> shape =
      new SimpleObjectProperty<>(NeuronSetup.USUAL.shape());
  private final ObjectProperty<NeuronRun.Lesson> lesson =
      new SimpleObjectProperty<>(NeuronSetup.USUAL.lesson());
  private final SliderViewModel degrees;
  private final SliderViewModel rate;
  private final NumberViewModel seed;
  private final Map<NeuronRule, BooleanProperty> wanted = new EnumMap<>(NeuronRule.class);
  private final ObjectProperty<NeuronRule> explained = new SimpleObjectProperty<>(NeuronRule.OJA);
  private final ReadOnlyObjectWrapper<List<NeuronRule>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<NeuronSetup> setup = new ReadOnlyObjectWrapper<>();

  /** While many controls change as one. */
  private boolean restoring;

  NeuronSettings(Texts texts) {
    degrees =
        new SliderViewModel(
            number(texts, NumberRange.of(0, NeuronSetup.MOST_DEGREES), NeuronSetup.USUAL.degrees()),
            SliderScale.linear(0, NeuronSetup.MOST_DEGREES, 10));
    rate =
        new SliderViewModel(
            number(
                texts,
                NumberRange.of(NeuronSetup.LEAST_RATE, NeuronSetup.MOST_RATE),
                NeuronSetup.USUAL.rate()),
            SliderScale.logarithmic(NeuronSetup.LEAST_RATE, NeuronSetup.MOST_RATE));
    seed = number(texts, NumberRange.whole(0, MOST_SEED), NeuronSetup.USUAL.seed());
    for (NeuronRule rule : NeuronRule.values()) wanted.put(rule, new SimpleBooleanProperty(true));
    wanted.values().forEach(each -> each.subscribe(this::list));
    explained.subscribe(this::list);
    shape.subscribe(this::update);
    lesson.subscribe(this::update);
    list();
    update();
  }

  private NumberViewModel number(Texts texts, NumberRange range, double first) {
    NumberViewModel number = new NumberViewModel(texts, range, Optional.empty(), n -> update());
    number.follow(first, true);
    return number;
  }

  // Properties

  public ReadOnlyObjectProperty<NeuronSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  public ObjectProperty<NeuronShape> shapeProperty() {
    return shape;
  }

  public ObjectProperty<NeuronRun.Lesson> lessonProperty() {
    return lesson;
  }

  /** By how many degrees the inputs are turned. */
  public SliderViewModel degrees() {
    return degrees;
  }

  /** η, the same for all rules. */
  public SliderViewModel rate() {
    return rate;
  }

  /** Of the inputs and of their order. */
  public NumberViewModel seed() {
    return seed;
  }

  /** Whether a rule is to be seen. */
  public BooleanProperty wantedProperty(NeuronRule rule) {
    return wanted.get(rule);
  }

  /** The rule whose update is explained; it is seen in any case. */
  public ObjectProperty<NeuronRule> explainedProperty() {
    return explained;
  }

  /** The rules that are seen, never none. */
  public ReadOnlyObjectProperty<List<NeuronRule>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  // Commands

  /** All controls say what was saved, and there is one update. */
  void restore(Experiment.Neuron saved) {
    restoring = true;
    shape.set(saved.setup().shape());
    lesson.set(saved.setup().lesson());
    degrees.number().restore(saved.setup().degrees());
    rate.number().restore(saved.setup().rate());
    seed.restore(saved.setup().seed());
    wanted.forEach((rule, isWanted) -> isWanted.set(saved.shown().contains(rule)));
    explained.set(saved.explained());
    restoring = false;
    list();
    update();
  }

  private void list() {
    if (restoring) return;
    shown.set(
        Stream.of(NeuronRule.values())
            .filter(rule -> rule == explained.get() || wanted.get(rule).get())
            .toList());
  }

  private void update() {
    if (restoring) return;
    setup.set(
        new NeuronSetup(
            shape.get(),
            degrees.number().getValue(),
            rate.number().getValue(),
            lesson.get(),
            (long) seed.getValue()));
  }
}
