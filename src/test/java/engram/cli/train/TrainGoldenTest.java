package engram.cli.train;

import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file with categories and missing cells is prepared as scikit-learn does it and trained as NumPy
 * does it: {@code make_import.py} beside the numbers.
 */
class TrainGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/import-golden");
  private static final double TOLERANCE = 1e-9;
  private static final int EPOCHS = 40;

  private static JsonNode trained(String... options) throws IOException {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("--data", GOLDEN.resolve("penguins.csv").toString()));
    line.addAll(List.of("--preset", "repaired", "--epochs", String.valueOf(EPOCHS)));
    line.addAll(Arrays.asList(options));
    return train(line.toArray(String[]::new));
  }

  /** One row an epoch: train loss, test loss. */
  private static double[][] losses(String name) throws IOException {
    return Files.readAllLines(GOLDEN.resolve(name + ".txt")).stream()
        .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  private static Arguments recipe(String name, String... options) {
    return Arguments.of(name, options);
  }

  static Stream<Arguments> recipes() {
    return Stream.of(
        recipe("species-mean", "--target", "species", "--missing", "mean"),
        recipe(
            "species-drop-stratified",
            "--target",
            "species",
            "--range",
            "--stratify",
            "--test-size",
            "0.3",
            "--split-seed",
            "5"),
        recipe("mass-drop", "--target", "body-mass"),
        recipe("mass-mean", "--target", "body-mass", "--missing", "mean"));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void everyEpochHasTheLossesOfTheReference(String name, String[] options) throws IOException {
    JsonNode report = trained(options);
    double[][] expected = losses(name);
    assertThat(expected).hasNumberOfRows(EPOCHS + 1);
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      assertThat(report.at("/loss/train/" + epoch).doubleValue())
          .as("train, epoch %d", epoch)
          .isCloseTo(expected[epoch][0], within(TOLERANCE));
      assertThat(report.at("/loss/test/" + epoch).doubleValue())
          .as("test, epoch %d", epoch)
          .isCloseTo(expected[epoch][1], within(TOLERANCE));
    }
  }

  @Test
  void aFoldIsThatOfKFold() throws IOException {
    JsonNode report = trained("--target", "species", "--folds", "4");
    assertThat(report.at("/folds/1/test/loss").doubleValue())
        .isCloseTo(losses("species-fold-2-of-4")[EPOCHS][1], within(TOLERANCE));
  }

  @Test
  void aStratifiedFoldIsThatOfStratifiedKFold() throws IOException {
    JsonNode report =
        trained(
            "--target",
            "species",
            "--missing",
            "mean",
            "--folds",
            "3",
            "--stratify",
            "--split-seed",
            "9");
    assertThat(report.at("/folds/1/test/loss").doubleValue())
        .isCloseTo(losses("species-stratified-fold-2-of-3")[EPOCHS][1], within(TOLERANCE));
  }
}
