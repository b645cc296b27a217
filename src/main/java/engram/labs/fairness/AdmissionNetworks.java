package engram.labs.fairness;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.Run;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.List;
import java.util.OptionalDouble;

/** The networks that learn from the records, all by one recipe. */
final class AdmissionNetworks {
  private static final int HIDDEN = 6;
  private static final double RATE = 0.01;
  private static final int BATCH = 50;
  private static final double HALF = 0.5;

  private final Admissions admissions;

  AdmissionNetworks(Admissions admissions) {
    this.admissions = admissions;
  }

  /** One that is to say whether the record calls an applicant qualified, at its start. */
  Run judging(SeenColumns seen) {
    return run(admissions.records(), seen.without());
  }

  /** One that is to say which group an applicant is of, without seeing it. */
  Run guessing(SeenColumns seen) {
    List<String> without =
        seen.without().stream().filter(name -> !name.equals(Admissions.GROUP)).toList();
    return run(admissions.guessingGroups(), without);
  }

  private Run run(Dataset rows, List<String> without) {
    DataSetup setup =
        new DataSetup(
            DataSource.own(rows),
            SplitPlan.of(HALF, admissions.setup().seed()),
            new InputPlan(without),
            Missing.DROP,
            Scaling.STANDARDIZE,
            TargetCoding.SINGLE_ZERO_ONE);
    PreparedData data = new PreparedData(setup, rows, admissions.split());
    return new Run(recipe(setup, data.inputs().count()), data);
  }

  private Recipe recipe(DataSetup setup, int inputs) {
    return new Recipe(
        setup,
        new NetworkSpec(
            inputs,
            List.of(new LayerSpec(HIDDEN, Activation.TANH), new LayerSpec(1, Activation.SIGMOID))),
        Initializer.GLOROT_NORMAL,
        Loss.CROSS_ENTROPY,
        new Settings(Optimizer.ADAM, RATE, BATCH, 0, 0, 0),
        admissions.setup().seed(),
        new StopRule(admissions.setup().epochs(), OptionalDouble.empty()));
  }
}
