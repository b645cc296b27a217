package engram.ui.memory.heads;

import engram.memory.heads.LookingHead;
import engram.ui.base.RoundedNumber;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline.Curve;
import java.util.List;

/** All that is said of a part. */
interface HeadsWords extends ExperimentModels.Words {
  /** What happens at the step that is seen. */
  String now();

  /** Of the text below the picture. */
  String key();

  /** One thing explained by the numbers of the moment. */
  Explanation explanation();

  /** Two of each part. */
  List<SteppedChart> charts();

  /** What is true now, presented. */
  PresentSentence presented();

  PresentNumber number();

  /** What stands beside the time, presented. */
  String pill();

  /** Shares over the steps, presented. */
  List<Curve> curves();

  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  static String number(long value) {
    return RoundedNumber.whole(value);
  }

  /** On average over the cells of the scenery or of the letter, if there are any. */
  static String gaze(LookingHead head, boolean[] scenery, boolean ofScenery) {
    double mean = head.meanGaze(scenery, ofScenery);
    return Double.isNaN(mean) ? "–" : decimal(mean);
  }

  static String decimal(double value) {
    return RoundedNumber.fixed(value, 2);
  }

  /** How black something is that gets a share of the attention; a root, so that little is seen. */
  static double ink(double share) {
    return 0.06 + 0.94 * Math.sqrt(share);
  }
}
