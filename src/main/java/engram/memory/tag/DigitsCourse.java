package engram.memory.tag;

import java.util.List;

/**
 * What comes of a network when the neurons of one digit are tagged, silenced and lit. Immutable.
 *
 * @param labels the digit that each test sample shows
 * @param tag the tagged neurons, the one that fires most first
 * @param random as many at random
 * @param activity what each hidden neuron gives on average for the digit
 * @param moments one for each {@link DigitsStep}
 */
public record DigitsCourse(
    int digit,
    List<Integer> labels,
    List<Integer> tag,
    List<Integer> random,
    List<Double> activity,
    List<Moment> moments) {

  /**
   * What the network answers to the test samples.
   *
   * @param answers the digit that it takes each for
   * @param own share of the samples of the digit that it still answers rightly
   * @param others share of all other samples that it answers rightly
   * @param called share of all other samples that it takes for the digit
   */
  public record Moment(List<Integer> answers, double own, double others, double called) {}

  public Moment moment(DigitsStep step) {
    return moments.get(step.ordinal());
  }

  /** Share of all test samples that are answered rightly while nothing is done. */
  public double right() {
    List<Integer> answers = moment(DigitsStep.WHOLE).answers();
    int right = 0;
    for (int r = 0; r < labels.size(); r++) if (answers.get(r).equals(labels.get(r))) right++;
    return (double) right / labels.size();
  }
}
