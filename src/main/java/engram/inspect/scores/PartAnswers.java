package engram.inspect.scores;

import engram.data.Targets;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.DataPart;
import engram.training.Run;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the network says of every row of one part of the data at one moment. Sample i is the i-th
 * row of the part. Immutable.
 */
public final class PartAnswers {
  /** Rows that go through the network at once. */
  private static final int BATCH = 256;

  private final PreparedData data;
  private final int[] rows;
  private final double[] outputs;

  private PartAnswers(PreparedData data, DataPart part, double[] outputs) {
    this.data = data;
    rows = part.rows(data);
    this.outputs = outputs;
  }

  /**
   * @throws java.util.NoSuchElementException if the data have no such part
   */
  public static PartAnswers of(Snapshot moment, DataPart part) {
    return of(moment.recipe(), moment.data(), moment.parameters(), part);
  }

  /**
   * At the present place of a run.
   *
   * @throws java.util.NoSuchElementException if the data have no such part
   */
  public static PartAnswers of(Run run, DataPart part) {
    return of(run.recipe(), run.data(), run.parameters(), part);
  }

  private static PartAnswers of(
      Recipe recipe, PreparedData data, Parameters parameters, DataPart part) {
    Samples samples = part.samples(data).orElseThrow();
    double[] outputs = new double[samples.rows() * samples.outputs()];
    int batch = Math.min(BATCH, samples.rows());
    Kernel kernel = Kernels.of(recipe.network(), recipe.loss(), batch);
    kernel.load(parameters);
    kernel.evaluate(samples, outputs);
    return new PartAnswers(data, part, outputs);
  }

  /** How many multiplications that takes, about. */
  public static long work(Snapshot moment, DataPart part) {
    long rows = part.samples(moment.data()).map(Samples::rows).orElse(0);
    return rows * moment.recipe().network().parameterCount();
  }

  public PreparedData data() {
    return data;
  }

  /** The number of samples. */
  public int size() {
    return rows.length;
  }

  /** The row of the data set that a sample is. */
  public int row(int sample) {
    return rows[sample];
  }

  /** What the output neurons show for a sample; a copy. */
  public double[] output(int sample) {
    int width = data.targets().outputs();
    return Arrays.copyOfRange(outputs, sample * width, (sample + 1) * width);
  }

  /** Whether all outputs are numbers: those of weights that are too large are not. */
  public boolean isFinite() {
    return Arrays.stream(outputs).allMatch(Double::isFinite);
  }

  /**
   * The true class of each sample.
   *
   * @throws IllegalStateException in regression
   */
  public int[] labels() {
    return IntStream.of(rows).map(data.dataset()::label).toArray();
  }

  /**
   * The class that the network gives each sample.
   *
   * @throws IllegalStateException in regression
   */
  public int[] named() {
    Targets targets = data.targets();
    return IntStream.range(0, rows.length).map(i -> targets.classOf(outputs, i)).toArray();
  }

  /**
   * How much each sample is taken for a class: the activation of its output. Where one output a
   * stands for two classes, a for the second and −a for the first.
   */
  public double[] scores(int label) {
    Targets targets = data.targets();
    if (targets.coding().isSingle()) {
      return label == 1 ? outputs.clone() : DoubleStream.of(outputs).map(a -> -a).toArray();
    }
    int width = targets.outputs();
    return IntStream.range(0, rows.length).mapToDouble(i -> outputs[i * width + label]).toArray();
  }

  /** The true number of each sample, in the target's unit. */
  public double[] truth() {
    return IntStream.of(rows).mapToDouble(data.dataset()::target).toArray();
  }

  /** The number that the network foretells for each sample, in the target's unit. */
  public double[] numbers() {
    return DoubleStream.of(outputs).map(data.targets()::numberOf).toArray();
  }
}
