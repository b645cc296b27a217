package engram.memory.neuron;

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

  /** Classes across, turned by 30 degrees, learned point by point. */
  public static final NeuronSetup USUAL =
      new NeuronSetup(NeuronShape.ACROSS, 30, 0.02, NeuronRun.Lesson.ONE_POINT, 42);
}
