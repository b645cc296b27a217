package engram.labs.look;

import engram.data.CompensatedSum;
import engram.data.PictureShape;
import java.util.List;
import java.util.Optional;

/**
 * An answer shared out among the features; immutable.
 *
 * @param from F of the baseline
 * @param answer F of the sample
 * @param parts of each {@link InputGroup} in turn
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Attribution(double from, double answer, double[] parts) {

  static Attribution of(LookNetwork network, LookSetup setup, double[] values, int label) {
    ClassScore score = new ClassScore(network, label);
    double[] x = network.data().inputs().of(values);
    double[] base = setup.baseline().inputs(network.data());
    List<InputGroup> groups = InputGroup.of(network.data().inputs());
    double answer = score.of(x);
    double[] parts =
        switch (setup.method()) {
          case GRADIENT -> shared(groups, x, base, score.gradient(x));
          case INTEGRATED -> shared(groups, x, base, meanGradient(score, x, base, setup.steps()));
          case OCCLUSION -> occluded(score, groups, x, base, answer, network.data().picture());
        };
    return new Attribution(score.of(base), answer, parts);
  }

  private static double[] shared(
      List<InputGroup> groups, double[] x, double[] base, double[] gradient) {
    double[] parts = new double[groups.size()];
    for (int k = 0; k < parts.length; k++) {
      for (int i : groups.get(k).inputs()) parts[k] += (x[i] - base[i]) * gradient[i];
    }
    return parts;
  }

  /** By the midpoint rule. */
  private static double[] meanGradient(ClassScore score, double[] x, double[] base, int steps) {
    double[] mean = new double[x.length];
    double[] at = new double[x.length];
    for (int k = 0; k < steps; k++) {
      double share = (k + 0.5) / steps;
      for (int i = 0; i < x.length; i++) at[i] = base[i] + share * (x[i] - base[i]);
      double[] gradient = score.gradient(at);
      for (int i = 0; i < x.length; i++) mean[i] += gradient[i] / steps;
    }
    return mean;
  }

  private static double[] occluded(
      ClassScore score,
      List<InputGroup> groups,
      double[] x,
      double[] base,
      double answer,
      Optional<PictureShape> picture) {
    double[] parts = new double[groups.size()];
    for (int k = 0; k < parts.length; k++) {
      double[] without = x.clone();
      if (picture.isPresent()) cover(without, base, k, picture.get().side());
      else for (int i : groups.get(k).inputs()) without[i] = base[i];
      parts[k] = answer - score.of(without);
    }
    return parts;
  }

  /** The pixel and its neighbours: a single one is hardly missed. */
  private static void cover(double[] x, double[] base, int pixel, int side) {
    for (int row = pixel / side - 1; row <= pixel / side + 1; row++) {
      for (int column = pixel % side - 1; column <= pixel % side + 1; column++) {
        if (row < 0 || row >= side || column < 0 || column >= side) continue;
        x[row * side + column] = base[row * side + column];
      }
    }
  }

  /** Σ parts. */
  public double sum() {
    return CompensatedSum.of(parts);
  }

  /** What the parts leave out: answer − baseline − Σ parts. */
  public double gap() {
    return answer - from - sum();
  }
}
