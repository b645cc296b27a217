package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonInclude;
import engram.data.Feature;
import engram.data.Input;
import engram.data.Inputs;
import engram.data.Scale;
import engram.data.Task;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a row becomes what the network is given, and what it is to show: all of it from the training
 * rows alone. A feature that is not known becomes its fill-in value; then an input x is given as (x
 * - zero) / unit, and a target likewise.
 *
 * @param fill of each feature in turn
 * @param inputs of the network in turn
 * @param target null in classification
 */
record PreparationReport(List<Fill> fill, List<Scaled> inputs, Numbers target) {

  /**
   * What stands for a feature that is not known, if rows that lack something are kept.
   *
   * @param mean of a number
   * @param category the most frequent one, of another
   */
  record Fill(String feature, Double mean, String category) {
    private static Fill of(Inputs inputs, int index) {
      Feature feature = inputs.feature(index);
      double usual = inputs.usual(index);
      return feature.isNumber()
          ? new Fill(feature.name(), usual, null)
          : new Fill(feature.name(), null, feature.categories().get((int) usual));
    }
  }

  /**
   * One input.
   *
   * @param feature null if it is computed by a formula
   * @param category the input is 1 where the feature has it, else 0; null for a number
   */
  record Scaled(String feature, String category, String formula, double zero, double unit) {
    private static Scaled of(Inputs inputs, int index) {
      Scale scale = inputs.scale(index);
      Input input = inputs.input(index);
      if (input instanceof Input.Derived derived) {
        return new Scaled(null, null, derived.formula().text(), scale.zero(), scale.unit());
      }
      if (input instanceof Input.Indicator is) {
        Feature feature = inputs.feature(is.feature());
        String category = feature.categories().get(is.category());
        return new Scaled(feature.name(), category, null, scale.zero(), scale.unit());
      }
      Feature feature = inputs.feature(((Input.Measured) input).feature());
      return new Scaled(feature.name(), null, null, scale.zero(), scale.unit());
    }
  }

  /** A number is shown as (number - zero) / unit. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Numbers(double zero, double unit) {}

  static PreparationReport of(PreparedData data) {
    Inputs inputs = data.inputs();
    Scale target = data.targets().scale();
    return new PreparationReport(
        IntStream.range(0, inputs.featureCount()).mapToObj(f -> Fill.of(inputs, f)).toList(),
        IntStream.range(0, inputs.count()).mapToObj(i -> Scaled.of(inputs, i)).toList(),
        data.targets().coding().task() == Task.REGRESSION
            ? new Numbers(target.zero(), target.unit())
            : null);
  }
}
