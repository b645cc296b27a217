package engram.labs.privacy;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trains with each level of noise, several networks each, whose seeds are the setup's and those
 * after it. A step is an epoch of one network.
 */
public final class NoisyRun implements MemoryRun {
  private final PrivacySetup setup;
  private final PrivateRows rows;
  private final int networks;
  private final List<Integer> places = new ArrayList<>();
  private final List<NoisyResults.Point> points = new ArrayList<>();

  /** Sums over the networks of a level, by place. */
  private double[] accuracies;

  private double[] areas;
  private Optional<NoisyTraining> training = Optional.empty();
  private long done;

  NoisyRun(PrivacySetup setup, PrivateRows rows, PrivacyExtent extent) {
    networks = extent.networks();
    this.setup = setup;
    this.rows = rows;
    int apart = (setup.epochs() + NoisyResults.PLACES - 1) / NoisyResults.PLACES;
    for (int epoch = 0; epoch < setup.epochs(); epoch += apart) places.add(epoch);
    places.add(setup.epochs());
    accuracies = new double[places.size()];
    areas = new double[places.size()];
  }

  @Override
  public long total() {
    return (long) NoiseLevel.ALL.size() * networks * setup.epochs();
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all levels are measured");
    int epoch = (int) (done % setup.epochs());
    int network = (int) (done / setup.epochs() % networks);
    if (epoch == 0) {
      NoiseLevel level = NoiseLevel.ALL.get(points.size());
      long seed = NumpyRandom.seedAfter(setup.seed(), network);
      training = Optional.of(new NoisyTraining(setup, rows, level, seed));
      measure(0);
    }
    training.orElseThrow().epoch();
    measure(epoch + 1);
    done++;
    if (epoch + 1 == setup.epochs() && network + 1 == networks) keep();
  }

  private void measure(int epoch) {
    int place = places.indexOf(epoch);
    if (place < 0) return;
    NoisyTraining now = training.orElseThrow();
    SampleLosses heldOut = SampleLosses.of(now.parameters(), rows.heldOut());
    double[] members = SampleLosses.of(now.parameters(), rows.members()).losses();
    accuracies[place] += heldOut.accuracy();
    areas[place] += LossAttack.roc(members, heldOut.losses()).area();
  }

  private void keep() {
    NoiseLevel level = NoiseLevel.ALL.get(points.size());
    RenyiAccountant accountant = new RenyiAccountant(NoisyTraining.SHARE, level.sigma());
    List<NoisyResults.Measure> measures = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      long steps = (long) places.get(k) * NoisyTraining.STEPS;
      measures.add(
          new NoisyResults.Measure(
              places.get(k),
              accuracies[k] / networks,
              areas[k] / networks,
              accountant.epsilon(steps, NoisyResults.DELTA)));
    }
    points.add(new NoisyResults.Point(level, measures));
    accuracies = new double[places.size()];
    areas = new double[places.size()];
  }

  /** What is measured so far. */
  public NoisyResults results() {
    return new NoisyResults(setup, points);
  }
}
