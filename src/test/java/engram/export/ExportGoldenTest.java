package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.JsonRun;
import engram.training.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What PyTorch and NumPy found once with dropout and early stopping is what a run has. */
class ExportGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/export-golden");
  private static final double NEAR = 1e-9;

  @TempDir private Path folder;

  static Set<String> names() {
    return ExportRecipes.ALL.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theProgramIsTheOneThatWasRun(String name) throws IOException {
    Path script = folder.resolve(name + ".py");
    ExportRecipes.ALL.get(name).write(script);
    assertThat(script).hasSameTextualContentAs(GOLDEN.resolve(name + ".py"));
    assertThat(Files.readString(script))
        .contains(name.contains("dropout") ? "class Dropout(nn.Module)" : "early stopping");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theRunHasTheCurvesAndTheParametersThatItFound(String name) throws IOException {
    JsonNode told = JsonRun.STRICT.readTree(GOLDEN.resolve(name + ".json").toFile());
    Run run = ExportRecipes.ALL.get(name).run();
    while (!run.stopReached()) run.trainEpoch();

    int last = run.recipe().stop().epoch();
    assertThat(told.get("epochs").asInt()).isEqualTo(run.epoch());
    assertThat(run.epoch() < last).isEqualTo(run.recipe().stop().early().isPresent());
    same(told.get("loss").get("train"), run.history()::trainLoss);
    same(told.get("loss").get("test"), run.history()::testLoss);
    same(told.get("accuracy").get("train"), run.history()::trainScore);
    same(told.get("accuracy").get("test"), run.history()::testScore);
    if (run.data().validation().isPresent()) {
      same(told.get("loss").get("validation"), run.history()::validationLoss);
    }
    run.restoreBest();
    double[] parameters = run.parameters().toArray();
    assertThat(told.get("parameters")).hasSize(parameters.length);
    same(told.get("parameters"), k -> parameters[k]);
  }

  private static void same(JsonNode told, IntToDoubleFunction here) {
    assertThat(told).isNotEmpty();
    for (int k = 0; k < told.size(); k++) {
      double number = told.get(k).asDouble();
      assertThat(here.applyAsDouble(k))
          .as("number %d", k)
          .isCloseTo(number, within(NEAR * Math.max(1, Math.abs(number))));
    }
  }

  @Test
  void everyProgramInTheFolderIsHeld() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(file -> file.endsWith(".json"))
                  .map(file -> file.replace(".json", ""))
                  .collect(Collectors.toSet()))
          .isEqualTo(names());
    }
  }
}
