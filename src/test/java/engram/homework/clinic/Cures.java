package engram.homework.clinic;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.InputPlan;
import engram.data.Scaling;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a pupil may do to each patient: the right thing, and something else that is often tried. */
public final class Cures {
  private Cures() {}

  /** The intended cure, trained. */
  public static Run right(Patient patient) {
    SickRun sick = patient.sickRun();
    Recipe recipe = sick.recipe();
    return switch (patient) {
      case RESTLESS, MOTIONLESS -> anew(rate(recipe, 0.1), sick);
      case ALIKE, NUMB -> anew(recipe.withInitializer(Initializer.GLOROT_NORMAL), sick);
      case AVERAGE -> anew(recipe.withData(recipe.data().withScaling(Scaling.STANDARDIZE)), sick);
      case SIMPLE -> anew(hidden(recipe, 4), sick);
      case BOOKISH ->
          anew(recipe.withData(recipe.data().withSplit(recipe.data().split().withTest(0.2))), sick);
      case SILENT -> biasesBack(sick);
      case HALF_ASLEEP -> goOn(sick.train(), new Intervention.HealAll(), 100);
      case LOPSIDED -> anew(output(recipe, Activation.IDENTITY), sick);
      case TOO_GOOD -> anew(without(recipe), sick);
      case STUBBORN -> slipsLeftOut(sick);
      case CONTRARY -> anew(recipe.withSettings(recipe.settings().withAscent(false)), sick);
    };
  }

  /** Something that does not help. */
  public static Run wrong(Patient patient) {
    SickRun sick = patient.sickRun();
    Recipe recipe = sick.recipe();
    return switch (patient) {
      case RESTLESS, MOTIONLESS, LOPSIDED -> anew(hidden(recipe, 20), sick);
      case ALIKE, NUMB, SIMPLE -> anew(rate(recipe, 0.5), sick);
      case AVERAGE -> anew(rate(recipe, 0.0001), sick);
      case SILENT, HALF_ASLEEP -> goOn(sick.train(), new Intervention.LearningRate(0.5), 100);
      case BOOKISH -> anew(hidden(recipe, 100), sick);
      case TOO_GOOD -> anew(l2(recipe, 0.01), sick);
      case STUBBORN -> anew(hidden(recipe, 20), sick);
      case CONTRARY -> anew(rate(recipe, 0.001), sick);
    };
  }

  private static Run anew(Recipe recipe, SickRun sick) {
    return new SickRun(recipe, sick.rows(), List.of(), sick.epochs()).train();
  }

  private static Run goOn(Run run, Intervention change, int epochs) {
    run.change(change);
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    return run;
  }

  private static Run biasesBack(SickRun sick) {
    Run run = sick.train();
    for (int unit = 0; unit < sick.recipe().network().unitsOf(0); unit++) {
      run.change(new Intervention.SetParameter(new Part.Bias(0, unit), 0));
    }
    for (int k = 0; k < sick.epochs(); k++) run.trainEpoch();
    return run;
  }

  private static Run slipsLeftOut(SickRun sick) {
    int[] kept =
        IntStream.rangeClosed(1, sick.rows().rows())
            .filter(row -> row < Herbarium.FIRST_SLIP || row > Herbarium.LAST_SLIP)
            .map(row -> row - 1)
            .toArray();
    Dataset rows = sick.rows().subset(kept);
    Recipe recipe = sick.recipe();
    Recipe fit = recipe.withData(recipe.data().withSource(DataSource.own(rows)));
    return new SickRun(fit, rows, List.of(), sick.epochs()).train();
  }

  private static Recipe without(Recipe recipe) {
    NetworkSpec network = recipe.network();
    return recipe
        .withData(recipe.data().withInputs(new InputPlan(List.of("drawer"), List.of())))
        .withNetwork(new NetworkSpec(network.inputs() - 1, network.layers()));
  }

  private static Recipe rate(Recipe recipe, double rate) {
    return recipe.withSettings(recipe.settings().withLearningRate(rate));
  }

  private static Recipe l2(Recipe recipe, double l2) {
    return recipe.withSettings(recipe.settings().withL2(l2));
  }

  private static Recipe hidden(Recipe recipe, int units) {
    List<LayerSpec> layers = new ArrayList<>(recipe.network().layers());
    layers.set(0, new LayerSpec(units, layers.get(0).activation()));
    return recipe.withNetwork(new NetworkSpec(recipe.network().inputs(), layers));
  }

  private static Recipe output(Recipe recipe, Activation activation) {
    List<LayerSpec> layers = new ArrayList<>(recipe.network().layers());
    layers.set(layers.size() - 1, new LayerSpec(1, activation));
    return recipe.withNetwork(new NetworkSpec(recipe.network().inputs(), layers));
  }
}
