package engram.ui.run;

import engram.training.History;

/** When a branch first reached a test score; looks at each epoch once while it grows. */
public final class ScoreGoal {
  public static final double SCORE = 0.95;

  private History history;
  private int seen;
  private int best;

  public ScoreGoal(History history) {
    this.history = history;
    look();
  }

  public void follow(History later) {
    int shared = later.sharedWith(history);
    if (best >= shared) best = 0;
    seen = best == 0 ? 0 : Math.min(seen, shared);
    history = later;
    look();
  }

  /** The best of those before the goal was reached, or the first that reached it. */
  private void look() {
    for (; seen < history.size(); seen++) {
      if (history.testScore(seen) <= history.testScore(best)) continue;
      if (!isReached()) best = seen;
    }
  }

  public boolean isReached() {
    return score() >= SCORE;
  }

  /** The first epoch with at least the score of the goal, or else with the best one. */
  public int epoch() {
    return best;
  }

  public double score() {
    return history.testScore(best);
  }
}
