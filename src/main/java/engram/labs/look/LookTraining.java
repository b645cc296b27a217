package engram.labs.look;

import engram.labs.Retraining;
import engram.memory.MemoryRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trains the network that is asked, and asks it about all samples. A step is an epoch, then a
 * feature, then a layer, then the tree.
 */
public final class LookTraining implements MemoryRun {
  private final long seed;
  private final int epochs;
  private final int groups;
  private final int planes;

  /** Null of a network that is trained already. */
  private final Retraining training;

  private final Retraining.Course course;
  private LookNetwork network;
  private Importance.Meter meter;
  private final List<LayerPlane> found = new ArrayList<>();
  private Overall overall;
  private int done;

  public LookTraining(LookSetup setup) {
    seed = setup.seed();
    course = setup.course();
    training = new Retraining(course);
    epochs = course.steps();
    groups = InputGroup.of(course.data().inputs()).size();
    planes = LayerPlane.count(training.parameters().spec().layerCount());
  }

  /**
   * Of a network that is trained already.
   *
   * @param seed of the shuffles
   */
  public LookTraining(LookNetwork network, long seed) {
    this.seed = seed;
    this.network = network;
    training = null;
    course = null;
    epochs = 0;
    groups = InputGroup.of(network.data().inputs()).size();
    planes = LayerPlane.count(network.network().spec().layerCount());
  }

  @Override
  public long total() {
    return (long) epochs + groups + planes + 1;
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public boolean isEnded() {
    return overall != null;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is found out");
    if (network == null) train();
    else measure();
    done++;
  }

  private void train() {
    training.step();
    if (training.isThere()) network = LookNetwork.of(training.parameters(), course.data());
  }

  private void measure() {
    if (meter == null) meter = new Importance.Meter(network, seed);
    if (!meter.isEnded()) meter.step();
    else if (found.size() < planes) found.add(LayerPlane.of(network, found.size() - 1));
    else overall = overallOf();
  }

  private Overall overallOf() {
    return new Overall(
        meter.rows(),
        meter.accuracy(),
        meter.measured(),
        Dependence.of(network, meter.measured()),
        List.copyOf(found),
        AnswerTree.of(network));
  }

  /** Empty until it is trained. */
  public Optional<LookNetwork> trained() {
    return Optional.ofNullable(network);
  }

  /** Empty until all samples are asked. */
  public Optional<Overall> overall() {
    return Optional.ofNullable(overall);
  }
}
