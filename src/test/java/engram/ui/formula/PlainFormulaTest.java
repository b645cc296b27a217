package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x | x",
        "\\partial L/\\partial w | ∂L/∂w",
        "w \\leftarrow w - \\alpha\\,\\partial L/\\partial w | w ← w − α ∂L/∂w",
        "h_{7} = \\tanh(\\mathbf{w} \\cdot \\mathbf{x} + b) | h₇ = tanh(w·x + b)",
        "y_{2} = \\frac{e^{z}}{\\sum_{k} e^{z_k}} | y₂ = e^z/(Σₖ e^zₖ)",
        "x_{3} = \\frac{v - \\mu}{\\sigma} | x₃ = (v − μ)/σ",
        "w - \\alpha\\,\\hat{m} / (\\sqrt{\\hat{s}} + \\varepsilon) | w − α m̂ / (√ŝ + ε)",
        "v \\leftarrow \\beta v + g^{2} | v ← β v + g²",
        "\\frac{1}{1 + e^{-z}} | 1/(1 + e^(−z))",
      })
  void writesWhatTheFormulaSays(String latex, String text) {
    assertThat(PlainFormula.of(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"\\frac{", "'{'", "_", "\\"})
  void survivesWhatIsNoFormula(String latex) {
    assertThat(PlainFormula.of(latex)).isNotNull();
  }

  @Test
  void theNormOfAChange() {
    assertThat(PlainFormula.of("\\|\\Delta w\\| / \\|w\\|")).isEqualTo("‖Δw‖ / ‖w‖");
  }
}
