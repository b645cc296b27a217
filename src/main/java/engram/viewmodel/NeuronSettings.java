package engram.viewmodel;

import engram.memory.NeuronRule;
import engram.memory.NeuronRun;
import engram.memory.NeuronSetup;
import engram.memory.NeuronShape;
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
  private static final long SEED = 42;
  private static final double DEGREES = 30;
  private static final double MOST_DEGREES = 180;
  private static final double RATE = 0.02;
  private static final double LEAST_RATE = 0.001;
  private static final double MOST_RATE = 1;
  private static final double MOST_SEED = (1L << 32) - 1.0;

  private final ObjectProperty<NeuronShape> shape = new SimpleObjectProperty<>(NeuronShape.ACROSS);
  private final ObjectProperty<NeuronRun.Lesson> lesson =
      new SimpleObjectProperty<>(NeuronRun.Lesson.ONE_POINT);
  private final SliderViewModel degrees;
  private final SliderViewModel rate;
  private final NumberViewModel seed;
  private final Map<NeuronRule, BooleanProperty> wanted = new EnumMap<>(NeuronRule.class);
  private final ObjectProperty<NeuronRule> explained = new SimpleObjectProperty<>(NeuronRule.OJA);
  private final ReadOnlyObjectWrapper<List<NeuronRule>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<NeuronSetup> setup = new ReadOnlyObjectWrapper<>();

  NeuronSettings(Texts texts) {
    degrees =
        new SliderViewModel(
            number(texts, NumberRange.of(0, MOST_DEGREES), DEGREES),
            SliderScale.linear(0, MOST_DEGREES, 10));
    rate =
        new SliderViewModel(
            number(texts, NumberRange.of(LEAST_RATE, MOST_RATE), RATE),
            SliderScale.logarithmic(LEAST_RATE, MOST_RATE));
    seed = number(texts, NumberRange.whole(0, MOST_SEED), SEED);
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

  private void list() {
    shown.set(
        Stream.of(NeuronRule.values())
            .filter(rule -> rule == explained.get() || wanted.get(rule).get())
            .toList());
  }

  private void update() {
    setup.set(
        new NeuronSetup(
            shape.get(),
            degrees.number().getValue(),
            rate.number().getValue(),
            lesson.get(),
            (long) seed.getValue()));
  }
}
