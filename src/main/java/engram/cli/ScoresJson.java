package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.inspect.scores.AverageScores;
import engram.inspect.scores.ClassReport;
import engram.inspect.scores.ClassScores;
import engram.inspect.scores.RegressionReport;
import java.io.IOException;

/** Scores as JSON; what is not a number is null. */
final class ScoresJson {
  private ScoresJson() {}

  /** Rows by true class, then by predicted class. */
  static void confusion(JsonGenerator json, String name, PartScores part) throws IOException {
    ClassReport report = part.classes();
    int classes = report.confusion().classes();
    json.writeArrayFieldStart(name);
    for (int row = 0; row < classes; row++) {
      int[] counts = new int[classes];
      for (int column = 0; column < classes; column++) {
        counts[column] = report.confusion().count(row, column);
      }
      json.writeArray(counts, 0, classes);
    }
    json.writeEndArray();
  }

  /** All scores of one part, as scikit-learn has them. */
  static void scores(JsonGenerator json, PartScores part) throws IOException {
    json.writeNumberField("rows", part.rows());
    ReportJson.number(json, "loss", part.loss());
    if (part.dataset().isClassification()) classScores(json, part);
    else regressionScores(json, part.regression());
  }

  private static void regressionScores(JsonGenerator json, RegressionReport report)
      throws IOException {
    ReportJson.number(json, "r2", report.r2Defined() ? report.r2() : Double.NaN);
    ReportJson.number(json, "rmse", report.rmse());
    ReportJson.number(json, "mae", report.meanAbsoluteError());
  }

  private static void classScores(JsonGenerator json, PartScores part) throws IOException {
    ClassReport report = part.classes();
    json.writeNumberField("accuracy", report.accuracy());
    json.writeNumberField("balancedAccuracy", report.balancedAccuracy());
    json.writeArrayFieldStart("classes");
    for (int c = 0; c < report.scores().size(); c++) {
      ClassScores scores = report.scores().get(c);
      json.writeStartObject();
      json.writeStringField("name", part.dataset().classNames().get(c));
      ReportJson.number(
          json, "precision", scores.precisionDefined() ? scores.precision() : Double.NaN);
      ReportJson.number(json, "recall", scores.recallDefined() ? scores.recall() : Double.NaN);
      ReportJson.number(json, "f1", scores.f1Defined() ? scores.f1() : Double.NaN);
      json.writeNumberField("rows", scores.support());
      json.writeEndObject();
    }
    json.writeEndArray();
    average(json, "macro", report.macro());
    average(json, "weighted", report.weighted());
  }

  private static void average(JsonGenerator json, String name, AverageScores mean)
      throws IOException {
    ReportJson.object(
        json,
        name,
        object -> {
          object.writeNumberField("precision", mean.precision());
          object.writeNumberField("recall", mean.recall());
          object.writeNumberField("f1", mean.f1());
        });
  }
}
