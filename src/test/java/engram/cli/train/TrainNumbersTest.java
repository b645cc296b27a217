package engram.cli.train;

import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.JsonRun;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code train --json} says is enough to compute its other numbers again. */
class TrainNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"reg-gauss", "penguins", "sine"})
  void onePartHasOneR2(String set) throws IOException {
    JsonNode report = train("--dataset", set, "--epochs", "7", "--validation", "0.2");
    for (String part : List.of("train", "validation", "test")) {
      assertThat(report.at("/r2/" + part + "/7").doubleValue())
          .isEqualTo(report.at("/scores/" + part + "/r2").doubleValue());
    }
  }

  @Test
  void whereR2SaysNothingItsCurveSaysNothing() throws IOException {
    JsonNode report =
        train("--dataset", "reg-plane", "--points", "20", "--test-size", "0.04", "--epochs", "3");
    assertThat(report.at("/scores/test/rows").intValue()).isEqualTo(1);
    assertThat(report.at("/scores/test/r2").isNull()).isTrue();
    assertThat(report.at("/r2/test")).hasSize(4).allMatch(JsonNode::isNull);
    assertThat(report.at("/r2/train")).hasSize(4).noneMatch(JsonNode::isNull);
  }

  private static double[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }

  private static int[] rows(JsonNode report, String part) {
    return DoubleStream.of(numbers(report.at("/rows/" + part))).mapToInt(r -> (int) r).toArray();
  }

  /** The cells of the rows of a file. */
  private static List<List<String>> cells(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> List.of(line.split(",", -1))).toList();
  }

  @Test
  void theTestOutputsAreThoseOfTheFileThePreparationAndTheParameters(@TempDir Path folder)
      throws IOException {
    Path file = Path.of("src/test/resources/import-golden/penguins.csv");
    Path exported = folder.resolve("parameters.json");
    JsonNode report =
        train(
            "--data",
            file.toString(),
            "--target",
            "species",
            "--missing",
            "mean",
            "--hidden",
            "5:tanh",
            "--epochs",
            "10",
            "--formula",
            "x1*x2",
            "--export-parameters",
            exported.toString());
    JsonNode layers = JsonRun.STRICT.readTree(Files.readString(exported)).get("layers");
    List<List<String>> table = cells(file);
    assertThat(
            IntStream.concat(
                IntStream.of(rows(report, "train")), IntStream.of(rows(report, "test"))))
        .containsExactlyInAnyOrder(
            IntStream.range(0, table.size() - 1).boxed().toArray(Integer[]::new));
    int[] test = rows(report, "test");
    for (int k = 0; k < test.length; k++) {
      double[] x = prepared(report.get("preparation"), table.get(0), table.get(test[k] + 1));
      double[] hidden = layer(layers.get(0), x);
      for (int u = 0; u < hidden.length; u++) hidden[u] = Math.tanh(hidden[u]);
      double[] outputs = numbers(report.at("/testOutputs/" + k));
      assertThat(activated(report, layer(layers.get(1), hidden)))
          .containsExactly(outputs, within(1e-12));
    }
  }

  private static double[] activated(JsonNode report, double[] z) {
    String output = report.at("/recipe/layers/1/activation").textValue();
    if (output.equals("tanh")) return DoubleStream.of(z).map(Math::tanh).toArray();
    assertThat(output).isEqualTo("softmax");
    double sum = DoubleStream.of(z).map(Math::exp).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v) / sum).toArray();
  }

  private static double[] prepared(JsonNode preparation, List<String> names, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (JsonNode fill : preparation.get("fill")) {
      String name = fill.get("feature").textValue();
      String cell =
          IntStream.range(0, names.size())
              .filter(c -> names.get(c).replaceAll(" \\(.*", "").equals(name))
              .mapToObj(row::get)
              .findFirst()
              .orElseThrow();
      boolean known = !List.of("", "NA", "?").contains(cell);
      String usual = fill.has("mean") ? fill.get("mean").asText() : fill.get("category").asText();
      cells.put(name, known ? cell : usual);
    }
    return StreamSupport.stream(preparation.get("inputs").spliterator(), false)
        .mapToDouble(
            input -> {
              double x;
              if (input.has("formula")) {
                x =
                    Double.parseDouble(cells.get(preparation.at("/fill/0/feature").textValue()))
                        * Double.parseDouble(
                            cells.get(preparation.at("/fill/1/feature").textValue()));
              } else if (input.has("category")) {
                String category = input.get("category").textValue();
                x = cells.get(input.get("feature").textValue()).equals(category) ? 1 : 0;
              } else {
                x = Double.parseDouble(cells.get(input.get("feature").textValue()));
              }
              return (x - input.get("zero").doubleValue()) / input.get("unit").doubleValue();
            })
        .toArray();
  }

  private static double[] layer(JsonNode layer, double[] x) {
    double[] z = numbers(layer.get("bias"));
    for (int i = 0; i < x.length; i++) {
      for (int u = 0; u < z.length; u++)
        z[u] += x[i] * layer.at("/weights/" + i + "/" + u).doubleValue();
    }
    return z;
  }

  @Test
  void scoresAndAreasAreThoseOfTheTestOutputs() throws IOException {
    JsonNode report =
        train(
            "--dataset",
            "iris",
            "--epochs",
            "30",
            "--output",
            "softmax",
            "--loss",
            "cross-entropy");
    Dataset iris = BuiltInSet.IRIS.load();
    int[] test = rows(report, "test");
    double loss = 0;
    int right = 0;
    for (int k = 0; k < test.length; k++) {
      double[] p = numbers(report.at("/testOutputs/" + k));
      int label = iris.label(test[k]);
      loss -= Math.log(p[label]) / test.length;
      if (Arrays.stream(p).allMatch(other -> other <= p[label])) right++;
    }
    assertThat(report.at("/scores/test/loss").doubleValue()).isCloseTo(loss, within(1e-12));
    assertThat(report.at("/scores/test/accuracy").doubleValue())
        .isEqualTo((double) right / test.length);
    for (int c = 0; c < 3; c++) {
      JsonNode roc = report.at("/roc/" + c);
      double pairs = 0;
      double won = 0;
      for (int a = 0; a < test.length; a++) {
        for (int b = 0; b < test.length; b++) {
          if (iris.label(test[a]) != c || iris.label(test[b]) == c) continue;
          double difference =
              report.at("/testOutputs/" + a + "/" + c).doubleValue()
                  - report.at("/testOutputs/" + b + "/" + c).doubleValue();
          pairs++;
          won += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
        }
      }
      assertThat(roc.get("auc").doubleValue()).isCloseTo(won / pairs, within(1e-15));
      double area = 0;
      JsonNode points = roc.get("points");
      for (int k = 1; k < points.size(); k++) {
        double width =
            points.at("/" + k + "/falsePositiveRate").doubleValue()
                - points.at("/" + (k - 1) + "/falsePositiveRate").doubleValue();
        area +=
            width
                * (points.at("/" + k + "/truePositiveRate").doubleValue()
                    + points.at("/" + (k - 1) + "/truePositiveRate").doubleValue())
                / 2;
      }
      assertThat(area).isCloseTo(won / pairs, within(1e-12));
      assertThat(points.at("/0/threshold").isNull()).isTrue();
    }
  }

  @Test
  void rowsAreNumberedAsInTheFileAlsoBehindOnesThatAreLeftOut(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("gaps.csv");
    Files.writeString(file, "x,y,kind\n1,2,a\n2,,b\n3,4,\n4,5,a\n5,6,b\n6,7,b\n");
    JsonNode report =
        train("--data", file.toString(), "--target", "kind", "--test-size", "0", "--epochs", "1");
    assertThat(rows(report, "train")).containsExactly(0, 3, 4, 5);
  }

  @Test
  void foldsTellTheirRowsAndLosses() throws IOException {
    JsonNode report = train("--dataset", "penguins", "--folds", "3", "--epochs", "4");
    Dataset given = BuiltInSet.PENGUINS.load();
    int[] features = IntStream.range(0, given.featureCount()).toArray();
    List<Integer> tested = new ArrayList<>();
    double mean = 0;
    for (JsonNode fold : report.get("folds")) {
      double[] test = numbers(fold.at("/rows/test"));
      double[] train = numbers(fold.at("/rows/train"));
      assertThat(fold.get("trainingRows").intValue()).isEqualTo(train.length);
      assertThat(DoubleStream.of(test))
          .doesNotContain(Arrays.stream(train).boxed().toArray(Double[]::new));
      DoubleStream.of(test).forEach(row -> tested.add((int) row));
      double last = fold.at("/loss/test/4").doubleValue();
      assertThat(last).isEqualTo(fold.at("/test/loss").doubleValue());
      mean += last / 3;
    }
    assertThat(report.at("/loss/mean").doubleValue()).isCloseTo(mean, within(1e-12));
    assertThat(tested)
        .containsExactlyInAnyOrder(
            IntStream.range(0, given.rows())
                .filter(row -> !given.isIncomplete(row, features))
                .boxed()
                .toArray(Integer[]::new));
  }
}
