package engram.cli;

import engram.data.Dataset;
import engram.training.RunRecord;
import engram.training.RunReplay;
import engram.training.recipe.PreparedData;

/** Trains a saved run again while someone watches. */
public final class SavedRunReplay {
  private SavedRunReplay() {}

  /**
   * @throws CommandFailure if the network does not fit the rows
   */
  public static RunReplay.Result of(RunRecord run, Dataset rows, Watch watch) {
    long all = run.epochs();
    try {
      PreparedData data = new PreparedData(run.recipe().data(), rows);
      RunReplay.Result result =
          RunReplay.replay(
              run,
              data,
              done -> {
                watch.check();
                watch.show(done, all, () -> "epoch " + done + " of " + all);
              });
      watch.clear();
      return result;
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("This run can't be trained: " + e.getMessage() + ".");
    }
  }

  /** In the middle of a sentence. */
  public static String told(RunReplay.Difference difference) {
    return "branch %d differs from epoch %d on or before it"
        .formatted(difference.branch(), difference.epoch());
  }
}
