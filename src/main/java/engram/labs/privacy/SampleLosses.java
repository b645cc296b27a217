package engram.labs.privacy;

import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;

/**
 * What a network says of samples, one by one.
 *
 * @param losses the cross-entropy of each
 * @param right how many it names as their labels do
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record SampleLosses(double[] losses, int right) {

  static SampleLosses of(Parameters parameters, Samples samples) {
    double[] losses = new double[samples.rows()];
    int right = 0;
    for (int row = 0; row < losses.length; row++) {
      ForwardPass pass = ForwardPass.of(parameters, samples.input(row));
      losses[row] = loss(parameters.spec(), pass, samples.target(row));
      if (samples.target(row, largest(pass.output())) == 1) right++;
    }
    return new SampleLosses(losses, right);
  }

  /** Of one sample. */
  static double of(Parameters parameters, Samples samples, int row) {
    ForwardPass pass = ForwardPass.of(parameters, samples.input(row));
    return loss(parameters.spec(), pass, samples.target(row));
  }

  private static double loss(NetworkSpec spec, ForwardPass pass, double[] target) {
    return Loss.CROSS_ENTROPY.value(
        spec.activationOf(spec.layerCount() - 1), pass.preOutput(), pass.output(), target);
  }

  /** The number of the largest output, the first of equal ones. */
  static int largest(double[] outputs) {
    int largest = 0;
    for (int o = 1; o < outputs.length; o++) if (outputs[o] > outputs[largest]) largest = o;
    return largest;
  }

  double accuracy() {
    return (double) right / losses.length;
  }
}
