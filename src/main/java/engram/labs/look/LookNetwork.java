package engram.labs.look;

import engram.data.Targets;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;

/**
 * A trained network with the data that it has learned, which have classes.
 *
 * @param network that is asked
 * @param yardstick by which changes of a sample are measured
 */
public record LookNetwork(Parameters network, PreparedData data, Yardstick yardstick) {

  public static LookNetwork of(Parameters network, PreparedData data) {
    return new LookNetwork(network, data, Yardstick.of(data));
  }

  /**
   * @param values of all features, all known
   */
  public double[] outputs(double[] values) {
    return ForwardPass.of(network, data.inputs().of(values)).output();
  }

  /** The class that is named. */
  public int says(double[] values) {
    return data.targets().classOf(outputs(values));
  }

  /** All features of a row of the data set; a copy. */
  public double[] values(int row) {
    return data.inputs().values(data.dataset(), row);
  }

  /**
   * The first test row that is answered right, and otherwise than the training mean: there is
   * something to tell of it; without any the first.
   */
  public int usualRow() {
    int[] test = data.split().test();
    int[] rows = test.length > 0 ? test : data.split().train();
    double[] mean = ForwardPass.of(network, Baseline.MEAN.inputs(data)).output();
    int plain = data.targets().classOf(mean);
    for (int row : rows) {
      int says = says(values(row));
      if (says != plain && says == data.dataset().label(row)) return row;
    }
    return rows[0];
  }

  Targets targets() {
    return data.targets();
  }
}
