package engram.ui.inspector;

import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.nn.Part;
import engram.ui.run.NetworkNames;
import java.util.OptionalDouble;

/**
 * One line of the table of a neuron's incoming weights.
 *
 * @param part the weight, or the bias
 * @param name of the source, or of the bias
 * @param share of the longest bar, −1 … 1
 * @param x what comes in, empty for the bias
 * @param gradient over the batch of the next step, empty while it is not known
 */
record InspectorNeuronRow(
    Part part, String name, double share, String x, String weight, String gradient) {

  /**
   * The line of that input; the bias is the last.
   *
   * @param bias the name of the bias
   */
  static InspectorNeuronRow of(
      WorkedNeuron n, int index, NetworkNames names, NumberText numbers, String bias) {
    int layer = n.part().layer();
    int unit = n.part().unit();
    double largest = n.largestMagnitude();
    if (index == n.inputs()) {
      return new InspectorNeuronRow(
          new Part.Bias(layer, unit),
          bias,
          share(n.bias(), largest),
          "",
          numbers.signed(n.bias()),
          known(n.batchBiasGradient(), numbers));
    }
    return new InspectorNeuronRow(
        new Part.Weight(layer, index, unit),
        names.source(layer, index),
        share(n.weight(index), largest),
        numbers.signed(n.x(index)),
        numbers.signed(n.weight(index)),
        known(n.batchGradient(index), numbers));
  }

  private static double share(double value, double largest) {
    return largest > 0 ? value / largest : 0;
  }

  private static String known(OptionalDouble value, NumberText numbers) {
    return value.isPresent() ? numbers.signed(value.getAsDouble()) : "";
  }
}
