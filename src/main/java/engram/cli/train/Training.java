package engram.cli.train;

import engram.cli.CommandFailure;
import engram.cli.Watch;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Problem;
import engram.training.recipe.Recipe;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Trains runs to their end while someone watches. */
public record Training(Watch watch) {

  /**
   * A run at its start.
   *
   * @throws WrongOptions if the network can't be trained with these data
   */
  public static Run start(Recipe recipe, Dataset dataset) {
    return start(
        recipe,
        () -> new PreparedData(recipe.data(), dataset),
        IllegalArgumentException::getMessage);
  }

  static Run start(Recipe recipe, GivenData given) {
    return start(recipe, given, () -> new PreparedData(recipe.data(), given.dataset()));
  }

  /** With the rows parted otherwise than the recipe says. */
  static Run start(Recipe recipe, GivenData given, Supplier<PreparedData> data) {
    return start(recipe, data, fault -> given.sentence(fault, recipe.data()));
  }

  private static Run start(
      Recipe recipe,
      Supplier<PreparedData> data,
      Function<IllegalArgumentException, String> sentence) {
    try {
      return new Run(recipe, data.get());
    } catch (IllegalArgumentException e) {
      throw new WrongOptions("This can't be trained: " + sentence.apply(e) + ".");
    }
  }

  /** To the run's stop rule, or until it diverges. */
  public void train(Run run) {
    train(run, "", 0, 1);
  }

  /**
   * One of several runs.
   *
   * @param before stands before the epoch, such as {@code fold 2 of 5, }
   * @param number of the run, from 0
   * @param runs how many there are
   */
  void train(Run run, String before, int number, int runs) {
    int last = run.recipe().stop().epoch();
    while (!run.stopReached() && run.problem().isEmpty()) {
      watch.check();
      run.trainEpoch();
      int epoch = run.epoch();
      watch.show(
          (long) number * last + epoch,
          (long) runs * last,
          () -> before + "epoch " + epoch + " of " + last);
    }
    run.restoreBest();
    if (number == runs - 1) watch.clear();
  }

  /**
   * @param where stands behind the epoch, such as {@code of fold 2}
   * @throws CommandFailure if the run diverged
   */
  public static void failIfDiverged(Run run, String where) {
    if (run.problem().orElse(null) instanceof Problem.Diverged diverged) {
      throw new CommandFailure(
          String.format(
              Locale.ROOT,
              "The loss was no longer finite in epoch %d%s, so training stopped and epoch %d was"
                  + " kept: %s.",
              diverged.epoch(),
              where,
              diverged.kept(),
              advice(diverged)));
    }
  }

  private static String advice(Problem.Diverged diverged) {
    String smaller = "make %s smaller than " + diverged.value();
    return switch (diverged.culprit()) {
      case LEARNING_RATE -> smaller.formatted("--learning-rate");
      case MOMENTUM -> smaller.formatted("--momentum");
      case L1 -> smaller.formatted("--l1");
      case L2 -> smaller.formatted("--l2");
      case ASCENT -> "its steps go up the loss; leave out --ascent";
    };
  }
}
