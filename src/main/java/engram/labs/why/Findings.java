package engram.labs.why;

import engram.nn.Parameters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is found out about who taught an answer; immutable.
 *
 * @param answer that is asked about
 * @param estimates of each training row, as {@link Trace#estimate} gives them
 * @param rows the training rows, from 0, that are or will be left out
 * @param without the network that never saw a training row, by row; also of earlier questions
 * @param all whether every row is left out
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Findings(
    Trace trace,
    Answer answer,
    double[] estimates,
    int[] rows,
    Map<Integer, Parameters> without,
    boolean all) {

  /**
   * What a training row has to do with the answer.
   *
   * @param place in the training part, from 0
   * @param row of the data set
   * @param lead of the network that never saw it
   * @param says the class that this network names
   * @param share lead of all − lead without it: above 0 it has taught the answer, below 0 it spoke
   *     against it
   * @param estimate of the share, to the first order
   */
  public record Teacher(int place, int row, double lead, int says, double share, double estimate) {}

  /** Those left out so far, the one first whose absence takes most from the lead. */
  public List<Teacher> teachers() {
    return Arrays.stream(rows)
        .filter(without::containsKey)
        .mapToObj(this::teacher)
        .sorted(Comparator.comparingDouble(Teacher::share).reversed())
        .toList();
  }

  private Teacher teacher(int place) {
    Parameters network = without.get(place);
    double lead = answer.lead(network);
    return new Teacher(
        place,
        trace.data().split().train()[place],
        lead,
        answer.says(network),
        answer.lead() - lead,
        estimates[place]);
  }

  /** Whether each row to be left out was. */
  public boolean isWhole() {
    return Arrays.stream(rows).allMatch(without::containsKey);
  }

  /** Spearman's, of the estimates with what leaving out has shown; NaN of fewer than two. */
  public double rankCorrelation() {
    List<Teacher> known = teachers();
    return Ranks.correlation(
        known.stream().mapToDouble(Teacher::estimate).toArray(),
        known.stream().mapToDouble(Teacher::share).toArray());
  }

  /** Whether another class is named without that row. */
  public boolean decides(Teacher teacher) {
    return teacher.says() != answer.label();
  }
}
