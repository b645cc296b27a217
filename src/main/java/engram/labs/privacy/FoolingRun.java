package engram.labs.privacy;

import engram.labs.Retraining;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a plain network and a hardened one, then attacks samples that they have not seen. A step
 * is an epoch of both, or a budget, or the samples that are looked at.
 */
final class FoolingRun implements MemoryRun {
  private static final List<Double> LEVELS = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0);

  /** The digit that is looked at first: a clear case, not a typical one. */
  private static final int FIRST = 4;

  private final PrivacySetup setup;
  private final Retraining.Course course;
  private final Samples attacked;
  private final InputAttack attack;
  private final HardenedTraining plain;
  private final HardenedTraining hardened;
  private final List<Fooling.Point> points = new ArrayList<>();
  private final List<Fooling.Fooled> networks = new ArrayList<>();
  private int epochs;

  FoolingRun(PrivacySetup setup, PrivacyExtent extent) {
    this.setup = setup;
    course = AttackedCourse.fooled(setup, extent);
    attacked = course.data().test();
    attack = isOfDigits() ? InputAttack.OF_PIXELS : InputAttack.OF_POINTS;
    plain = training(0);
    hardened = training(setup.harden() / Fooling.LEVELS_OF_ONE);
  }

  private boolean isOfDigits() {
    return setup.data() == Preset.DIGITS;
  }

  private HardenedTraining training(double budget) {
    Settings settings = setup.data().recipe().settings();
    Samples rows = course.data().train();
    return new HardenedTraining(
        course.recipe().network(), rows, settings, attack, budget, setup.seed());
  }

  @Override
  public long total() {
    return course.steps() + LEVELS.size() + 1;
  }

  @Override
  public long done() {
    return epochs + points.size() + (networks.isEmpty() ? 0 : 1);
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is attacked");
    if (epochs < course.steps()) {
      plain.epoch();
      hardened.epoch();
      epochs++;
    } else if (points.size() < LEVELS.size()) {
      points.add(point(LEVELS.get(points.size())));
    } else {
      networks.add(fooled(plain.parameters()));
      networks.add(fooled(hardened.parameters()));
    }
  }

  private Fooling.Point point(double levels) {
    double budget = levels / Fooling.LEVELS_OF_ONE;
    Parameters one = plain.parameters();
    Parameters other = hardened.parameters();
    SmallestChange ofOne = new SmallestChange(one, attack);
    SmallestChange ofOther = new SmallestChange(other, attack);
    int[] right = new int[3];
    for (int row = 0; row < attacked.rows(); row++) {
      double[] x = attacked.input(row);
      double[] t = attacked.target(row);
      if (t[ofOne.named(attack.oneStep(one, x, t, budget))] == 1) right[0]++;
      if (t[ofOne.named(attack.manySteps(one, x, t, budget))] == 1) right[1]++;
      if (t[ofOther.named(attack.manySteps(other, x, t, budget))] == 1) right[2]++;
    }
    double all = attacked.rows();
    return new Fooling.Point(levels, right[0] / all, right[1] / all, right[2] / all);
  }

  private Fooling.Fooled fooled(Parameters network) {
    int from = isOfDigits() ? Math.min(FIRST + setup.watchedRow(), attacked.rows() - 1) : 0;
    int to = isOfDigits() ? from + 1 : attacked.rows();
    SmallestChange change = new SmallestChange(network, attack);
    PreparedData data = course.data();
    List<Fooling.Example> examples = new ArrayList<>();
    for (int k = from; k < to; k++) {
      examples.add(change.of(data.split().test()[k], attacked.input(k), attacked.target(k)));
    }
    return new Fooling.Fooled(network, examples);
  }

  /**
   * @throws IllegalStateException before the end
   */
  Fooling fooling() {
    if (!isEnded()) throw new IllegalStateException("not all is attacked yet");
    return new Fooling(course.data(), points, networks.get(0), networks.get(1));
  }
}
