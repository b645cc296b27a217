package engram.ui.questions;

import engram.data.sets.BuiltInSet;
import engram.memory.experiments.Experiment;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.base.LongWork.Steps;
import engram.ui.predict.Axis;
import engram.ui.predict.Course;
import engram.ui.predict.Measure;
import engram.ui.predict.TaughtCourse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * The experiment behind an answer: what is known before, and what happens.
 *
 * @param loss whether its curve is the training loss; else it is the measure itself
 * @param from where the curve that is to be predicted begins
 * @param to where it ends
 * @param recipe what is shown of it in the window: a run that ends by its stop rule
 * @param experiment or an experiment of the Memory workspace
 */
record Tried(
    Measure measure,
    Axis axis,
    boolean loss,
    double from,
    double to,
    Supplier<Steps<Course>> before,
    Supplier<Steps<Course>> after,
    Optional<Recipe> recipe,
    Optional<Experiment> experiment) {

  /** Of the weights and the order of samples: means over these, so that luck decides nothing. */
  static final List<Long> SEEDS = List.of(42L, 43L, 44L, 45L, 46L);

  /** One recipe beside another. */
  static Tried recipes(Recipe before, Recipe after, int epochs) {
    return recipes(before, SEEDS, after, SEEDS, epochs, epochs);
  }

  /**
   * The same with other seeds, or for another time.
   *
   * @param first how many epochs the one that is known is trained
   * @param epochs how many the other is
   */
  static Tried recipes(
      Recipe before,
      List<Long> seedsBefore,
      Recipe after,
      List<Long> seeds,
      int first,
      int epochs) {
    Measure measure =
        BuiltInSet.of(before.data().source().id()).classes() > 0
            ? Measure.ACCURACY
            : Measure.R_SQUARED;
    return new Tried(
        measure,
        Axis.EPOCH,
        true,
        0,
        Math.max(first, epochs),
        () -> course(before, first, seedsBefore),
        () -> course(after, epochs, seeds),
        Optional.of(
            after.withSeed(seeds.get(0)).withStop(new StopRule(epochs, OptionalDouble.empty()))),
        Optional.empty());
  }

  private static Steps<Course> course(Recipe recipe, int epochs, List<Long> seeds) {
    return new TaughtCourse(recipe, BuiltInSet.load(recipe.data().source()), epochs, seeds);
  }

  /** An experiment on memory beside what is known of it. */
  static Tried memory(
      Measure measure,
      double from,
      double to,
      Supplier<Steps<Course>> before,
      Supplier<Steps<Course>> after,
      Experiment experiment) {
    return new Tried(
        measure,
        axis(measure),
        false,
        from,
        to,
        before,
        after,
        Optional.empty(),
        Optional.of(experiment));
  }

  private static Axis axis(Measure measure) {
    return switch (measure) {
      case RECOGNISED -> Axis.EPOCH;
      case ANSWERED -> Axis.LOST;
      default -> Axis.STEP;
    };
  }
}
