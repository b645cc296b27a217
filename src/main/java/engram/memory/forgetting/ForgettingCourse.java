package engram.memory.forgetting;

import engram.data.NumpyRandom;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.nn.Anchor;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/** One task being learned epoch by epoch: the first, or the second with one cure. */
final class ForgettingCourse {
  /** Springs that overshoot make weights larger with each step. */
  private static final double LARGEST = 1e6;

  private final Kernel kernel;
  private final ForgettingMeter meter;
  private final Settings settings;
  private final MixedBatches batches;
  private final NumpyRandom random;
  private final NumpyRandom memory;
  private final List<ForgettingPoint> points = new ArrayList<>();

  private ForgettingCourse(
      Kernel kernel,
      ForgettingMeter meter,
      Settings settings,
      MixedBatches batches,
      NumpyRandom random,
      NumpyRandom memory) {
    this.kernel = kernel;
    this.meter = meter;
    this.settings = settings;
    this.batches = batches;
    this.random = random;
    this.memory = memory;
    points.add(meter.measure(kernel, 0));
  }

  /** The first task, from new weights. */
  static ForgettingCourse first(ForgettingPlan plan, Kernel kernel, ForgettingMeter meter) {
    NumpyRandom random = new NumpyRandom(plan.seed());
    kernel.load(
        ForgettingPlan.INITIALIZER.draw(plan.network(), random::randn, random::randomSample));
    kernel.anchor(Optional.empty());
    Samples nothing = plan.old().train().subset(new int[0]);
    return new ForgettingCourse(
        kernel,
        meter,
        plan.settings(),
        new MixedBatches(plan.old().train(), nothing, plan.settings()),
        random,
        new NumpyRandom(plan.memorySeed()));
  }

  /**
   * The second task, from the weights that the first one left; the optimiser begins anew.
   *
   * @param random as the first task left it
   */
  static ForgettingCourse second(
      ForgettingPlan plan,
      ForgettingCure cure,
      Parameters start,
      NumpyRandom.State random,
      Kernel kernel,
      ForgettingMeter meter) {
    kernel.load(start);
    kernel.anchor(anchor(plan, cure, start));
    NumpyRandom memory = new NumpyRandom(plan.memorySeed());
    Settings settings =
        cure.is(Kind.SLOW)
            ? plan.settings().withLearningRate(plan.settings().learningRate() * cure.amount())
            : plan.settings();
    Samples remembered = remembered(plan, cure, start, memory);
    return new ForgettingCourse(
        kernel,
        meter,
        settings,
        new MixedBatches(plan.fresh().train(), remembered, settings),
        NumpyRandom.of(random),
        memory);
  }

  private static Optional<Anchor> anchor(
      ForgettingPlan plan, ForgettingCure cure, Parameters start) {
    if (!cure.is(Kind.ELASTIC)) return Optional.empty();
    double[] stiffness = FisherDiagonal.of(start, plan.old().train());
    for (int i = 0; i < stiffness.length; i++) stiffness[i] *= cure.amount();
    return Optional.of(Anchor.of(start, stiffness));
  }

  /** One epoch. */
  void step() {
    batches.train(kernel, settings, random, memory);
    if (!hasDiverged()) points.add(meter.measure(kernel, points.size()));
  }

  /** Whether a weight has grown beyond all bounds: there are no more steps. */
  boolean hasDiverged() {
    for (double w : kernel.parameters().toArray()) if (!(Math.abs(w) <= LARGEST)) return true;
    return false;
  }

  /** How many epochs were measured. */
  int epochs() {
    return points.size() - 1;
  }

  List<ForgettingPoint> points() {
    return List.copyOf(points);
  }

  Parameters parameters() {
    return kernel.parameters();
  }

  NumpyRandom.State random() {
    return random.state();
  }

  /**
   * What a cure mixes in while the second task is learned: old rows, dreams, or nothing.
   *
   * @param start the network behind the first task
   * @param random draws a {@code permutation} of the old rows, of which the first are kept; or the
   *     dreams
   */
  private static Samples remembered(
      ForgettingPlan plan, ForgettingCure cure, Parameters start, NumpyRandom random) {
    Samples old = plan.old().train();
    if (cure.is(Kind.REHEARSAL)) {
      int[] order = random.permutation(old.rows());
      return old.subset(Arrays.copyOf(order, count(cure.amount(), old)));
    }
    return cure.is(Kind.SLEEP)
        ? dreams(plan.dream(), start, count(cure.amount(), old), random)
        : old.subset(new int[0]);
  }

  private static int count(double share, Samples old) {
    return (int) Math.round(share * old.rows());
  }

  /** Noise, and what the network makes of it. */
  private static Samples dreams(
      ForgettingDream dream, Parameters start, int count, NumpyRandom random) {
    int inputs = start.spec().inputs();
    int outputs = start.spec().outputs();
    DMatrixRMaj features = new DMatrixRMaj(count, inputs);
    DMatrixRMaj targets = new DMatrixRMaj(count, outputs);
    double[] input = new double[inputs];
    for (int row = 0; row < count; row++) {
      dream.draw(random, input);
      System.arraycopy(input, 0, features.data, row * inputs, inputs);
      double[] answer = ForwardPass.of(start, input).output();
      System.arraycopy(answer, 0, targets.data, row * outputs, outputs);
    }
    return Samples.wrap(features, targets);
  }
}
