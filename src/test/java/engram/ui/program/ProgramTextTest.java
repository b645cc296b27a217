package engram.ui.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Part;
import engram.training.Phase;
import engram.training.Run;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program is true: Python that runs it has the weights of the run. */
class ProgramTextTest {

  static Set<String> names() {
    return ProgramRecipes.ALL.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theProgramIsTheOneThatPythonRan(String name) throws Exception {
    assertThat(ProgramRecipes.text(ProgramRecipes.short20(name)))
        .isEqualTo(Files.readString(golden(name + ".py")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theRunEndsWithTheWeightsThatPythonFound(String name) throws Exception {
    Recipe recipe = ProgramRecipes.short20(name);
    Run run = new Run(recipe, ProgramRecipes.data(recipe));
    while (!run.stopReached()) run.trainEpoch();
    run.restoreBest();
    List<String> expected = Files.readAllLines(golden(name + ".txt"));
    double[] actual = run.parameters().toArray();
    assertThat(expected).hasSize(actual.length);
    for (int k = 0; k < actual.length; k++) {
      double number = Double.parseDouble(expected.get(k));
      double bound = 1e-9 * Math.max(1, Math.abs(number));
      assertThat(actual[k]).as(name + " " + k).isCloseTo(number, within(bound));
    }
  }

  @Test
  void everyProgramInTheFolderIsHeld() throws Exception {
    try (Stream<Path> files = Files.list(golden("repaired.py").getParent())) {
      Set<String> stems =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".txt"))
              .map(file -> file.replace(".txt", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(stems).isEqualTo(names());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPhaseHasItsLinesInTheOrderOfThePhases(String name) {
    Recipe recipe = ProgramRecipes.ALL.get(name);
    int layers = recipe.network().layerCount();
    List<ProgramLine> lines = lines(recipe);
    Phase phase = new Phase.Forward(0);
    for (int k = 0; k < 2 * layers + 2; k++) {
      Phase each = phase;
      assertThat(lines).as(phase.toString()).anyMatch(line -> line.isAtWork(each));
      phase = phase.next(layers);
    }
    assertThat(firstAt(lines, new Phase.Forward(0))).isLessThan(firstAt(lines, new Phase.Loss()));
    assertThat(firstAt(lines, new Phase.Loss()))
        .isLessThan(firstAt(lines, new Phase.Backward(layers - 1)));
    assertThat(firstAt(lines, new Phase.Backward(0)))
        .isLessThan(firstAt(lines, new Phase.Update()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whateverIsPointedAtHasALine(String name) {
    Recipe recipe = ProgramRecipes.ALL.get(name);
    List<ProgramLine> lines = lines(recipe);
    for (int layer = 0; layer < recipe.network().layerCount(); layer++) {
      for (Quantity quantity :
          List.of(
              Quantity.WEIGHT,
              Quantity.BIAS,
              Quantity.PRE_ACTIVATION,
              Quantity.ACTIVATION,
              Quantity.DELTA,
              Quantity.GRADIENT)) {
        Pointed pointed = new Pointed(quantity, layer, Optional.empty());
        assertThat(lines).as(pointed.toString()).anyMatch(line -> line.computes(pointed));
      }
    }
    for (Quantity quantity : List.of(Quantity.INPUT, Quantity.LOSS, Quantity.LEARNING_RATE)) {
      Pointed pointed = new Pointed(quantity, -1, Optional.empty());
      assertThat(lines).as(pointed.toString()).anyMatch(line -> line.computes(pointed));
    }
  }

  @Test
  void aPartOfTheGraphPointsAtTheLineOfItsLayer() {
    List<ProgramLine> lines = lines(Preset.REPAIRED.recipe());
    assertThat(lines)
        .filteredOn(line -> line.computes(Pointed.at(new Part.Neuron(0, 6))))
        .extracting(ProgramLine::code)
        .containsExactly("a1 = np.tanh(z1)");
    assertThat(lines)
        .filteredOn(line -> line.computes(Pointed.at(new Part.Weight(1, 6, 0))))
        .extracting(ProgramLine::code)
        .containsExactly("W2 = random.randn(10, 3) * np.sqrt(2 / (10 + 3))", "p -= α * g");
  }

  @Test
  void theSetUpStaysUnlessItIsLong() {
    List<ProgramLine> lines = lines(Preset.REPAIRED.recipe());
    assertThat(ProgramLine.staying(lines)).isEqualTo(6);
    assertThat(lines.get(6).code()).startsWith("for epoch");
    List<ProgramLine> twice = new ArrayList<>(lines.subList(0, 6));
    twice.addAll(lines);
    assertThat(ProgramLine.staying(twice)).isZero();
  }

  private static int firstAt(List<ProgramLine> lines, Phase phase) {
    int line = 0;
    while (!lines.get(line).isAtWork(phase)) line++;
    return line;
  }

  private static List<ProgramLine> lines(Recipe recipe) {
    return ProgramText.lines(recipe, recipe.settings(), ProgramRecipes.data(recipe).train().rows());
  }

  private static Path golden(String file) throws URISyntaxException, IOException {
    return Path.of(ProgramTextTest.class.getResource("/program-golden/" + file).toURI());
  }
}
