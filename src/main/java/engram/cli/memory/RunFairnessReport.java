package engram.cli.memory;

import engram.cli.Report;
import engram.data.Dataset;
import engram.labs.fairness.ScoredGroups;
import engram.training.Run;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The test samples of a run whose group is known, by one of its columns.
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
   * @param row its number among all rows, from 0
   * @param share what the network gives it
   * @param score points
   */
  record Person(int row, String group, boolean positive, double share, double score) {}

  /**
   * @param column whose categories are the groups
   * @param positive the class that is wished for
   * @param scored those of some of its groups
   * @param thresholds of each of these
   */
  static RunFairnessReport of(
      Run run, int column, int positive, ScoredGroups scored, List<Double> thresholds) {
    Dataset rows = run.data().dataset();
    return new RunFairnessReport(
        rows.feature(column).name(),
        rows.classNames().get(positive),
        run.epoch(),
        run.parameters().sha256(),
        GroupsReport.of(scored, thresholds),
        people(run, column, scored));
  }

  private static List<Person> people(Run run, int column, ScoredGroups scored) {
    Dataset rows = run.data().dataset();
    int[] known =
        IntStream.of(run.data().split().test())
            .filter(row -> !Double.isNaN(rows.value(row, column)))
            .filter(row -> scored.names().contains(name(rows, row, column)))
            .toArray();
    int[] given = run.data().givenRows();
    return IntStream.range(0, scored.size())
        .mapToObj(
            i ->
                new Person(
                    given[known[i]],
                    scored.names().get(scored.group(i)),
                    scored.isPositive(i),
                    scored.share(i),
                    scored.points(i)))
        .toList();
  }

  private static String name(Dataset rows, int row, int column) {
    return rows.feature(column).categories().get((int) rows.value(row, column));
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "The %d test samples by %s; positive is %s; epoch %d, parameters %s%n%n",
        rows.size(), group, positive, epoch, parametersSha256.substring(0, 16));
    result.writeText(out);
  }
}
