package engram.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engram.data.Dataset;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Evaluation;
import engram.training.History;
import engram.training.Recipe;
import engram.training.Run;
import engram.training.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * How a run went. Seconds are those of training alone: forward, backward and update, with neither
 * the measuring of loss and accuracy behind each epoch nor the start of Java, but with the time in
 * which Java compiles what it runs.
 */
final class TrainReport {
  private final Run run;
  private final History history;
  private final Evaluation train;
  private final Evaluation test;
  private final Parameters parameters;
  private final double nanos;

  TrainReport(Run run) {
    this.run = run;
    history = run.history();
    train = run.evaluateTrain();
    test = run.evaluateTest();
    parameters = run.parameters();
    nanos = run.trainingNanos();
  }

  private Dataset dataset() {
    return run.data().dataset();
  }

  private String scoreName() {
    return dataset().isClassification() ? "accuracy" : "r2";
  }

  private double nanosPerSampleEpoch() {
    return nanos / ((double) Math.max(1, run.epoch()) * run.data().train().rows());
  }

  /** One object on one line. */
  void writeJson(PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeObjectFieldStart("recipe");
      writeRecipe(json, run.recipe());
      json.writeEndObject();
      json.writeNumberField("epochs", run.epoch());
      writeCurves(json, "loss", history::trainLoss, history::testLoss);
      writeCurves(json, scoreName(), history::trainScore, history::testScore);
      if (dataset().isClassification()) {
        json.writeObjectFieldStart("confusion");
        writeConfusion(json, "train", train);
        writeConfusion(json, "test", test);
        json.writeEndObject();
      } else {
        json.writeObjectFieldStart("rmse");
        json.writeNumberField("train", train.rmse());
        json.writeNumberField("test", test.rmse());
        json.writeEndObject();
      }
      json.writeNumberField("parameters", parameters.spec().parameterCount());
      json.writeStringField("parametersSha256", parameters.sha256());
      json.writeNumberField("seconds", nanos / 1e9);
      json.writeNumberField("nanosPerSampleEpoch", nanosPerSampleEpoch());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  private static void writeRecipe(JsonGenerator json, Recipe recipe) throws IOException {
    Settings settings = recipe.settings();
    json.writeStringField("dataset", recipe.data().source().id());
    json.writeStringField("scaling", recipe.data().scaling().id());
    json.writeStringField("targets", recipe.data().targets().id());
    json.writeNumberField("testSize", recipe.data().split().test());
    json.writeNumberField("splitSeed", recipe.data().split().seed());
    json.writeNumberField("inputs", recipe.network().inputs());
    json.writeArrayFieldStart("layers");
    for (LayerSpec layer : recipe.network().layers()) {
      json.writeStartObject();
      json.writeNumberField("units", layer.units());
      json.writeStringField("activation", layer.activation().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("init", recipe.initializer().id());
    json.writeNumberField("seed", recipe.seed());
    json.writeStringField("loss", recipe.loss().id());
    json.writeStringField("optimizer", settings.optimizer().id());
    json.writeNumberField("learningRate", settings.learningRate());
    if (settings.batchSize() == Settings.FULL_BATCH) json.writeStringField("batch", "full");
    else json.writeNumberField("batch", settings.batchSize());
    json.writeNumberField("momentum", settings.momentum());
    json.writeNumberField("l2", settings.l2());
    json.writeNumberField("l1", settings.l1());
    json.writeNumberField("epochs", recipe.stop().epoch());
  }

  private void writeCurves(
      JsonGenerator json, String name, IntToDoubleFunction ofTrain, IntToDoubleFunction ofTest)
      throws IOException {
    json.writeObjectFieldStart(name);
    writeCurve(json, "train", ofTrain);
    writeCurve(json, "test", ofTest);
    json.writeEndObject();
  }

  private void writeCurve(JsonGenerator json, String name, IntToDoubleFunction curve)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int epoch = 0; epoch < history.size(); epoch++) {
      json.writeNumber(curve.applyAsDouble(epoch));
    }
    json.writeEndArray();
  }

  private static void writeConfusion(JsonGenerator json, String name, Evaluation evaluation)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int[] row : evaluation.confusion()) json.writeArray(row, 0, row.length);
    json.writeEndArray();
  }

  /** Some lines for a reader, in plain ASCII. */
  void writeText(PrintWriter out) {
    Recipe recipe = run.recipe();
    out.printf(
        Locale.ROOT,
        "%s, %s: %d training rows, %d test rows%n",
        recipe.data().source().id(),
        recipe.data().scaling().id(),
        run.data().train().rows(),
        run.data().test().rows());
    out.printf(Locale.ROOT, "%s, seed %d%n", shape(recipe.network()), recipe.seed());
    out.printf(
        Locale.ROOT,
        "%d epochs in %.3f s (%.1f ns per sample and epoch)%n%n",
        run.epoch(),
        nanos / 1e9,
        nanosPerSampleEpoch());
    out.printf("%-10s%12s%12s%n", "", "train", "test");
    out.printf(Locale.ROOT, "%-10s%12.6f%12.6f%n", "loss", train.loss(), test.loss());
    out.printf(Locale.ROOT, "%-10s%12.4f%12.4f%n", scoreName(), train.score(), test.score());
    if (!dataset().isClassification()) {
      out.printf(Locale.ROOT, "%-10s%12.4f%12.4f%n", "rmse", train.rmse(), test.rmse());
      return;
    }
    writeTable(out, "train", train);
    writeTable(out, "test", test);
  }

  private static String shape(NetworkSpec network) {
    return network.toString().replace('–', '-');
  }

  private void writeTable(PrintWriter out, String set, Evaluation evaluation) {
    List<String> names = run.data().dataset().classNames();
    int width = 2 + names.stream().mapToInt(String::length).max().orElse(0);
    String cell = "%" + Math.max(8, width) + "s";
    String head = "%-" + Math.max(16, width + 6) + "s";
    out.printf("%n" + head, set + " (true)");
    names.forEach(name -> out.printf(cell, name));
    out.println("  (predicted)");
    for (int row = 0; row < names.size(); row++) {
      out.printf(head, names.get(row));
      for (int count : evaluation.confusion()[row]) out.printf(Locale.ROOT, cell, count);
      out.println();
    }
  }
}
