package engram.ui.document.pictures;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;

/** What a network answers and how wrong it is. */
final class Answers {
  private Answers() {}

  /** The mean loss of those samples. */
  static double loss(Recipe recipe, Parameters parameters, Samples samples) {
    double sum = 0;
    for (double each : losses(recipe, parameters, samples)) sum += each;
    return sum / samples.rows();
  }

  /** That of each. */
  static double[] losses(Recipe recipe, Parameters parameters, Samples samples) {
    Activation output = recipe.network().activationOf(recipe.network().layerCount() - 1);
    double[] losses = new double[samples.rows()];
    for (int row = 0; row < losses.length; row++) {
      ForwardPass pass = ForwardPass.of(parameters, samples.input(row));
      losses[row] =
          recipe.loss().value(output, pass.preOutput(), pass.output(), samples.target(row));
    }
    return losses;
  }

  /** The class that a row of the data set is given. */
  static int named(PreparedData data, Parameters parameters, int row) {
    return data.targets().classOf(ForwardPass.of(parameters, data.input(row)).output());
  }

  /** How many of those rows are given their class. */
  static int right(PreparedData data, Parameters parameters, int[] rows) {
    int right = 0;
    for (int row : rows) if (named(data, parameters, row) == data.dataset().label(row)) right++;
    return right;
  }
}
