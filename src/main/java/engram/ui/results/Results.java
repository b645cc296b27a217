package engram.ui.results;

import engram.inspect.Distribution;
import engram.inspect.scores.ClassReport;
import engram.inspect.scores.ConfusionMatrix;
import engram.inspect.scores.PartAnswers;
import engram.inspect.scores.RegressionReport;
import engram.inspect.scores.RocCurve;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How well the network does on one part of the data at one moment.
 *
 * @param classes empty in regression, and where outputs are no numbers
 * @param numbers empty of classes, and where outputs are no numbers
 */
public record Results(
    PreparedData data, DataPart part, Optional<OfClasses> classes, Optional<OfNumbers> numbers) {

  /**
   * @param counts by true class, then by named class
   * @param curves of each class against all others
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record OfClasses(ClassReport report, int[][] counts, List<RocCurve> curves) {}

  /**
   * @param worst the row of the data set whose error is the largest
   * @param residuals true − foretold, in the target's unit
   */
  public record OfNumbers(
      RegressionReport report, int worst, PredictionCloud cloud, Distribution residuals) {}

  /**
   * @throws java.util.NoSuchElementException if the data have no such part
   */
  static Results of(Snapshot moment, DataPart part) {
    PartAnswers answers = PartAnswers.of(moment, part);
    boolean ofClasses = moment.data().dataset().isClassification();
    boolean finite = answers.isFinite();
    return new Results(
        moment.data(),
        part,
        finite && ofClasses ? Optional.of(ofClasses(answers)) : Optional.empty(),
        finite && !ofClasses ? Optional.of(ofNumbers(answers)) : Optional.empty());
  }

  private static OfClasses ofClasses(PartAnswers answers) {
    int classes = answers.data().dataset().classes();
    int[] labels = answers.labels();
    ConfusionMatrix matrix = ConfusionMatrix.of(labels, answers.named(), classes);
    int[][] counts = new int[classes][classes];
    for (int t = 0; t < classes; t++) {
      for (int p = 0; p < classes; p++) counts[t][p] = matrix.count(t, p);
    }
    List<RocCurve> curves =
        IntStream.range(0, classes)
            .mapToObj(c -> RocCurve.oneVersusRest(answers.scores(c), labels, c))
            .toList();
    return new OfClasses(ClassReport.of(matrix), counts, curves);
  }

  private static OfNumbers ofNumbers(PartAnswers answers) {
    RegressionReport report = RegressionReport.of(answers.truth(), answers.numbers());
    int worst = 0;
    while (Math.abs(report.residual(worst)) < report.maxError()) worst++;
    return new OfNumbers(
        report,
        answers.row(worst),
        PredictionCloud.of(answers),
        Distribution.of(report.residuals()));
  }
}
