package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That each formula of the equations pane is another than its neighbours. */
class EquationSymbolsTest {
  private final EquationSymbols symbols = new EquationSymbols(1);

  @Test
  void everyActivationHasItsFormula() {
    List<FormulaFace> faces = new ArrayList<>();
    for (Activation activation : Activation.values()) faces.add(symbols.activation(activation));
    assertDistinct(faces);
  }

  @Test
  void everyOptimizerHasItsFormulaWithAndWithoutPenalties() {
    List<FormulaFace> faces = new ArrayList<>();
    for (Optimizer optimizer : Optimizer.values()) {
      for (double l1 : new double[] {0, 0.1}) {
        for (double l2 : new double[] {0, 0.1}) {
          faces.add(symbols.update(new Settings(optimizer, 0.01, 10, 0.9, l1, l2)));
        }
      }
    }
    assertDistinct(faces);
  }

  @Test
  void everyScheduleHasItsFormulaBehindTheUpdate() {
    List<FormulaFace> faces = new ArrayList<>();
    for (ScheduleShape shape : ScheduleShape.values()) {
      faces.add(
          symbols.update(
              new Settings(Optimizer.SGD, 0.01, 10, 0, 0, 0, false, new Schedule(shape, 9))));
    }
    assertDistinct(faces);
    assertThat(faces.get(0).text()).isEqualTo("w ← w − α ∂L/∂w");
    assertThat(faces.get(ScheduleShape.STEP.ordinal()).text())
        .isEqualTo("w ← w − αₖ ∂L/∂w\nαₖ = 0.1^⌊k/N⌋ α");
  }

  @Test
  void whatTrainingAddsStandsBeforeTheFormula() {
    assertThat(symbols.neuronOutput(0.5).text())
        .isEqualTo("y ← m y, m = 0, 1/(1 − 0.5)\ny = f(x) = σ(w·x + b)");
    FormulaFace loss =
        EquationSymbols.loss(
            Loss.MEAN_SQUARED_ERROR, Activation.TANH, Optional.of(new EarlyStop(20, 0, true)));
    assertThat(loss.text()).startsWith("e − e* < 20\n");
    assertThat(loss.shortened().get(1))
        .isEqualTo(EquationSymbols.loss(Loss.MEAN_SQUARED_ERROR, Activation.TANH));
  }

  @Test
  void everyLossHasItsFormula() {
    assertDistinct(
        List.of(
            symbols.neuronOutput(),
            EquationSymbols.loss(Loss.MEAN_SQUARED_ERROR, Activation.TANH),
            EquationSymbols.loss(Loss.CROSS_ENTROPY, Activation.SOFTMAX),
            EquationSymbols.loss(Loss.CROSS_ENTROPY, Activation.SIGMOID)));
  }

  @Test
  void symbolsStandForAllOfTheirLayer() {
    assertThat(
            symbols.neuronOutput().lines().get(0).terms().stream()
                .map(FormulaPiece::at)
                .flatMap(Optional::stream))
        .contains(
            new Pointed(Quantity.WEIGHT, 1, Optional.empty()),
            new Pointed(Quantity.ACTIVATION, 0, Optional.empty()),
            new Pointed(Quantity.BIAS, 1, Optional.empty()));
    assertThat(symbols.neuronOutput().text()).isEqualTo("y = f(x) = σ(w·x + b)");
  }

  private static void assertDistinct(List<FormulaFace> faces) {
    assertThat(faces.stream().map(FormulaFace::latex).distinct()).hasSameSizeAs(faces);
    assertThat(faces.stream().map(FormulaFace::text).distinct()).hasSameSizeAs(faces);
  }
}
