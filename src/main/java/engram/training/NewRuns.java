package engram.training;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.SetupException;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.training.recipe.StopRule;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Begins other runs in place of the driver's, with its recipe changed. Used by the session's thread
 * alone.
 *
 * @param datasets the rows of any source but the user's own
 * @param guard the present one
 */
record NewRuns(Driver driver, Function<DataSource, Dataset> datasets, Supplier<Guard> guard) {

  /**
   * @param edit of the recipe with the settings in force
   */
  void edit(UnaryOperator<Recipe> edit) {
    Recipe recipe = edit.apply(inForce());
    if (!isAllowed(recipe)) return;
    Dataset rows = rowsOf(recipe.data().source());
    driver.begin(new Run(recipe, new PreparedData(recipe.data(), rows)));
  }

  /**
   * On data set up otherwise; the recipe is made to fit.
   *
   * @param subject several edits of one that follow each other quickly are undone as one
   * @return why it could not be done and the run went on, or nothing if it was
   */
  Optional<IllegalArgumentException> editData(Object subject, UnaryOperator<DataSetup> edit) {
    return faultOf(
        () -> {
          Recipe recipe = inForce();
          DataSetup setup = edit.apply(recipe.data());
          begin(subject, recipe, setup, rowsOf(setup.source()), () -> {});
        });
  }

  /**
   * On the user's own rows; the recipe is made to fit.
   *
   * @param subject as of {@link #editData}
   * @param check called often before the run begins; throws a {@link CancellationException} to stop
   * @return as of {@link #editData}
   */
  Optional<IllegalArgumentException> editRows(
      Object subject, Dataset rows, UnaryOperator<Recipe> edit, Runnable check) {
    return faultOf(
        () -> {
          Recipe recipe = edit.apply(inForce());
          begin(subject, recipe, recipe.data(), rows, check);
        });
  }

  private static Optional<IllegalArgumentException> faultOf(Runnable beginning) {
    try {
      beginning.run();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e);
    } catch (CancellationException e) {
      return Optional.of(
          new SetupException(SetupException.Kind.STOPPED, "it was stopped before the run began"));
    } catch (OutOfMemoryError e) {
      return Optional.of(
          new SetupException(
              SetupException.Kind.MEMORY,
              "the memory is too small for these rows: take fewer, or start with more memory"));
    }
  }

  private void begin(Object subject, Recipe recipe, DataSetup setup, Dataset rows, Runnable check) {
    Recipe fitting = RecipeFit.to(recipe, setup, rows);
    // the guard says why by itself
    if (!isAllowed(fitting)) return;
    PreparedData data = new PreparedData(fitting.data(), rows, check);
    Run begun = new Run(fitting, data);
    check.run();
    driver.begin(begun, subject);
  }

  /** The stop rule of the run is this one from now on. */
  void stopAt(StopRule rule) {
    if (isAllowed(inForce().withStop(rule))) driver.stopAt(rule);
  }

  private boolean isAllowed(Recipe wanted) {
    return guard.get().allows(inForce(), wanted);
  }

  private Recipe inForce() {
    Run run = driver.run();
    return run.recipe().withSettings(run.settings());
  }

  private Dataset rowsOf(DataSource source) {
    Run old = driver.run();
    boolean same = source.equals(old.recipe().data().source());
    return same ? old.data().given() : datasets.apply(source);
  }
}
