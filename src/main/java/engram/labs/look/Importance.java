package engram.labs.look;

import engram.data.CompensatedSum;
import engram.data.NumpyRandom;
import engram.nn.ForwardPass;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.List;

/**
 * Permutation importance of an {@link InputGroup}: what the accuracy loses when its values are
 * shuffled among the samples (Breiman 2001; scikit-learn's {@code permutation_importance}).
 *
 * @param mean of all shuffles
 * @param deviation of them, the population's
 */
public record Importance(double mean, double deviation) {
  static final int REPEATS = 5;

  /** Multiplications for all groups, about, up to which all rows are asked. */
  private static final double AFFORDABLE = 4e9;

  private static final int LEAST_ROWS = 20;

  /** Measures group after group: the shuffles of the later ones follow those of the earlier. */
  static final class Meter {
    private final LookNetwork network;
    private final List<InputGroup> groups;
    private final NumpyRandom random;
    private final double[][] inputs;
    private final int[] labels;
    private final double accuracy;
    private final List<Importance> measured = new ArrayList<>();

    Meter(LookNetwork network, long seed) {
      this.network = network;
      PreparedData data = network.data();
      groups = InputGroup.of(data.inputs());
      random = new NumpyRandom(seed);
      int[] rows = data.split().test().length > 0 ? data.split().test() : data.split().train();
      double each = (double) REPEATS * groups.size() * network.network().spec().parameterCount();
      int count = (int) Math.min(rows.length, Math.max(LEAST_ROWS, AFFORDABLE / each));
      inputs = new double[count][];
      labels = new int[count];
      for (int k = 0; k < count; k++) {
        inputs[k] = data.input(rows[k]);
        labels[k] = data.dataset().label(rows[k]);
      }
      accuracy = accuracy(inputs);
    }

    boolean isEnded() {
      return measured.size() == groups.size();
    }

    int rows() {
      return labels.length;
    }

    double accuracy() {
      return accuracy;
    }

    List<Importance> measured() {
      return List.copyOf(measured);
    }

    void step() {
      double[] lost = new double[REPEATS];
      for (int repeat = 0; repeat < REPEATS; repeat++) {
        int[] from = random.permutation(labels.length);
        double[][] shuffled = new double[labels.length][];
        for (int k = 0; k < from.length; k++) {
          shuffled[k] = inputs[k].clone();
          for (int i : groups.get(measured.size()).inputs()) shuffled[k][i] = inputs[from[k]][i];
        }
        lost[repeat] = accuracy - accuracy(shuffled);
      }
      double mean = CompensatedSum.mean(lost);
      double squares = CompensatedSum.of(REPEATS, k -> (lost[k] - mean) * (lost[k] - mean));
      measured.add(new Importance(mean, Math.sqrt(squares / REPEATS)));
    }

    private double accuracy(double[][] of) {
      int right = 0;
      for (int k = 0; k < of.length; k++) {
        double[] outputs = ForwardPass.of(network.network(), of[k]).output();
        if (network.targets().classOf(outputs) == labels[k]) right++;
      }
      return (double) right / of.length;
    }
  }
}
