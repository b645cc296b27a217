package engram.memory.neuron;

import java.util.ArrayList;
import java.util.List;

/** Where the weights of one neuron were behind each step, and what each learned from. Immutable. */
final class WeightPath {
  private final List<double[]> places;
  private final List<Integer> points;
  final boolean ranAway;

  private WeightPath(List<double[]> places, List<Integer> points, boolean ranAway) {
    this.places = places;
    this.points = points;
    this.ranAway = ranAway;
  }

  /** Takes so many steps of a run, fewer if its weights run away. */
  static WeightPath of(NeuronRun run, int steps) {
    List<double[]> places = new ArrayList<>();
    List<Integer> points = new ArrayList<>();
    places.add(run.weights());
    for (int k = 0; k < steps && !run.hasRunAway(); k++) {
      points.add(run.next().point());
      places.add(run.weights());
    }
    return new WeightPath(places, points, run.hasRunAway());
  }

  /** The last step; step 0 is the start. */
  int steps() {
    return places.size() - 1;
  }

  double[] weights(int step) {
    return places.get(step).clone();
  }

  /** The point that a step, from 1, learned from; −1 for the mean over all. */
  int point(int step) {
    return points.get(step - 1);
  }

  /** |w|. */
  double length(int step) {
    return length(places.get(step));
  }

  private static double length(double[] v) {
    double squares = 0;
    for (double x : v) squares += x * x;
    return Math.sqrt(squares);
  }
}
