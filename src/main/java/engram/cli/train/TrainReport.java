package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonIgnore;
import engram.cli.Json;
import engram.cli.Report;
import engram.cli.Wording;
import engram.data.Split;
import engram.inspect.scores.PartAnswers;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.DataPart;
import engram.training.History;
import engram.training.Run;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How a run went. Seconds are those of training alone: forward, backward and update, with neither
 * the measuring of loss and accuracy behind each epoch nor the start of Java, but with the time in
 * which Java compiles what it runs.
 *
 * @param epochs that were trained
 * @param earlyStopping null if the run can't stop early
 * @param testOutputs of the test rows in turn, as the output neurons have them
 * @param roc of the test rows, by class; null in regression
 * @param loss by part and epoch, from 0
 * @param accuracy likewise; null in regression
 * @param r2 likewise, the last the same as in the scores; null in classification, and where a part
 *     has one row or all targets are the same
 * @param confusion by part, true class and predicted class; null in regression
 * @param rmse by part; null in classification
 * @param scores by part
 */
record TrainReport(
    RecipeReport recipe,
    DataReport data,
    RowsReport rows,
    PreparationReport preparation,
    int epochs,
    EarlyReport earlyStopping,
    Map<String, List<Double>> loss,
    Map<String, List<Double>> accuracy,
    Map<String, List<Double>> r2,
    Map<String, List<List<Integer>>> confusion,
    Map<String, Double> rmse,
    Map<String, ScoresReport> scores,
    List<List<Double>> testOutputs,
    List<RocReport> roc,
    int parameters,
    String parametersSha256,
    double seconds,
    double nanosPerSampleEpoch,
    @JsonIgnore Run run,
    @JsonIgnore List<PartScores> parts)
    implements Report {
  static TrainReport of(Run run, GivenData given) {
    History history = run.history();
    List<PartScores> parts = PartScores.all(run);
    Parameters parameters = run.parameters();
    boolean classes = run.data().dataset().isClassification();
    Map<String, List<Double>> scores =
        curves(history, history::trainScore, history::validationScore, history::testScore);
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    double nanos = run.trainingNanos();
    return new TrainReport(
        RecipeReport.of(run.recipe()),
        DataReport.of(given, run.recipe().data()),
        RowsReport.of(given, run.data()),
        PreparationReport.of(run.data()),
        run.lastEpoch(),
        EarlyReport.of(run).orElse(null),
        curves(history, history::trainLoss, history::validationLoss, history::testLoss),
        classes ? scores : null,
        classes ? null : defined(scores, parts),
        classes ? byPart(parts, PartScores::confusion) : null,
        classes ? null : byPart(parts, part -> Json.finite(part.regression().rmse())),
        byPart(parts, ScoresReport::of),
        outputs(answers),
        classes && answers.isFinite() ? RocReport.all(answers) : null,
        parameters.spec().parameterCount(),
        parameters.sha256(),
        nanos / 1e9,
        nanos / ((double) Math.max(1, run.lastEpoch()) * run.data().train().rows()),
        run,
        parts);
  }

  private static List<List<Double>> outputs(PartAnswers answers) {
    return IntStream.range(0, answers.size())
        .mapToObj(k -> DoubleStream.of(answers.output(k)).mapToObj(Json::finite).toList())
        .toList();
  }

  /** Loss or score by part and epoch. */
  static Map<String, List<Double>> curves(
      History history,
      IntToDoubleFunction train,
      IntToDoubleFunction validation,
      IntToDoubleFunction test) {
    Map<String, List<Double>> curves = new LinkedHashMap<>();
    curves.put("train", curve(history, train));
    if (history.hasValidation()) curves.put("validation", curve(history, validation));
    curves.put("test", curve(history, test));
    return curves;
  }

  /** Nothing of the parts whose R² says nothing. */
  private static Map<String, List<Double>> defined(
      Map<String, List<Double>> curves, List<PartScores> parts) {
    for (PartScores part : parts) {
      if (Double.isNaN(part.score())) {
        curves.computeIfPresent(
            part.part(), (name, curve) -> Collections.nCopies(curve.size(), null));
      }
    }
    return curves;
  }

  private static List<Double> curve(History history, IntToDoubleFunction value) {
    List<Double> curve = new ArrayList<>();
    for (int epoch = 0; epoch < history.size(); epoch++) {
      curve.add(Json.finite(value.applyAsDouble(epoch)));
    }
    return curve;
  }

  private static <T> Map<String, T> byPart(List<PartScores> parts, Function<PartScores, T> value) {
    Map<String, T> byPart = new LinkedHashMap<>();
    for (PartScores part : parts) byPart.put(part.part(), value.apply(part));
    return byPart;
  }

  @Override
  public void writeText(PrintWriter out) {
    data.writeText(out, sizes(run.data().split()));
    out.printf(Locale.ROOT, "%s, seed %d%n", shape(run.recipe().network()), run.recipe().seed());
    out.printf(
        Locale.ROOT,
        "%s in %.3f s (%.1f ns per sample and epoch)%n",
        Wording.count(epochs, "epoch"),
        seconds,
        nanosPerSampleEpoch);
    if (earlyStopping != null) earlyStopping.writeText(out);
    out.println();
    ScoreTables.scores(out, parts);
    if (confusion == null) return;
    parts.forEach(part -> ScoreTables.confusion(out, part));
    ScoreTables.byClass(out, parts.get(parts.size() - 1));
  }

  private String sizes(Split split) {
    int train = split.train().length;
    int validation = split.validation().length;
    if (recipe.testSize() == 0 && validation == 0) {
      return Wording.count(train, "sample") + ", all of them for training and testing";
    }
    return Wording.count(train, "training sample")
        + ", "
        + (validation == 0 ? "" : Wording.count(validation, "validation sample") + ", ")
        + Wording.count(split.test().length, "test sample");
  }

  static String shape(NetworkSpec network) {
    return network.toString().replace('–', '-');
  }
}
