package engram.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which inputs are made of the features.
 *
 * @param without names of the features that are left out
 * @param formulas inputs derived of the features, x1 being the first one; a feature that is left
 *     out may be part of them
 */
public record InputPlan(List<String> without, List<Formula> formulas) {

  /** Every feature, and nothing derived. */
  public static final InputPlan ALL = new InputPlan(List.of());

  public InputPlan {
    without = List.copyOf(without);
    formulas = List.copyOf(formulas);
  }

  /** Nothing derived. */
  public InputPlan(List<String> without) {
    this(without, List.of());
  }

  public InputPlan withWithout(List<String> newWithout) {
    return new InputPlan(newWithout, formulas);
  }

  public InputPlan withFormulas(List<Formula> newFormulas) {
    return new InputPlan(without, newFormulas);
  }

  /**
   * The inputs in their order: feature by feature, one for each category, then the derived ones.
   *
   * @throws SetupException if there is none, or a formula needs a feature that is not there or is
   *     no number
   */
  public List<Input> inputs(List<Feature> features) {
    List<Input> inputs = new ArrayList<>();
    for (int f = 0; f < features.size(); f++) {
      Feature feature = features.get(f);
      if (without.contains(feature.name())) continue;
      if (feature.isNumber()) inputs.add(new Input.Measured(f));
      for (int c = 0; c < feature.categories().size(); c++) inputs.add(new Input.Indicator(f, c));
    }
    for (Formula formula : formulas) {
      check(formula, features);
      inputs.add(new Input.Derived(formula));
    }
    if (inputs.isEmpty()) {
      throw new SetupException(
          SetupException.Kind.NO_INPUT, "no feature is left: a network needs an input");
    }
    return List.copyOf(inputs);
  }

  /**
   * Numbers of the features that the inputs are made of, in rising order: those that are not left
   * out, and those that a formula needs.
   */
  public int[] inUse(List<Feature> features) {
    return IntStream.range(0, features.size())
        .filter(f -> !without.contains(features.get(f).name()) || isInFormula(f))
        .toArray();
  }

  private boolean isInFormula(int feature) {
    return formulas.stream().anyMatch(formula -> formula.variables().contains(feature));
  }

  private static void check(Formula formula, List<Feature> features) {
    for (int f : formula.variables()) {
      if (f >= features.size()) {
        throw new SetupException(
            SetupException.Kind.FEATURE_NOT_THERE,
            "the formula %s needs x%d, and there are %d features"
                .formatted(formula, f + 1, features.size()),
            formula,
            f + 1);
      }
      if (features.get(f).isNumber()) continue;
      throw new SetupException(
          SetupException.Kind.FEATURE_NO_NUMBER,
          "the formula %s needs a number, and x%d is the category %s"
              .formatted(formula, f + 1, features.get(f).name()),
          formula,
          features.get(f).name());
    }
  }
}
