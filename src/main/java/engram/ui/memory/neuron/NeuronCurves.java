package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.List;

/**
 * Three values over the steps for each of some rules, in their order; a rule that ran away has
 * values up to there only.
 *
 * @param lengthScale holds all lengths
 * @param length |w|
 * @param angle degrees to the principal axis
 * @param wrong percent on the wrong side
 */
record NeuronCurves(
    NiceScale lengthScale, List<double[]> length, List<double[]> angle, List<double[]> wrong) {
  static final NiceScale ANGLES = new NiceScale(0, 90, false);
  static final NiceScale PERCENT = new NiceScale(0, 100, false);

  private static final double LEAST = 0.1;

  static NeuronCurves of(NeuronCourse course, List<NeuronRule> rules) {
    List<double[]> length = new ArrayList<>();
    List<double[]> angle = new ArrayList<>();
    List<double[]> wrong = new ArrayList<>();
    double greatest = 1;
    for (NeuronRule rule : rules) {
      int steps = course.held(rule, NeuronCourse.STEPS);
      double[] lengths = new double[steps + 1];
      double[] angles = new double[steps + 1];
      double[] wrongs = new double[steps + 1];
      for (int k = 0; k <= steps; k++) {
        lengths[k] = course.length(rule, k);
        if (Double.isFinite(lengths[k])) greatest = Math.max(greatest, lengths[k]);
        angles[k] = course.angle(rule, k);
        wrongs[k] = 100 * course.wrong(rule, k);
      }
      length.add(lengths);
      angle.add(angles);
      wrong.add(wrongs);
    }
    return new NeuronCurves(NiceScale.logarithmic(LEAST, greatest), length, angle, wrong);
  }

  List<SteppedChart> charts(NeuronWords words) {
    return List.of(
        words.chart("lengths", "neuron.lengths", "neuron.lengths.help", lengthScale, length),
        words.chart("angles", "neuron.angles", "neuron.angles.help", ANGLES, angle),
        words.chart("wrongs", "neuron.wrongs", "neuron.wrongs.help", PERCENT, wrong));
  }
}
