package engram.ui.predict;

import engram.ui.base.NumberRange;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.ScoreText;
import java.util.Locale;

/** The number that a question is about; a higher one is better. */
public enum Measure {
  /** Share of test samples that are given their class. */
  ACCURACY,
  /** Share of the variance of the test samples that is predicted. */
  R_SQUARED,
  /** Share of the test samples of the task learned first that are given their class. */
  RECOGNISED,
  /** Share of the training samples that are still answered rightly. */
  ANSWERED,
  /** Share of the cells that are as in the pattern. */
  CELLS,
  /** Share of the list that is recalled. */
  RECALLED,
  /** Share of the cues of all letters that are answered rightly. */
  LETTERS,
  /** Share of the points on the right side. */
  SIDES,
  /** Share of the neurons that fire which are not tied to fear. */
  CALM;

  /** Two numbers that are not farther apart than that are the same: 2 points of 100. */
  public static final double SAME = 0.02;

  /** Beyond what doubles can tell, so that exactly 2 points are the same. */
  private static final double ROUNDING = 1e-9;

  private static final NumberRange PERCENT = NumberRange.of(0, 100);

  /** No R² that a network keeps for long is lower. */
  private static final NumberRange SQUARED = NumberRange.of(-100, 1);

  boolean isShare() {
    return this != R_SQUARED;
  }

  String name(Texts texts) {
    return texts.get("predict.measure." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** {@code 96.7%}, or {@code 0.874}. */
  String write(double value) {
    return isShare() ? ScoreText.percent(value) : RoundedNumber.fixed(value, 3);
  }

  /** How far two are apart, without a sign: {@code 3.3 points}, or {@code 0.033}. */
  String distance(Texts texts, double difference) {
    double size = Math.abs(difference);
    return isShare()
        ? texts.get("predict.points", RoundedNumber.fixed(100 * size, 1))
        : RoundedNumber.fixed(size, 3);
  }

  /** What a number became beside another. */
  public Verdict verdict(double value, double beside) {
    if (isSame(value, beside)) return Verdict.SAME;
    return value > beside ? Verdict.BETTER : Verdict.WORSE;
  }

  static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= SAME + ROUNDING;
  }

  /** What may be typed: percent of shares. */
  NumberRange range() {
    return isShare() ? PERCENT : SQUARED;
  }

  /** What was typed, as the measure has it. */
  double typed(double number) {
    return isShare() ? number / 100 : number;
  }

  /** The ends of what may be typed, written. */
  String lowest() {
    return RoundedNumber.typed(range().min());
  }

  String highest() {
    return RoundedNumber.typed(range().max());
  }
}
