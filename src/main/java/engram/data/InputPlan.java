package engram.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Which inputs are made of the features.
 *
 * @param without names of the features that are left out
 */
public record InputPlan(List<String> without) {

  /** Every feature, and nothing derived. */
  public static final InputPlan ALL = new InputPlan(List.of());

  public InputPlan {
    without = List.copyOf(without);
  }

  /**
   * The inputs in their order: feature by feature, one for each category.
   *
   * @throws IllegalArgumentException if there is none
   */
  public List<Input> inputs(List<Feature> features) {
    List<Input> inputs = new ArrayList<>();
    for (int f = 0; f < features.size(); f++) {
      Feature feature = features.get(f);
      if (without.contains(feature.name())) continue;
      if (feature.isNumber()) inputs.add(new Input.Measured(f));
      for (int c = 0; c < feature.categories().size(); c++) inputs.add(new Input.Indicator(f, c));
    }
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("no feature is left: a network needs an input");
    }
    return List.copyOf(inputs);
  }
}
