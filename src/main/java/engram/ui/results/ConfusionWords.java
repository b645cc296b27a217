package engram.ui.results;

import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.ScoreText;
import java.util.Arrays;
import java.util.List;

/** What a cell of a confusion matrix says beside the pointer. */
public final class ConfusionWords {
  private ConfusionWords() {}

  /**
   * {@code true versicolor, named virginica: 3 of 10 (30 %)}
   *
   * @param counts by true class, then by predicted class
   */
  public static String of(
      Texts texts, List<String> names, int[][] counts, int trueClass, int namedClass) {
    int count = counts[trueClass][namedClass];
    int rows = Arrays.stream(counts[trueClass]).sum();
    String words =
        texts.get(
            "results.cell",
            names.get(trueClass),
            names.get(namedClass),
            RoundedNumber.whole(count),
            RoundedNumber.whole(rows),
            rows == 0 ? "–" : ScoreText.percent((double) count / rows));
    return count == 0 ? words : texts.get("results.cell.click", words);
  }
}
