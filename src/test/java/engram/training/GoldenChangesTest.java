package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is changed on its way, as NumPy makes it, see {@code changed-golden}. */
class GoldenChangesTest {
  private static final Part NEURON = new Part.Neuron(0, 3);
  private static final Part LAYER = new Part.Layer(1);

  private static final Map<Integer, List<Intervention>> CHANGES =
      Map.of(
          5,
          List.of(
              new Intervention.SetParameter(new Part.Weight(0, 2, 6), 1.5),
              new Intervention.SetParameter(new Part.Bias(0, 0), -0.25)),
          10,
          List.of(new Intervention.Lesion(NEURON, true)),
          15,
          List.of(new Intervention.Freeze(LAYER, true)),
          20,
          List.of(new Intervention.LearningRate(0.05)),
          25,
          List.of(new Intervention.Lesion(NEURON, false)),
          30,
          List.of(new Intervention.Freeze(LAYER, false)),
          35,
          List.of(new Intervention.Lesion(new Part.Input(1), true)));

  @ParameterizedTest
  @CsvSource({"SGD, 0", "MOMENTUM, 0.9", "NESTEROV, 0.8", "RMSPROP, 0", "ADAM, 0"})
  void everyEpochsLossIsThatOfTheSameRunInNumPy(Optimizer optimizer, double momentum)
      throws Exception {
    List<String> lines =
        Files.readAllLines(
            Path.of(getClass().getResource("/changed-golden/" + optimizer.id() + ".txt").toURI()));
    Recipe recipe = Recipes.optimizer(optimizer, 0.01, momentum);
    Run run = Recipes.run(recipe.withSettings(recipe.settings().withL2(0.001)));
    assertThat(lines).hasSize(51);
    for (int epoch = 0; epoch < lines.size(); epoch++) {
      String[] losses = lines.get(epoch).split(" ", -1);
      assertClose(run.history().trainLoss(epoch), losses[0], "train " + epoch);
      assertClose(run.history().testLoss(epoch), losses[1], "test " + epoch);
      CHANGES.getOrDefault(epoch, List.of()).forEach(run::change);
      run.trainEpoch();
    }
  }

  private static void assertClose(double actual, String golden, String where) {
    double expected = Double.parseDouble(golden);
    assertThat(actual).as(where).isCloseTo(expected, within(1e-9 * expected));
  }
}
