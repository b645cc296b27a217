package engram.memory.forgetting;

import engram.data.NumpyRandom;
import engram.nn.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The AB–AC experiment (Barnes and Underwood 1959; as a network: McCloskey and Cohen 1989): pairs
 * of a cue A and an answer B are learned, then the same cues with other answers C. The inputs are
 * the cells of the cue, −1 or 1, and two that name the list, 1 0 or 0 1: so both answers can be
 * known at once, and a network that loses the first does not have to.
 */
final class WordLists {
  static final int LISTS = 2;
  private static final double HALF = 0.5;

  private final double[][] cues;

  /**
   * @param pairs of each list
   * @param cells of a cue
   * @param seed 0 … 2³² − 1, of the cues; no two are alike
   */
  WordLists(int pairs, int cells, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    cues = new double[pairs][];
    for (int k = 0; k < pairs; k++) {
      do {
        cues[k] = new double[cells + LISTS];
        drawCue(random, cues[k]);
      } while (isThere(k));
    }
  }

  /** All but the cells that name the list; 0 ≤ {@code random_sample()} &lt; ½ is −1. */
  static void drawCue(NumpyRandom random, double[] input) {
    for (int i = 0; i < input.length - LISTS; i++) input[i] = random.randomSample() < HALF ? -1 : 1;
  }

  private boolean isThere(int number) {
    for (int k = 0; k < number; k++) {
      if (Arrays.equals(cues[k], cues[number])) return true;
    }
    return false;
  }

  /** A list, 0 or 1: the same rows are learned and asked. */
  ForgettingTask task(int list) {
    int pairs = cues.length;
    int inputs = cues[0].length;
    DMatrixRMaj features = new DMatrixRMaj(pairs, inputs);
    DMatrixRMaj targets = new DMatrixRMaj(pairs, LISTS * pairs);
    List<String> answers = new ArrayList<>();
    for (int k = 0; k < pairs; k++) {
      System.arraycopy(cues[k], 0, features.data, k * inputs, inputs);
      features.set(k, inputs - LISTS + list, 1);
      targets.set(k, list * pairs + k, 1);
      answers.add((list == 0 ? "B" : "C") + (k + 1));
    }
    Samples rows = Samples.wrap(features, targets);
    return new ForgettingTask(answers, rows, rows);
  }
}
