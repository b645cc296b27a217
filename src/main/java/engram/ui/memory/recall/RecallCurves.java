package engram.ui.memory.recall;

import engram.memory.recall.RecallRun;
import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Energy and overlaps over the steps of a recall, from step 0.
 *
 * @param energies holds all energies
 * @param best overlap with the pattern that is strongest in the end
 * @param others overlaps with the other patterns
 */
record RecallCurves(NiceScale energies, double[] energy, double[] best, List<double[]> others) {
  /** Of overlaps. */
  static final NiceScale OVERLAPS = new NiceScale(-1, 1, false);

  static RecallCurves of(RecallRun run) {
    int steps = run.steps();
    double[] energy = new double[steps + 1];
    double[][] overlaps = new double[run.setup().stored().size()][steps + 1];
    for (int step = 0; step <= steps; step++) {
      energy[step] = run.energy(step);
      double[] now = run.overlaps(step);
      for (int k = 0; k < now.length; k++) overlaps[k][step] = now[k];
    }
    List<double[]> others = new ArrayList<>(List.of(overlaps));
    double[] best = others.remove(run.best());
    double least = Arrays.stream(energy).min().orElseThrow();
    double greatest = Arrays.stream(energy).max().orElseThrow();
    return new RecallCurves(NiceScale.around(least, greatest), energy, best, others);
  }
}
