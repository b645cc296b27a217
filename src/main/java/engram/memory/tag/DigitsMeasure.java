package engram.memory.tag;

import engram.data.Identified;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured of a network whose digits are tagged one by one; all are shares. */
public enum DigitsMeasure implements Identified {
  /** Of the digit's samples, right while its tag is silent. */
  SILENCED_OWN(course -> course.moment(DigitsStep.SILENCED).own()),
  /** Of all other samples, right then. */
  SILENCED_OTHERS(course -> course.moment(DigitsStep.SILENCED).others()),
  /** Of the digit's samples, right while as many neurons at random are silent. */
  RANDOM_OWN(course -> course.moment(DigitsStep.RANDOM_SILENCED).own()),
  /** Of all other samples, right then. */
  RANDOM_OTHERS(course -> course.moment(DigitsStep.RANDOM_SILENCED).others()),
  /** Of all other samples, taken for the digit while its tag is lit. */
  LIT_CALLED(course -> course.moment(DigitsStep.LIT).called()),
  /** The same while as many neurons at random are lit. */
  RANDOM_CALLED(course -> course.moment(DigitsStep.RANDOM_LIT).called());

  private final ToDoubleFunction<DigitsCourse> share;

  DigitsMeasure(ToDoubleFunction<DigitsCourse> share) {
    this.share = share;
  }

  public double of(DigitsCourse course) {
    return share.applyAsDouble(course);
  }

  /**
   * On average.
   *
   * @param courses at least one
   */
  public double mean(List<DigitsCourse> courses) {
    return courses.stream().mapToDouble(share).average().orElseThrow();
  }
}
