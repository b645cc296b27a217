package engram.view;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.training.Settings;
import engram.viewmodel.EquationFormulas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That each formula of the equations pane is one, and another than its neighbours. */
class EquationFormulasTest {
  private static final FormulaTypesetter TYPESETTER = new FormulaTypesetter();

  @Test
  void everyActivationHasItsFormula() {
    List<String> formulas = new ArrayList<>();
    for (Activation activation : Activation.values()) {
      formulas.add(EquationFormulas.activation(activation));
    }
    assertAllTypeset(formulas);
  }

  @Test
  void everyOptimizerHasItsFormulaWithAndWithoutPenalties() {
    List<String> formulas = new ArrayList<>();
    for (Optimizer optimizer : Optimizer.values()) {
      for (double l1 : new double[] {0, 0.1}) {
        for (double l2 : new double[] {0, 0.1}) {
          formulas.add(EquationFormulas.update(new Settings(optimizer, 0.01, 10, 0.9, l1, l2)));
        }
      }
    }
    assertAllTypeset(formulas);
  }

  @Test
  void everyLossHasItsFormula() {
    assertAllTypeset(
        List.of(
            EquationFormulas.NEURON_OUTPUT,
            EquationFormulas.loss(Loss.MEAN_SQUARED_ERROR, Activation.TANH),
            EquationFormulas.loss(Loss.CROSS_ENTROPY, Activation.SOFTMAX),
            EquationFormulas.loss(Loss.CROSS_ENTROPY, Activation.SIGMOID)));
  }

  private static void assertAllTypeset(List<String> formulas) {
    Set<String> outlines = new HashSet<>();
    for (String formula : formulas) {
      assertThat(TYPESETTER.typeset(formula)).as(formula).isPresent();
      outlines.add(TYPESETTER.typeset(formula).orElseThrow().outline());
    }
    assertThat(outlines).hasSameSizeAs(formulas);
  }
}
