package engram.labs.fairness;

import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.Run;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The applicants that a network has not learned from, as it judges them.
 *
 * @param rows of the {@link Admissions}, in the order of the samples of {@code scored}
 * @param scored with what is true of them, not what the records say
 * @param byRecords the same with what the records say
 * @param groupGuessed share whose group another network guesses from the same columns; 1 where they
 *     have the group
 * @param parametersSha256 of the network
 */
public record JudgedApplicants(
    List<Integer> rows,
    ScoredGroups scored,
    ScoredGroups byRecords,
    double groupGuessed,
    String parametersSha256) {

  public JudgedApplicants {
    rows = List.copyOf(rows);
  }

  static JudgedApplicants of(Admissions admissions, Run run, double groupGuessed) {
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    int[] rows = IntStream.range(0, answers.size()).map(answers::row).toArray();
    double[] shares = OutputShares.of(answers, 1);
    int[] groups = IntStream.of(rows).map(admissions::group).toArray();
    int[] recorded = answers.labels();
    boolean[] truth = new boolean[rows.length];
    boolean[] records = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      truth[i] = admissions.isQualified(rows[i]);
      records[i] = recorded[i] == 1;
    }
    return new JudgedApplicants(
        IntStream.of(rows).boxed().toList(),
        new ScoredGroups(Admissions.GROUPS, shares, groups, truth),
        new ScoredGroups(Admissions.GROUPS, shares, groups, records),
        groupGuessed,
        run.parameters().sha256());
  }
}
