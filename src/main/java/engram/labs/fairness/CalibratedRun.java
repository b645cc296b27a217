package engram.labs.fairness;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.DataPart;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A network's sureness put right by one temperature.
 *
 * @param fitted how many samples T was fitted on: those kept for validation, or where there are
 *     none every second test sample, from the first on
 * @param judged how many others it is judged by: all test samples, or the rest of them
 * @param before of the named class's share, by those
 * @param after the same with the temperature
 */
public record CalibratedRun(
    TemperatureScaling scaling, int fitted, int judged, Reliability before, Reliability after) {
  private static final int FEWEST = 4;

  /**
   * Empty where the outputs are no probabilities (neither softmax nor a single sigmoid), or there
   * are too few samples.
   */
  public static Optional<CalibratedRun> of(Run run) {
    return of(run.data(), run.parameters());
  }

  /** The same of a network. */
  public static Optional<CalibratedRun> of(PreparedData data, Parameters parameters) {
    NetworkSpec spec = parameters.spec();
    Activation output = spec.activationOf(spec.layerCount() - 1);
    boolean single = output == Activation.SIGMOID && spec.outputs() == 1;
    if (!data.dataset().isClassification() || !(single || output == Activation.SOFTMAX)) {
      return Optional.empty();
    }
    int[] test = DataPart.TEST.rows(data);
    if (test.length < FEWEST) return Optional.empty();
    double[][] logits = logits(data, parameters, DataPart.TEST);
    if (data.validation().isPresent()) {
      return Optional.of(
          of(
              logits(data, parameters, DataPart.VALIDATION),
              labels(data, DataPart.VALIDATION.rows(data)),
              logits,
              labels(data, test)));
    }
    int[] labels = labels(data, test);
    int[] even = IntStream.range(0, test.length).filter(i -> i % 2 == 0).toArray();
    int[] odd = IntStream.range(0, test.length).filter(i -> i % 2 == 1).toArray();
    return Optional.of(
        of(pick(logits, even), pick(labels, even), pick(logits, odd), pick(labels, odd)));
  }

  private static CalibratedRun of(
      double[][] fitLogits, int[] fitLabels, double[][] logits, int[] labels) {
    TemperatureScaling scaling = TemperatureScaling.fit(fitLogits, fitLabels);
    return new CalibratedRun(
        scaling,
        fitLabels.length,
        labels.length,
        reliability(logits, labels, 1),
        reliability(logits, labels, scaling.temperature()));
  }

  private static Reliability reliability(double[][] logits, int[] labels, double temperature) {
    double[] confidences = new double[labels.length];
    boolean[] right = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      double[] shares = TemperatureScaling.shares(logits[i], temperature);
      int named = 0;
      for (int c = 1; c < shares.length; c++) if (shares[c] > shares[named]) named = c;
      confidences[i] = shares[named];
      right[i] = named == labels[i];
    }
    return Reliability.of(confidences, right);
  }

  private static double[][] logits(PreparedData data, Parameters parameters, DataPart part) {
    Samples samples = part.samples(data).orElseThrow();
    double[][] logits = new double[samples.rows()][];
    for (int i = 0; i < logits.length; i++) {
      double[] z = ForwardPass.of(parameters, samples.input(i)).preOutput();
      logits[i] = z.length == 1 ? new double[] {0, z[0]} : z;
    }
    return logits;
  }

  private static int[] labels(PreparedData data, int[] rows) {
    return IntStream.of(rows).map(data.dataset()::label).toArray();
  }

  private static double[][] pick(double[][] from, int[] which) {
    return Arrays.stream(which).mapToObj(i -> from[i]).toArray(double[][]::new);
  }

  private static int[] pick(int[] from, int[] which) {
    return Arrays.stream(which).map(i -> from[i]).toArray();
  }
}
