package engram.cli.train;

import engram.data.Formula;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.training.recipe.DataSetup;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.List;

/**
 * A recipe in the words of the options.
 *
 * @param testSize null if the rows are parted into folds
 * @param validation likewise
 * @param folds null if they are not
 * @param schedule null if the learning rate stays
 * @param batch a number of rows, or {@code full}
 * @param ascent null if the steps go down the loss
 * @param dropout null if no neuron is dropped
 * @param epochs the last one
 * @param earlyStopping null if it does not stop early
 */
record RecipeReport(
    String dataset,
    List<String> without,
    List<String> formulas,
    Missing missing,
    Scaling scaling,
    TargetCoding targets,
    Double testSize,
    Double validation,
    Integer folds,
    boolean stratify,
    long splitSeed,
    int inputs,
    List<LayerSpec> layers,
    Initializer init,
    long seed,
    Loss loss,
    Optimizer optimizer,
    double learningRate,
    Schedule schedule,
    Object batch,
    double momentum,
    double l2,
    double l1,
    Boolean ascent,
    Double dropout,
    int epochs,
    EarlyStop earlyStopping) {
  static RecipeReport of(Recipe recipe) {
    SplitPlan split = recipe.data().split();
    return of(recipe, split.test(), split.validation(), null);
  }

  /** Of a recipe whose rows are parted into so many folds. */
  static RecipeReport ofFolds(Recipe recipe, int folds) {
    return of(recipe, null, null, folds);
  }

  private static RecipeReport of(Recipe recipe, Double test, Double validation, Integer folds) {
    DataSetup data = recipe.data();
    Settings settings = recipe.settings();
    return new RecipeReport(
        data.source().id(),
        data.inputs().without(),
        data.inputs().formulas().stream().map(Formula::text).toList(),
        data.missing(),
        data.scaling(),
        data.targets(),
        test,
        validation,
        folds,
        data.split().stratified(),
        data.split().seed(),
        recipe.network().inputs(),
        recipe.network().layers(),
        recipe.initializer(),
        recipe.seed(),
        recipe.loss(),
        settings.optimizer(),
        settings.learningRate(),
        settings.schedule().isConstant() ? null : settings.schedule(),
        settings.batchSize() == Settings.FULL_BATCH ? "full" : (Object) settings.batchSize(),
        settings.momentum(),
        settings.l2(),
        settings.l1(),
        settings.ascent() ? true : null,
        settings.dropout() > 0 ? settings.dropout() : null,
        recipe.stop().epoch(),
        recipe.stop().early().orElse(null));
  }
}
