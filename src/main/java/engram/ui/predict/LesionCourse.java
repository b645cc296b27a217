package engram.ui.predict;

import engram.data.sets.BuiltInSet;
import engram.memory.Spread;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRun;
import engram.memory.lesion.LesionSetup;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.LongWork.Steps;
import java.util.List;
import java.util.function.Function;

/**
 * What a network, or a table that holds the same samples, still answers while it loses more and
 * more of itself: the means over all draws. The network is trained first.
 */
public final class LesionCourse implements Steps<Course> {
  /** Of the work, while the network is trained. */
  private static final double TRAINING = 0.5;

  /** What is looked at. */
  public enum Of {
    NETWORK,
    TABLE,
    /** The network before it loses anything. */
    WHOLE_NETWORK
  }

  private final LesionSetup setup;
  private final Of of;
  private final Recipe recipe;
  private final Run training;
  private LesionRun run;

  public LesionCourse(LesionSetup setup, Of of) {
    this.setup = setup;
    this.of = of;
    recipe = setup.preset().recipe();
    training =
        new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source())));
  }

  @Override
  public void step() {
    if (run != null) run.step();
    else if (training.epoch() < recipe.stop().epoch()) training.trainEpoch();
    else run = new LesionRun(setup.plan(training.data(), training.parameters()));
  }

  @Override
  public double progress() {
    if (run == null) return TRAINING * training.epoch() / recipe.stop().epoch();
    return run.isEnded() ? 1 : TRAINING + (1 - TRAINING) * run.done() / run.total();
  }

  /** The number is the one at the share of the setup, or at the measured share next to it. */
  @Override
  public Course found() {
    if (run == null || run.curve().points().isEmpty()) {
      return Course.of(new double[] {0}, new double[] {0}, 0);
    }
    List<LesionPoint> points = run.curve().points();
    if (of == Of.WHOLE_NETWORK) points = points.subList(0, 1);
    Function<LesionPoint, Spread> part = of == Of.TABLE ? LesionPoint::table : LesionPoint::train;
    LesionPoint asked = points.get(0);
    for (LesionPoint each : points) {
      if (Math.abs(each.share() - setup.share()) < Math.abs(asked.share() - setup.share())) {
        asked = each;
      }
    }
    return Course.of(
        points.stream().mapToDouble(LesionPoint::share).toArray(),
        points.stream().mapToDouble(point -> part.apply(point).mean()).toArray(),
        part.apply(asked).mean());
  }
}
