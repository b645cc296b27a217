package engram.cli.bench;

import engram.data.NumpyRandom;
import engram.data.sets.BuiltInSet;
import engram.training.PreparedData;
import engram.training.Preset;
import engram.training.Recipe;
import engram.training.Run;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times going to any epoch of a long run on Iris, and says what its history takes. */
final class TravelBench {
  private static final int JUMPS = 200;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_MB = 1 << 20;

  private TravelBench() {}

  /**
   * Trains the repaired recipe for that many epochs, then goes to epochs drawn at random.
   *
   * @return names and numbers in the order to print
   */
  static Map<String, Double> run(int epochs) {
    Recipe recipe = Preset.REPAIRED.recipe();
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    long start = System.nanoTime();
    while (run.epoch() < epochs) run.trainEpoch();
    double seconds = (System.nanoTime() - start) / 1e9;
    double[] millis = jumps(run, epochs);
    Arrays.sort(millis);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("epochs", (double) epochs);
    figures.put("trainingSeconds", seconds);
    figures.put("historyMegabytes", run.historyBytes() / BYTES_PER_MB);
    figures.put("jumpMedianMillis", millis[millis.length / 2]);
    figures.put("jumpMaxMillis", millis[millis.length - 1]);
    return figures;
  }

  private static double[] jumps(Run run, int epochs) {
    NumpyRandom random = new NumpyRandom(1);
    double[] millis = new double[JUMPS];
    for (int k = 0; k < JUMPS; k++) {
      int epoch = (int) (random.randomSample() * (epochs + 1));
      long start = System.nanoTime();
      run.goTo(epoch);
      millis[k] = (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
    return millis;
  }
}
