package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourCommandTest {
  private final List<TourCommand.Options> tours = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aTourSavesItsPictures() {
    assertThat(run("tour")).isZero();
    assertThat(tours.get(0).saved()).isTrue();
    assertThat(tours.get(0).measured()).isFalse();
  }

  @Test
  void measuringSavesThemOnlyWhereAFolderIsNamed() {
    assertThat(run("tour", "--measure", "--json", "--size", "1280x800")).isZero();
    assertThat(tours.get(0).measured()).isTrue();
    assertThat(tours.get(0).saved()).isFalse();
    assertThat(run("tour", "--measure", "--out", "pictures")).isZero();
    assertThat(tours.get(1).saved()).isTrue();
    assertThat(tours.get(1).out()).isEqualTo(Path.of("pictures"));
  }

  @Test
  void jsonGoesWithMeasureOnly() {
    assertThat(run("tour", "--json")).isEqualTo(2);
    assertThat(tours).isEmpty();
    assertThat(err.toString().strip()).isEqualTo("--json goes with --measure only.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--size=3", "--size=100x800", "--theme=x", "--language=fr"})
  void aValueThatDoesNotFitIsToldInOneSentence(String option) {
    assertThat(run("tour", option)).isEqualTo(2);
    String[] parts = option.split("=");
    assertThat(err.toString().strip())
        .startsWith(parts[0] + " takes ")
        .endsWith(", not \"" + parts[1] + "\".");
  }

  @Test
  void theHelpNamesWhatTheJsonSays() {
    assertThat(run("tour", "--help")).isZero();
    assertThat(out.toString())
        .contains(
            "smallestTextAtRest",
            "smallestTextInPresent",
            "cutTexts",
            "lowestContrast",
            "overlaps",
            "changedShare");
  }

  private int run(String... args) {
    TourCommand tour =
        new TourCommand(
            (options, output, errors) -> {
              tours.add(options);
              return 0;
            });
    return EngramCommand.run(args, out, err, tour);
  }
}
