package engram.labs.why;

import engram.data.Targets;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;

/**
 * What a network says of one sample, and how far that is ahead of what it would say else.
 *
 * @param row of the data set
 * @param label the class that is named
 * @param rival the class that is next
 * @param lead what {@link #lead(Parameters)} is of that network, not below 0
 */
public record Answer(PreparedData data, int row, int label, int rival, double lead) {

  /**
   * @throws IllegalArgumentException if the data have no classes
   */
  public static Answer of(Parameters network, PreparedData data, int row) {
    if (!data.dataset().isClassification()) {
      throw new IllegalArgumentException("only an answer that names a class can be asked about");
    }
    double[] outputs = ForwardPass.of(network, data.input(row)).output();
    int label = data.targets().classOf(outputs);
    int rival = rival(data.targets(), outputs, label);
    return new Answer(data, row, label, rival, lead(data.targets(), outputs, label, rival));
  }

  private static int rival(Targets targets, double[] outputs, int label) {
    if (targets.coding().isSingle()) return 1 - label;
    int next = label == 0 ? 1 : 0;
    for (int o = 0; o < outputs.length; o++) {
      if (o != label && outputs[o] > outputs[next]) next = o;
    }
    return next;
  }

  /** Output − output of the two classes; of a single output its distance from the middle. */
  private static double lead(Targets targets, double[] outputs, int label, int rival) {
    if (!targets.coding().isSingle()) return outputs[label] - outputs[rival];
    double above = outputs[0] - targets.middle();
    return label == 1 ? above : -above;
  }

  /** The share of each output in the lead: +1, −1 or 0. */
  double[] direction() {
    double[] shares = new double[data.targets().outputs()];
    if (data.targets().coding().isSingle()) {
      shares[0] = label == 1 ? 1 : -1;
    } else {
      shares[label] = 1;
      shares[rival] = -1;
    }
    return shares;
  }

  private double[] outputs(Parameters network) {
    return ForwardPass.of(network, data.input(row)).output();
  }

  /** How far another network has the label ahead of the rival; below 0 if it is behind. */
  public double lead(Parameters network) {
    return lead(data.targets(), outputs(network), label, rival);
  }

  /** The class that another network names. */
  public int says(Parameters network) {
    return data.targets().classOf(outputs(network));
  }
}
