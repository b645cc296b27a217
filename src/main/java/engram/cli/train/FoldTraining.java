package engram.cli.train;

import engram.data.Dataset;
import engram.data.Folds;
import engram.training.Run;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cross-validation: one recipe trained once a fold, from the same seed, and tested with that
 * fold.
 */
final class FoldTraining {
  private final Recipe recipe;
  private final GivenData given;
  private final Dataset rows;
  private final Folds folds;
  private Optional<Run> diverged = Optional.empty();
  private int divergedFold;

  /**
   * @param count of the folds, as many as the rows allow
   */
  FoldTraining(Recipe recipe, GivenData given, int count) {
    this.recipe = recipe;
    this.given = given;
    rows = PreparedData.inUse(recipe.data(), given.dataset());
    folds = folds(recipe.data(), count);
  }

  private Folds folds(DataSetup setup, int count) {
    long seed = setup.split().seed();
    if (!setup.split().stratified()) return Folds.shuffled(rows.rows(), count, seed);
    int[] labels = new int[rows.rows()];
    for (int row = 0; row < labels.length; row++) labels[row] = rows.label(row);
    return Folds.stratified(labels, count, seed);
  }

  /** Trains one network after the other. */
  FoldReport train(Training training) {
    List<FoldReport.Fold> trained = new ArrayList<>();
    for (int fold = 0; fold < folds.count(); fold++) {
      int number = fold;
      Run run =
          Training.start(
              recipe,
              given,
              () -> new PreparedData(recipe.data(), given.dataset(), folds.split(number)));
      String before = "fold " + (fold + 1) + " of " + folds.count() + ", ";
      training.train(run, before, fold, folds.count());
      // Not the run itself: its history of checkpoints would stay in memory with it.
      trained.add(FoldReport.Fold.of(run, given));
      if (run.problem().isPresent() && diverged.isEmpty()) {
        diverged = Optional.of(run);
        divergedFold = fold + 1;
      }
    }
    return FoldReport.of(recipe, given, trained);
  }

  /**
   * @throws engram.cli.CommandFailure if the run of a fold diverged
   */
  void failIfDiverged() {
    diverged.ifPresent(run -> Training.failIfDiverged(run, " of fold " + divergedFold));
  }
}
