package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonInclude;
import engram.cli.Json;
import engram.inspect.AverageScores;
import engram.inspect.ClassReport;
import engram.inspect.ClassScores;
import engram.inspect.RegressionReport;
import java.util.ArrayList;
import java.util.List;

/** All scores of one part, as scikit-learn has them; what is not a number is null. */
sealed interface ScoresReport {
  /** In classification. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record OfClasses(
      int rows,
      Double loss,
      double accuracy,
      double balancedAccuracy,
      List<OfClass> classes,
      AverageScores macro,
      AverageScores weighted)
      implements ScoresReport {}

  /** One class. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record OfClass(String name, Double precision, Double recall, Double f1, int rows) {
    private static OfClass of(String name, ClassScores scores) {
      return new OfClass(
          name,
          scores.precisionDefined() ? Json.finite(scores.precision()) : null,
          scores.recallDefined() ? Json.finite(scores.recall()) : null,
          scores.f1Defined() ? Json.finite(scores.f1()) : null,
          scores.support());
    }
  }

  /** In regression. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record OfNumbers(int rows, Double loss, Double r2, Double rmse, Double mae)
      implements ScoresReport {}

  static ScoresReport of(PartScores part) {
    Double loss = Json.finite(part.loss());
    if (!part.dataset().isClassification()) {
      RegressionReport report = part.regression();
      return new OfNumbers(
          part.rows(),
          loss,
          report.r2Defined() ? Json.finite(report.r2()) : null,
          Json.finite(report.rmse()),
          Json.finite(report.meanAbsoluteError()));
    }
    ClassReport report = part.classes();
    List<OfClass> classes = new ArrayList<>();
    for (int c = 0; c < report.scores().size(); c++) {
      classes.add(OfClass.of(part.dataset().classNames().get(c), report.scores().get(c)));
    }
    return new OfClasses(
        part.rows(),
        loss,
        report.accuracy(),
        report.balancedAccuracy(),
        classes,
        report.macro(),
        report.weighted());
  }
}
