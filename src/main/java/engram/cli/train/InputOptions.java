package engram.cli.train;

import engram.cli.Names;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.text.Choices;
import engram.training.recipe.DataSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the network is given of a row. */
final class InputOptions {
  private static final String NONE = "none";

  @Option(
      names = "--inputs",
      paramLabel = "A,B",
      converter = Names.Value.class,
      description =
          "The features that the network is given (default: all); none leaves only formulas.")
  private Names inputs;

  @Option(
      names = "--formula",
      paramLabel = "TEXT",
      description =
          "One more input, computed of the features x1, x2 ...: such as x1^2, x1*x2 or sin(x1); may"
              + " be given again.")
  private List<String> formulas = List.of();

  @Option(
      names = "--missing",
      paramLabel = "drop|mean",
      description =
          "Samples of which a feature in use is not known: drop leaves them out (the default), mean"
              + " fills in the mean, or the most frequent category, of the training samples.")
  private Missing missing;

  @Option(
      names = "--standardize",
      description = "Scale each input to mean 0 and standard deviation 1 of the training samples.")
  private boolean standardize;

  @Option(
      names = "--range",
      description = "Scale each input so that the training samples go from 0 to 1.")
  private boolean range;

  @Option(names = "--raw", description = "Leave the inputs as they were measured.")
  private boolean raw;

  /**
   * @throws WrongOptions if two scalings are given or there is no such feature
   */
  DataSetup setup(DataSetup base, Dataset dataset) {
    return base.withInputs(plan(base.inputs(), dataset))
        .withMissing(missing == null ? base.missing() : missing)
        .withScaling(scaling(base.scaling()));
  }

  private InputPlan plan(InputPlan base, Dataset dataset) {
    InputPlan plan = inputs == null ? base : base.withWithout(without(dataset));
    return formulas.isEmpty() ? plan : plan.withFormulas(parsed(dataset.featureCount()));
  }

  private List<String> without(Dataset dataset) {
    List<String> features = dataset.features().stream().map(Feature::name).toList();
    if (inputs.names().equals(List.of(NONE)) && !features.contains(NONE)) {
      if (formulas.isEmpty()) throw new WrongOptions("--inputs none needs a --formula.");
      return features;
    }
    for (String name : inputs.names()) {
      if (!features.contains(name)) {
        throw new WrongOptions(
            "--inputs \"%s\": %s has no such feature; it has %s."
                .formatted(
                    name,
                    dataset.id(),
                    Choices.of(features.stream().map(Names::written).toList(), name).listed()));
      }
    }
    return features.stream().filter(name -> !inputs.names().contains(name)).toList();
  }

  private List<Formula> parsed(int features) {
    List<Formula> parsed = new ArrayList<>();
    for (String text : formulas) {
      try {
        Formula formula = Formula.parse(text, features);
        if (parsed.contains(formula)) {
          throw new WrongOptions("--formula \"" + text + "\" is given twice.");
        }
        parsed.add(formula);
      } catch (FormulaException e) {
        throw new WrongOptions(e.getMessage());
      }
    }
    return parsed;
  }

  boolean hasScaling() {
    return standardize || range || raw;
  }

  private Scaling scaling(Scaling base) {
    if (Stream.of(standardize, range, raw).filter(given -> given).count() > 1) {
      throw new WrongOptions("Give one of --standardize, --range and --raw, not two.");
    }
    if (standardize) return Scaling.STANDARDIZE;
    if (range) return Scaling.RANGE;
    return raw ? Scaling.RAW : base;
  }
}
