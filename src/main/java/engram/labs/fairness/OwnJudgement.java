package engram.labs.fairness;

import engram.data.Dataset;
import engram.inspect.scores.PartAnswers;
import java.util.stream.IntStream;

/**
 * The test samples of a run, as its network judges two groups of them.
 *
 * @param rows the table
 * @param scored the two groups alone, 0 and 1
 * @param uncounted test samples of other groups, or of whom none is known
 */
public record OwnJudgement(Dataset rows, OwnGroups groups, ScoredGroups scored, int uncounted) {

  /**
   * @param groups of the table that was answered
   * @throws IllegalArgumentException if an output is not finite
   */
  public static OwnJudgement of(PartAnswers answers, OwnGroups groups) {
    Dataset rows = answers.data().dataset();
    int column =
        IntStream.range(0, rows.featureCount())
            .filter(f -> rows.feature(f).name().equals(groups.column()))
            .findFirst()
            .orElseThrow();
    ScoredGroups known =
        ScoredGroups.ofKnown(answers, column, rows.classNames().indexOf(groups.wished()));
    ScoredGroups two =
        known.only(known.names().indexOf(groups.first()), known.names().indexOf(groups.second()));
    return new OwnJudgement(rows, groups, two, answers.size() - two.size());
  }
}
