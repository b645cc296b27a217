package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.training.recipe.Recipes;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Curves that NumPy made, see {@code training-golden/make_curves.py}. */
class GoldenCurvesTest {

  static Set<String> names() {
    return new TreeSet<>(Recipes.GOLDEN.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEpochsLossIsThatOfTheSameRecipeInNumPy(String name) throws Exception {
    List<String> lines = Files.readAllLines(directory().resolve(name + ".txt"));
    Run run = Recipes.run(Recipes.GOLDEN.get(name));
    for (int epoch = 0; epoch < lines.size(); epoch++) {
      if (epoch > 0) run.trainEpoch();
      String[] losses = lines.get(epoch).split(" ");
      assertClose(run.history().trainLoss(epoch), losses[0], name + " train " + epoch);
      assertClose(run.history().testLoss(epoch), losses[1], name + " test " + epoch);
    }
    assertThat(lines).hasSizeGreaterThan(50);
  }

  @Test
  void everyGoldenFileIsHeld() throws Exception {
    try (Stream<Path> files = Files.list(directory())) {
      Set<String> stems =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".txt"))
              .map(file -> file.replace(".txt", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(stems).isEqualTo(names());
    }
  }

  private static void assertClose(double actual, String golden, String where) {
    double expected = Double.parseDouble(golden);
    assertThat(actual).as(where).isCloseTo(expected, within(1e-9 * expected));
  }

  private static Path directory() throws URISyntaxException, IOException {
    return Path.of(GoldenCurvesTest.class.getResource("/training-golden/zeros.txt").toURI())
        .getParent();
  }
}
