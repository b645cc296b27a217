package engram.cli.memory;

import engram.cli.Report;
import engram.inspect.scores.PartAnswers;
import engram.labs.fairness.ScoredGroups;
import engram.training.DataPart;
import engram.training.Run;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The test samples of a saved run, by one of its columns.
 *
 * @param positive the class that is wished for
 */
record RunFairnessReport(
    String group,
    String positive,
    int epoch,
    String parametersSha256,
    GroupsReport result,
    List<Person> rows)
    implements Report {

  /**
   * One test sample.
   *
   * @param share what the network gives it
   * @param score points
   */
  record Person(int row, String group, boolean positive, double share, double score) {}

  static List<Person> rows(Run run, ScoredGroups scored) {
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    return IntStream.range(0, scored.size())
        .mapToObj(
            i ->
                new Person(
                    answers.row(i),
                    scored.names().get(scored.group(i)),
                    scored.isPositive(i),
                    scored.share(i),
                    scored.points(i)))
        .toList();
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "The %d test samples by %s; positive is %s; epoch %d, parameters %s%n%n",
        rows.size(), group, positive, epoch, parametersSha256.substring(0, 16));
    result.writeText(out);
  }
}
