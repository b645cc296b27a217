package engram.memory.neuron;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * All that decides how the neuron learns.
 *
 * @param degrees by which the inputs are turned, 0 to {@value #MOST_DEGREES}
 * @param rate η, {@value #LEAST_RATE} to {@value #MOST_RATE}
 * @param seed of the inputs and of their order, 0 … 2³² − 1
 */
public record NeuronSetup(
    NeuronShape shape, double degrees, double rate, NeuronRun.Lesson lesson, long seed) {
  public static final double MOST_DEGREES = 180;
  public static final double LEAST_RATE = 0.001;
  public static final double MOST_RATE = 1;

  public static final ChoiceSetting<NeuronSetup, NeuronShape> SHAPE =
      new ChoiceSetting<>(
          "shape", List.of(NeuronShape.values()), NeuronShape::id, NeuronSetup::shape);
  static final NumberSetting<NeuronSetup> DEGREES =
      NumberSetting.between("degrees", 0, MOST_DEGREES, NeuronSetup::degrees).linear(10);
  public static final NumberSetting<NeuronSetup> RATE =
      NumberSetting.between("rate", LEAST_RATE, MOST_RATE, NeuronSetup::rate)
          .logarithmic(LEAST_RATE, MOST_RATE);
  public static final ChoiceSetting<NeuronSetup, NeuronRun.Lesson> LESSON =
      new ChoiceSetting<>(
          "lesson", List.of(NeuronRun.Lesson.values()), NeuronRun.Lesson::id, NeuronSetup::lesson);
  public static final NumberSetting<NeuronSetup> SEED = NumberSetting.seed(NeuronSetup::seed);

  public static final List<Setting<NeuronSetup>> SETTINGS =
      List.of(SHAPE, DEGREES, RATE, LESSON, SEED);

  /** Classes across, turned by 30 degrees, learned point by point. */
  public static final NeuronSetup USUAL =
      new NeuronSetup(NeuronShape.ACROSS, 30, 0.02, NeuronRun.Lesson.ONE_POINT, 42);

  public NeuronSetup {
    DEGREES.require(degrees, "degrees");
    RATE.require(rate, "as a learning rate");
    SEED.require(seed, "as a seed");
  }

  public static NeuronSetup of(SettingValues<NeuronSetup> values) {
    return new NeuronSetup(
        values.choice(SHAPE),
        values.real(DEGREES),
        values.real(RATE),
        values.choice(LESSON),
        values.whole(SEED));
  }
}
