package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.History;
import engram.training.Run;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * How a run went. Seconds are those of training alone: forward, backward and update, with neither
 * the measuring of loss and accuracy behind each epoch nor the start of Java, but with the time in
 * which Java compiles what it runs.
 */
final class TrainReport implements Report {
  private final Run run;
  private final DataReport data;
  private final History history;
  private final List<PartScores> parts;
  private final Parameters parameters;
  private final double nanos;

  TrainReport(Run run, GivenData given) {
    this.run = run;
    data = new DataReport(given, run.recipe().data());
    history = run.history();
    parts = PartScores.all(run);
    parameters = run.parameters();
    nanos = run.trainingNanos();
  }

  private boolean isClassification() {
    return run.data().dataset().isClassification();
  }

  private double nanosPerSampleEpoch() {
    return nanos / ((double) Math.max(1, run.epoch()) * run.data().train().rows());
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    ReportJson.object(json, "recipe", object -> RecipeJson.write(object, run.recipe()));
    ReportJson.object(json, "data", data::writeJson);
    json.writeNumberField("epochs", run.epoch());
    ReportJson.object(json, "loss", this::writeLosses);
    ReportJson.object(json, PartScores.scoreName(run.data().dataset()), this::writeScores);
    ReportJson.object(
        json,
        isClassification() ? "confusion" : "rmse",
        object -> {
          for (PartScores part : parts) {
            if (isClassification()) ScoresJson.confusion(object, part.part(), part);
            else ReportJson.number(object, part.part(), part.regression().rmse());
          }
        });
    ReportJson.object(
        json,
        "scores",
        object -> {
          for (PartScores part : parts) {
            ReportJson.object(object, part.part(), scores -> ScoresJson.scores(scores, part));
          }
        });
    json.writeNumberField("parameters", parameters.spec().parameterCount());
    json.writeStringField("parametersSha256", parameters.sha256());
    json.writeNumberField("seconds", nanos / 1e9);
    json.writeNumberField("nanosPerSampleEpoch", nanosPerSampleEpoch());
  }

  private void writeLosses(JsonGenerator json) throws IOException {
    writeCurve(json, "train", history::trainLoss);
    if (history.hasValidation()) writeCurve(json, "validation", history::validationLoss);
    writeCurve(json, "test", history::testLoss);
  }

  private void writeScores(JsonGenerator json) throws IOException {
    writeCurve(json, "train", history::trainScore);
    if (history.hasValidation()) writeCurve(json, "validation", history::validationScore);
    writeCurve(json, "test", history::testScore);
  }

  private void writeCurve(JsonGenerator json, String name, IntToDoubleFunction curve)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int epoch = 0; epoch < history.size(); epoch++) {
      double value = curve.applyAsDouble(epoch);
      if (Double.isFinite(value)) json.writeNumber(value);
      else json.writeNull();
    }
    json.writeEndArray();
  }

  @Override
  public void writeText(PrintWriter out) {
    Recipe recipe = run.recipe();
    data.writeText(out, DataReport.parts(run.data().split(), recipe.data()));
    out.printf(Locale.ROOT, "%s, seed %d%n", shape(recipe.network()), recipe.seed());
    out.printf(
        Locale.ROOT,
        "%d epochs in %.3f s (%.1f ns per sample and epoch)%n%n",
        run.epoch(),
        nanos / 1e9,
        nanosPerSampleEpoch());
    ScoreTables.scores(out, parts);
    if (!isClassification()) return;
    parts.forEach(part -> ScoreTables.confusion(out, part));
    ScoreTables.byClass(out, parts.get(parts.size() - 1));
  }

  static String shape(NetworkSpec network) {
    return network.toString().replace('–', '-');
  }
}
