package engram.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engram.inspect.AverageScores;
import engram.inspect.ClassReport;
import engram.inspect.ClassScores;
import engram.inspect.RegressionReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The parts of a report as JSON; what is not a number is null. */
final class ReportJson {
  private ReportJson() {}

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** One object on one line. */
  static void line(PrintWriter out, Fields fields) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  static void object(JsonGenerator json, String name, Fields fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(json);
    json.writeEndObject();
  }

  static void number(JsonGenerator json, String name, double value) throws IOException {
    if (Double.isFinite(value)) json.writeNumberField(name, value);
    else json.writeNullField(name);
  }

  static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }

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
    number(json, "loss", part.loss());
    if (part.dataset().isClassification()) classScores(json, part);
    else regressionScores(json, part.regression());
  }

  private static void regressionScores(JsonGenerator json, RegressionReport report)
      throws IOException {
    number(json, "r2", report.r2Defined() ? report.r2() : Double.NaN);
    number(json, "rmse", report.rmse());
    number(json, "mae", report.meanAbsoluteError());
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
      number(json, "precision", scores.precisionDefined() ? scores.precision() : Double.NaN);
      number(json, "recall", scores.recallDefined() ? scores.recall() : Double.NaN);
      number(json, "f1", scores.f1Defined() ? scores.f1() : Double.NaN);
      json.writeNumberField("rows", scores.support());
      json.writeEndObject();
    }
    json.writeEndArray();
    average(json, "macro", report.macro());
    average(json, "weighted", report.weighted());
  }

  private static void average(JsonGenerator json, String name, AverageScores mean)
      throws IOException {
    object(
        json,
        name,
        object -> {
          object.writeNumberField("precision", mean.precision());
          object.writeNumberField("recall", mean.recall());
          object.writeNumberField("f1", mean.f1());
        });
  }
}
