package engram.labs.privacy;

import engram.memory.MemoryRun;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Trains a plain network and a hardened one on {@link #TRAINED} digits, then attacks {@link
 * #ATTACKED} others. A step is an epoch of both, or a budget, or the sample that is looked at.
 */
final class FoolingRun implements MemoryRun {
  static final int TRAINED = 1000;
  static final int ATTACKED = 200;

  private static final int EPOCHS = 15;
  private static final List<Double> LEVELS = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0);
  private static final int HALVINGS = 12;

  /** The sample that is looked at first: a clear case, not a typical one. */
  private static final int FIRST = 4;

  private final PrivacySetup setup;
  private final Samples attacked;
  private final HardenedTraining plain;
  private final HardenedTraining hardened;
  private final List<Fooling.Point> points = new ArrayList<>();
  private final List<Fooling.Example> examples = new ArrayList<>();
  private int epochs;

  FoolingRun(PrivacySetup setup) {
    this.setup = setup;
    PrivateRows rows = new PrivateRows(setup.seed(), TRAINED, ATTACKED, PrivateRows.Labels.TRUE);
    attacked = rows.heldOut();
    double budget = setup.harden() / Fooling.LEVELS_OF_ONE;
    plain = new HardenedTraining(rows.network(), rows.members(), 0, setup.seed());
    hardened = new HardenedTraining(rows.network(), rows.members(), budget, setup.seed());
  }

  @Override
  public long total() {
    return EPOCHS + LEVELS.size() + 1;
  }

  @Override
  public long done() {
    return epochs + points.size() + (examples.isEmpty() ? 0 : 1);
  }

  @Override
  public boolean isEnded() {
    return done() == total();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is attacked");
    if (epochs < EPOCHS) {
      plain.epoch();
      hardened.epoch();
      epochs++;
    } else if (points.size() < LEVELS.size()) {
      points.add(point(LEVELS.get(points.size())));
    } else {
      examples.add(example(plain.parameters()));
      examples.add(example(hardened.parameters()));
    }
  }

  private Fooling.Point point(double levels) {
    double budget = levels / Fooling.LEVELS_OF_ONE;
    Parameters one = plain.parameters();
    Parameters other = hardened.parameters();
    int[] right = new int[3];
    for (int row = 0; row < attacked.rows(); row++) {
      double[] x = attacked.input(row);
      double[] t = attacked.target(row);
      if (t[named(one, InputAttack.oneStep(one, x, t, budget))] == 1) right[0]++;
      if (t[named(one, InputAttack.manySteps(one, x, t, budget))] == 1) right[1]++;
      if (t[named(other, InputAttack.manySteps(other, x, t, budget))] == 1) right[2]++;
    }
    double all = attacked.rows();
    return new Fooling.Point(levels, right[0] / all, right[1] / all, right[2] / all);
  }

  private static int named(Parameters parameters, double[] input) {
    return SampleLosses.largest(ForwardPass.of(parameters, input).output());
  }

  /** The least budget by halving, between one that fails and one that fools. */
  private Fooling.Example example(Parameters parameters) {
    int row = FIRST + setup.watchedRow();
    double[] input = attacked.input(row);
    double[] target = attacked.target(row);
    int before = named(parameters, input);
    DoubleFunction<double[]> attack =
        levels -> InputAttack.manySteps(parameters, input, target, levels / Fooling.LEVELS_OF_ONE);
    if (target[before] != 1) return new Fooling.Example(input, input, before, before, 0);
    double fails = 0;
    double fools = Fooling.GREYS;
    if (named(parameters, attack.apply(fools)) == before) {
      return new Fooling.Example(input, input, before, before, Double.POSITIVE_INFINITY);
    }
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (fails + fools) / 2;
      if (named(parameters, attack.apply(middle)) == before) fails = middle;
      else fools = middle;
    }
    double[] after = attack.apply(fools);
    return new Fooling.Example(input, after, before, named(parameters, after), fools);
  }

  /**
   * @throws IllegalStateException before the end
   */
  Fooling fooling() {
    if (!isEnded()) throw new IllegalStateException("not all is attacked yet");
    return new Fooling(points, examples.get(0), examples.get(1));
  }
}
