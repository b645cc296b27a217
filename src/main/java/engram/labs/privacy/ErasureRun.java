package engram.labs.privacy;

import engram.data.NumpyRandom;
import engram.labs.Retraining;
import engram.memory.MemoryRun;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the watched member out of a trained network. The first step scrubs; each further one trains
 * a network with another seed that never sees it.
 */
final class ErasureRun implements MemoryRun {
  /** Networks that never saw it. */
  static final int NETWORKS = 12;

  private static final double RATE = 0.005;

  private final PrivacySetup setup;
  private final PrivateRows rows;
  private final Parameters seen;
  private final Parameters without;
  private final List<Erasure.Network> scrubbed = new ArrayList<>();
  private final List<Double> neverSeen = new ArrayList<>();
  private Optional<Erasure> erasure = Optional.empty();

  /**
   * @param seen the network that saw it
   * @param without the same learned again without it
   */
  ErasureRun(PrivacySetup setup, PrivateRows rows, Parameters seen, Parameters without) {
    this.setup = setup;
    this.rows = rows;
    this.seen = seen;
    this.without = without;
  }

  @Override
  public long total() {
    return 1 + NETWORKS;
  }

  @Override
  public long done() {
    return scrubbed.isEmpty() ? 0 : 1 + neverSeen.size();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all networks are trained");
    if (scrubbed.isEmpty()) scrub();
    else trainWithout();
    if (isEnded()) erasure = Optional.of(measured());
  }

  private void trainWithout() {
    long seed = NumpyRandom.seedAfter(setup.seed(), 1 + neverSeen.size());
    Retraining training = rows.training(seed, setup.watchedRow());
    while (!training.isThere()) training.step();
    neverSeen.add(SampleLosses.of(training.parameters(), rows.members(), setup.watchedRow()));
  }

  private void scrub() {
    Samples members = rows.members();
    double[] input = members.input(setup.watchedRow());
    double[] target = members.target(setup.watchedRow());
    Parameters now = seen;
    scrubbed.add(network(now, 0));
    for (int step = 1; step <= PrivacySetup.MOST_SCRUBS; step++) {
      double[] gradient =
          Backprop.backward(now, ForwardPass.of(now, input), Loss.CROSS_ENTROPY, target, 1)
              .gradients()
              .toArray();
      double[] moved = now.toArray();
      for (int i = 0; i < moved.length; i++) moved[i] += RATE * gradient[i];
      now = Parameters.of(now.spec(), moved);
      scrubbed.add(network(now, step));
    }
  }

  private Erasure.Network network(Parameters parameters, int batches) {
    return new Erasure.Network(
        SampleLosses.of(parameters, rows.members(), setup.watchedRow()),
        SampleLosses.of(parameters, rows.heldOut()).accuracy(),
        batches);
  }

  /**
   * @throws IllegalStateException before the end
   */
  Erasure erasure() {
    return erasure.orElseThrow(() -> new IllegalStateException("not all networks are trained yet"));
  }

  private Erasure measured() {
    return new Erasure(
        setup, neverSeen, network(seen, 0), network(without, rows.batches()), scrubbed);
  }
}
