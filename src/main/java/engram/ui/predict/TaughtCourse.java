package engram.ui.predict;

import engram.data.Dataset;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.LongWork.Steps;
import java.util.List;

/**
 * A recipe that is run once with each of some seeds: the means of the training losses, and of the
 * test scores behind the last epoch. One that diverges counts with its last good epoch.
 */
public final class TaughtCourse implements Steps<Course> {
  private static final long CHECKPOINT_BYTES = 1 << 20;

  private final Recipe recipe;
  private final PreparedData data;
  private final int epochs;
  private final List<Long> seeds;
  private final double[] losses;
  private double scores;
  private boolean ended = true;
  private int done;
  private Run run;

  /**
   * @param seeds of the weights and the order of samples, at least one
   */
  public TaughtCourse(Recipe recipe, Dataset rows, int epochs, List<Long> seeds) {
    this.recipe = recipe;
    this.epochs = epochs;
    this.seeds = List.copyOf(seeds);
    data = new PreparedData(recipe.data(), rows);
    losses = new double[epochs + 1];
  }

  /** An epoch of one seed. */
  @Override
  public void step() {
    if (run == null) {
      run = new Run(recipe.withSeed(seeds.get(done)), data, CHECKPOINT_BYTES);
      losses[0] += run.history().trainLoss(0);
    }
    run.trainEpoch();
    if (run.problem().isEmpty()) losses[run.epoch()] += run.history().trainLoss(run.epoch());
    else end();
    if (run != null && run.epoch() == epochs) end();
  }

  private void end() {
    int last = run.epoch();
    for (int epoch = last + 1; epoch <= epochs; epoch++) losses[epoch] = Double.NaN;
    ended &= last == epochs;
    scores += run.history().testScore(last);
    run = null;
    done++;
  }

  @Override
  public double progress() {
    double here = run == null ? 0 : (double) run.epoch() / epochs;
    return (done + here) / seeds.size();
  }

  /** Whole once the progress is 1. */
  @Override
  public Course found() {
    int n = Math.max(1, done);
    return Course.of(epochs, epoch -> losses[epoch] / n, scores / n, ended);
  }
}
