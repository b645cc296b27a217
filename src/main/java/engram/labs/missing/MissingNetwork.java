package engram.labs.missing;

import engram.data.CompensatedSum;
import engram.labs.fairness.Reliability;
import engram.labs.fairness.TemperatureScaling;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.List;

/**
 * A network that saw few of a kind, or none, and what it says of the test samples.
 *
 * @param kept how many of that kind it learned from
 * @param data as it saw them; the test samples are the same for all
 * @param kind the test samples of that kind
 * @param fitted of the other test samples every second one, from the first on: those that the
 *     temperature is fitted on
 * @param judged the rest of the others: those that calibration is judged by
 * @param scaling the temperature with the least cross-entropy on the fitted ones
 */
public record MissingNetwork(
    int kept,
    PreparedData data,
    Parameters parameters,
    List<HeldOut> kind,
    List<HeldOut> fitted,
    List<HeldOut> judged,
    TemperatureScaling scaling) {
  public MissingNetwork {
    kind = List.copyOf(kind);
    fitted = List.copyOf(fitted);
    judged = List.copyOf(judged);
  }

  static MissingNetwork of(int kept, PreparedData data, Parameters parameters, LeftOut leftOut) {
    List<HeldOut> kind = new ArrayList<>();
    List<HeldOut> fitted = new ArrayList<>();
    List<HeldOut> judged = new ArrayList<>();
    for (int row : data.split().test()) {
      double[] logits = ForwardPass.of(parameters, data.input(row)).preOutput();
      HeldOut sample = new HeldOut(row, data.dataset().label(row), logits);
      if (leftOut.holds(data.dataset(), row)) kind.add(sample);
      else if (fitted.size() <= judged.size()) fitted.add(sample);
      else judged.add(sample);
    }
    TemperatureScaling scaling =
        TemperatureScaling.fit(
            fitted.stream().map(HeldOut::logits).toArray(double[][]::new),
            fitted.stream().mapToInt(HeldOut::label).toArray());
    return new MissingNetwork(kept, data, parameters, kind, fitted, judged, scaling);
  }

  /**
   * Whether there is a best temperature: where all fitted samples are right, the network could not
   * be too sure of them.
   */
  public boolean hasBestTemperature() {
    double t = scaling.temperature();
    return t > 1.001 / TemperatureScaling.MOST && t < 0.999 * TemperatureScaling.MOST;
  }

  /** The temperature that a setup reads the outputs with; 1 where no fitted one is best. */
  public double temperature(MissingSetup setup) {
    return switch (setup.sureness()) {
      case RAW -> 1;
      case FITTED -> hasBestTemperature() ? scaling.temperature() : 1;
      case HAND -> setup.temperature();
    };
  }

  /** Of the others, whether what it is sure of comes true. */
  public Reliability others(double temperature) {
    return reliability(judged, temperature);
  }

  /** The same of the kind that is missing. */
  public Reliability missing(double temperature) {
    return reliability(kind, temperature);
  }

  private static Reliability reliability(List<HeldOut> samples, double temperature) {
    double[] shares = confidences(samples, temperature);
    boolean[] right = new boolean[shares.length];
    for (int i = 0; i < right.length; i++) right[i] = samples.get(i).isRight();
    return Reliability.of(shares, right);
  }

  private static double[] confidences(List<HeldOut> samples, double temperature) {
    return samples.stream().mapToDouble(each -> each.confidence(temperature)).toArray();
  }

  /** Mean share of the named class over the test samples of the kind. */
  public double confidence(double temperature) {
    return CompensatedSum.mean(confidences(kind, temperature));
  }

  /** The same over the others that are judged. */
  public double othersConfidence(double temperature) {
    return CompensatedSum.mean(confidences(judged, temperature));
  }

  /** How many test samples of the kind are named right. */
  public int right() {
    return (int) kind.stream().filter(HeldOut::isRight).count();
  }

  public int othersRight() {
    return (int) judged.stream().filter(HeldOut::isRight).count();
  }

  /** How many test samples of the kind each class is named for. */
  public int[] named() {
    int[] counts = new int[data.dataset().classes()];
    for (HeldOut each : kind) counts[each.named()]++;
    return counts;
  }

  /**
   * The network whose outputs are softmax(z / T): weights and biases of the last layer are divided
   * by T.
   */
  public Parameters at(double temperature) {
    NetworkSpec spec = parameters.spec();
    double[] values = parameters.toArray();
    for (int k = spec.offsetOf(spec.layerCount() - 1); k < values.length; k++) {
      values[k] /= temperature;
    }
    return Parameters.of(spec, values);
  }
}
