package engram.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a training says the numbers of its JSON, counted again where they can be. */
class TrainReportTest {

  private static CommandLineRun run(String options) {
    CommandLineRun run = CommandLineRun.of(("train " + options).split(" "));
    assertThat(run.err()).isEmpty();
    return run;
  }

  private static JsonNode json(String options) throws IOException {
    return JsonRun.of(run("--json " + options));
  }

  private static List<List<String>> table(String options, String head) {
    List<String> lines = run(options).out().lines().toList();
    int at = 0;
    while (!lines.get(at).matches(head)) at++;
    List<List<String>> table = new ArrayList<>();
    for (String line : lines.subList(at + 1, lines.size())) {
      if (line.isEmpty() || !line.startsWith(" ") && line.matches("[a-z ]+")) break;
      table.add(List.of(line.strip().split(" {2,}")));
    }
    return table;
  }

  private static String four(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String six(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private static double last(JsonNode curve) {
    return curve.get(curve.size() - 1).doubleValue();
  }

  @Test
  void oneOfAThingIsNotSeveral() {
    List<String> lines = run("--epochs 1 --test-size 0.006").out().lines().toList();
    assertThat(lines.get(0)).endsWith(": 149 training samples, 1 test sample");
    assertThat(lines.get(2)).startsWith("1 epoch in ");
    assertThat(run("--epochs 1 --folds 3").out()).contains("3 times 1 epoch in ");
    assertThat(run("--epochs 2").out()).contains("\n2 epochs in ");
  }

  @Test
  void lossAndScoreOfEachPartAreTheLastOfItsCurve() throws IOException {
    String options = "--epochs 3 --validation 0.25";
    JsonNode json = json(options);
    List<String> loss = new ArrayList<>(List.of("loss"));
    List<String> accuracy = new ArrayList<>(List.of("accuracy"));
    for (String part : List.of("train", "validation", "test")) {
      loss.add(six(last(json.at("/loss/" + part))));
      accuracy.add(four(last(json.at("/accuracy/" + part))));
    }
    assertThat(table(options, " +train +validation +test")).containsExactly(loss, accuracy);
  }

  @Test
  void aRegressionTellsR2AndErrors() throws IOException {
    String options = "--preset sine --epochs 3";
    JsonNode json = json(options);
    List<List<String>> wanted = new ArrayList<>();
    for (String name : List.of("loss", "r2", "rmse", "mae")) {
      List<String> row = new ArrayList<>(List.of(name));
      for (String part : List.of("train", "test")) {
        row.add(
            switch (name) {
              case "loss" -> six(last(json.at("/loss/" + part)));
              case "r2" -> four(last(json.at("/r2/" + part)));
              default -> four(json.at("/scores/" + part + "/" + name).doubleValue());
            });
      }
      wanted.add(row);
    }
    assertThat(table(options, " +train +test")).isEqualTo(wanted);
    assertThat(json.at("/rmse/test")).isEqualTo(json.at("/scores/test/rmse"));
    assertThat(json.get("confusion")).isNull();
  }

  /** Precision, recall and F1 counted from the confusion matrix; a dash where there is none. */
  @ParameterizedTest
  @ValueSource(strings = {"--epochs 3", "--epochs 60 --seed 3", "--epochs 1 --learning-rate 9"})
  void theScoresOfAClassAreThoseOfTheMatrix(String options) throws IOException {
    JsonNode json = json(options);
    JsonNode matrix = json.at("/confusion/test");
    List<List<String>> wanted = new ArrayList<>();
    List<String> names = List.of("setosa", "versicolor", "virginica");
    int all = 0;
    for (int c = 0; c < 3; c++) {
      int said = 0;
      int rows = 0;
      for (int k = 0; k < 3; k++) {
        said += matrix.get(k).get(c).intValue();
        rows += matrix.get(c).get(k).intValue();
      }
      double right = matrix.get(c).get(c).intValue();
      String precision = said == 0 ? "-" : four(right / said);
      String f1 = said == 0 ? "" : four(2 * right / (said + rows));
      wanted.add(List.of(names.get(c), precision, four(right / rows), f1, String.valueOf(rows)));
      all += rows;
    }
    List<List<String>> table = table(options, "test +precision +recall +f1 +rows");
    for (int c = 0; c < 3; c++) {
      List<String> row = new ArrayList<>(table.get(c));
      // whether F1 is defined without a prediction is a convention of its own
      if (wanted.get(c).get(3).isEmpty()) row.set(3, "");
      assertThat(row).isEqualTo(wanted.get(c));
    }
    assertThat(table.get(3).get(0)).isEqualTo("mean of classes");
    assertThat(table.get(4).get(4)).isEqualTo(String.valueOf(all));
  }

  @Test
  void theMatrixOfTheTextIsThatOfTheJson() throws IOException {
    String options = "--epochs 20 --seed 3";
    JsonNode matrix = json(options).at("/confusion/train");
    List<List<String>> table =
        table(options, "train \\(true\\) +setosa +versicolor +virginica +\\(predicted\\)");
    assertThat(table).hasSize(3);
    for (int c = 0; c < 3; c++) {
      List<String> wanted = new ArrayList<>();
      for (JsonNode count : matrix.get(c)) wanted.add(count.asText());
      assertThat(table.get(c).subList(1, 4)).isEqualTo(wanted);
    }
  }

  /** Mean and deviation over the folds, and all rows by the weight of their fold. */
  @Test
  void theFoldsAreAveragedFoldByFold() throws IOException {
    String options = "--folds 4 --epochs 5 --split-seed 5";
    JsonNode json = json(options);
    double[] losses = new double[4];
    double[] scores = new double[4];
    double together = 0;
    List<List<String>> wanted = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      JsonNode test = json.at("/folds/" + k + "/test");
      losses[k] = test.get("loss").doubleValue();
      scores[k] = test.get("accuracy").doubleValue();
      int rows = test.get("rows").intValue();
      together += losses[k] * rows / 150;
      wanted.add(
          List.of(String.valueOf(k + 1), String.valueOf(rows), six(losses[k]), four(scores[k])));
    }
    wanted.add(List.of("mean", six(mean(losses)), four(mean(scores))));
    wanted.add(List.of("std", six(deviation(losses)), four(deviation(scores))));
    List<List<String>> table = table(options, "fold +test samples +loss +accuracy");
    assertThat(table.subList(0, 6)).isEqualTo(wanted);
    assertThat(table.get(6)).startsWith("all samples", "150", six(together));
  }

  @Test
  void eachFoldNamesItsBestEpoch() throws IOException {
    String options = "--folds 3 --learning-rate 0.9 --patience 1 --epochs 90";
    List<String> best = new ArrayList<>();
    for (JsonNode fold : json(options).get("folds")) {
      best.add(fold.at("/earlyStopping/best").asText());
    }
    assertThat(best).hasSize(3);
    String out = run(options).out();
    assertThat(out).as("each stopped before").contains("3 times at most 90 epochs in ");
    assertThat(out).contains("best epochs: " + String.join(", ", best));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(mean(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray()));
  }
}
