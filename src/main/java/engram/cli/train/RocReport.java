package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonInclude;
import engram.cli.Json;
import engram.inspect.scores.PartAnswers;
import engram.inspect.scores.RocCurve;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One class against all others on the test rows, as scikit-learn's {@code roc_curve} and {@code
 * roc_auc_score} have it.
 *
 * @param auc area under the curve; null if the rows are all of the class, or none is
 * @param points from (0, 0) to (1, 1); none without an area
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RocReport(String name, Double auc, List<Point> points) {

  /**
   * @param threshold the least output that counts as the class; null at the first point, where none
   *     does
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Point(Double threshold, double falsePositiveRate, double truePositiveRate) {}

  /** Of each class in turn. */
  static List<RocReport> all(PartAnswers answers) {
    List<String> names = answers.data().dataset().classNames();
    return IntStream.range(0, names.size())
        .mapToObj(label -> of(names.get(label), answers, label))
        .toList();
  }

  private static RocReport of(String name, PartAnswers answers, int label) {
    RocCurve curve = RocCurve.oneVersusRest(answers.scores(label), answers.labels(), label);
    if (!curve.defined()) return new RocReport(name, null, List.of());
    List<Point> points =
        IntStream.range(0, curve.size())
            .mapToObj(
                k ->
                    new Point(
                        Json.finite(curve.threshold(k)),
                        curve.falsePositiveRate(k),
                        curve.truePositiveRate(k)))
            .toList();
    return new RocReport(name, curve.area(), points);
  }
}
