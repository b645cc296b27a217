package engram.homework.clinic;

import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.History;
import engram.training.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the fault of a sick run shows in numbers; each illness has its own. */
final class Evidence {
  private static final double RISE = 1.05;

  private final Run run;
  private final NetworkSpec network;
  private final Samples train;
  private final History history;

  private Evidence(Run run) {
    this.run = run;
    network = run.recipe().network();
    train = run.data().train();
    history = run.history();
  }

  /**
   * In this order:
   *
   * <ul>
   *   <li>a rate too high: the rate, in how many epochs the loss rose by more than 5 %, of how many
   *   <li>too low: the rate, the loss at the start and at the end
   *   <li>unscaled inputs: the largest and the smallest root mean square of an input
   *   <li>symmetry: how many hidden neurons there are, and how many that differ
   *   <li>saturation: the share of hidden activations that are flat with the first weights
   *   <li>dead neurons: how many hidden ones are 0 on every training sample, of how many
   *   <li>a frozen layer: how far its weights moved, and those of the last layer, at most
   *   <li>too few neurons: how many hidden ones there are, and how many classes
   *   <li>overfitting: training samples, parameters, accuracy on training and on test samples
   *   <li>a leak: the mean size of the weights of the last input, and the largest of another
   *   <li>wrong labels: how many, and the first and the last of them, counted from 1
   *   <li>a wrong output: the least answer and the least number wanted, as the network has them
   *   <li>a wrong sign: in how many epochs the loss rose, of how many, the loss at the start and at
   *       the end
   * </ul>
   */
  static List<Double> of(Illness illness, Run sick) {
    Evidence evidence = new Evidence(sick);
    return switch (illness) {
      case RATE_TOO_HIGH -> List.of(evidence.rate(), evidence.rises(RISE), evidence.epochs());
      case RATE_TOO_LOW -> List.of(evidence.rate(), evidence.loss(0), evidence.loss(sick.epoch()));
      case UNSCALED_INPUTS -> evidence.inputSizes();
      case SYMMETRY -> List.of(evidence.hidden(), evidence.different());
      case SATURATION -> List.of(evidence.flatAtStart());
      case DEAD_NEURONS -> List.of(evidence.dead(), evidence.hidden());
      case FROZEN_LAYER ->
          List.of(evidence.moved(0), evidence.moved(evidence.network.layerCount() - 1));
      case TOO_FEW_NEURONS -> List.of(evidence.hidden(), (double) sick.data().dataset().classes());
      case OVERFITTING ->
          List.of(
              (double) evidence.train.rows(),
              (double) evidence.network.parameterCount(),
              sick.evaluateTrain().score(),
              sick.evaluateTest().score());
      case LEAK -> evidence.weightSizes();
      case WRONG_LABELS ->
          List.of(
              (double) (Herbarium.LAST_SLIP - Herbarium.FIRST_SLIP + 1),
              (double) Herbarium.FIRST_SLIP,
              (double) Herbarium.LAST_SLIP);
      case WRONG_OUTPUT -> List.of(evidence.leastAnswer(), evidence.leastTarget());
      case WRONG_SIGN ->
          List.of(
              evidence.rises(1), evidence.epochs(), evidence.loss(0), evidence.loss(sick.epoch()));
    };
  }

  private double rate() {
    return run.settings().learningRate();
  }

  private double epochs() {
    return run.epoch();
  }

  private double loss(int epoch) {
    return history.trainLoss(epoch);
  }

  private double rises(double times) {
    return IntStream.rangeClosed(1, run.epoch()).filter(e -> loss(e) > times * loss(e - 1)).count();
  }

  private List<Double> inputSizes() {
    double[] sizes =
        IntStream.range(0, train.inputs())
            .mapToDouble(i -> Math.sqrt(mean(row -> square(train.input(row)[i]))))
            .toArray();
    return List.of(
        DoubleStream.of(sizes).max().orElseThrow(), DoubleStream.of(sizes).min().orElseThrow());
  }

  private static double square(double x) {
    return x * x;
  }

  /** Over the training samples. */
  private double mean(OfRow value) {
    return IntStream.range(0, train.rows()).mapToDouble(value::of).average().orElseThrow();
  }

  @FunctionalInterface
  private interface OfRow {
    double of(int row);
  }

  private double hidden() {
    return network.unitsOf(0);
  }

  /** Hidden neurons with other weights from the inputs. */
  private double different() {
    Parameters now = run.parameters();
    Set<List<Double>> all = new HashSet<>();
    for (int unit = 0; unit < network.unitsOf(0); unit++) all.add(weightsInto(now, unit));
    return all.size();
  }

  private List<Double> weightsInto(Parameters parameters, int unit) {
    return IntStream.range(0, network.inputsOf(0))
        .mapToObj(from -> parameters.get(network.weightIndex(0, from, unit)))
        .toList();
  }

  private double flatAtStart() {
    run.goTo(0);
    Parameters first = run.parameters();
    run.goTo(run.lastEpoch());
    LayerSpec layer = network.layers().get(0);
    double flat = 0;
    for (int row = 0; row < train.rows(); row++) {
      ForwardPass pass = ForwardPass.of(first, train.input(row));
      for (int unit = 0; unit < layer.units(); unit++) {
        if (layer.activation().isFlat(pass.z(0, unit), pass.a(0, unit))) flat++;
      }
    }
    return flat / train.rows() / layer.units();
  }

  private double dead() {
    boolean[] alive = new boolean[network.unitsOf(0)];
    for (int row = 0; row < train.rows(); row++) {
      ForwardPass pass = ForwardPass.of(run.parameters(), train.input(row));
      for (int unit = 0; unit < alive.length; unit++) {
        alive[unit] |= pass.a(0, unit) != 0;
      }
    }
    return IntStream.range(0, alive.length).filter(unit -> !alive[unit]).count();
  }

  private double moved(int layer) {
    Parameters last = run.parameters();
    run.goTo(0);
    Parameters first = run.parameters();
    run.goTo(run.lastEpoch());
    return IntStream.range(network.offsetOf(layer), network.offsetOf(layer + 1))
        .mapToDouble(k -> Math.abs(last.get(k) - first.get(k)))
        .max()
        .orElseThrow();
  }

  private List<Double> weightSizes() {
    double[] sizes =
        IntStream.range(0, network.inputs())
            .mapToDouble(
                from ->
                    IntStream.range(0, network.unitsOf(0))
                        .mapToDouble(
                            to -> Math.abs(run.parameters().get(network.weightIndex(0, from, to))))
                        .average()
                        .orElseThrow())
            .toArray();
    int last = sizes.length - 1;
    return List.of(sizes[last], DoubleStream.of(sizes).limit(last).max().orElseThrow());
  }

  private double leastAnswer() {
    return least(row -> ForwardPass.of(run.parameters(), train.input(row)).output()[0]);
  }

  private double leastTarget() {
    return least(row -> train.target(row)[0]);
  }

  private double least(OfRow value) {
    return IntStream.range(0, train.rows()).mapToDouble(value::of).min().orElseThrow();
  }
}
