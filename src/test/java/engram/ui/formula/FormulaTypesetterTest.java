package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.HiddenFaults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTypesetterTest {
  private static final FormulaTypesetter TYPESETTER = new FormulaTypesetter();

  @BeforeAll
  static void waitForFonts() {
    TYPESETTER.load();
    TYPESETTER.ready.join();
  }

  @Test
  void sameFormulaIsTypesetOnce() {
    assertThat(TYPESETTER.typeset("a+b")).isSameAs(TYPESETTER.typeset("a+b"));
  }

  @Test
  void measuresFollowTheFormula() {
    FormulaOutline line = TYPESETTER.typeset("x").orElseThrow();
    FormulaOutline fraction = TYPESETTER.typeset("\\frac{x}{y}").orElseThrow();
    // x-height of Computer Modern is 0.43 em, its x is 0.57 em wide with its bearings
    assertThat(line.height()).isBetween(400.0, 460.0);
    assertThat(line.depth()).isBetween(0.0, 20.0);
    assertThat(line.width()).isBetween(510.0, 571.0);
    assertThat(fraction.height()).isGreaterThan(line.height() + 400);
    assertThat(fraction.depth()).isGreaterThan(400);
  }

  @Test
  void minusIsAsWideAsPlus() {
    double plus = TYPESETTER.typeset("a+b").orElseThrow().width();
    assertThat(TYPESETTER.typeset("a-b").orElseThrow().width()).isEqualTo(plus);
    assertThat(outline("a-b")).isNotEqualTo(outline("a+b"));
  }

  @Test
  void greekLettersAreNotTheLatinOnes() {
    assertThat(outline("\\sigma")).isNotEqualTo(outline("s")).isNotEqualTo(outline("\\alpha"));
    assertThat(outline("\\partial")).isNotEqualTo(outline("d")).isNotEqualTo(outline("\\delta"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\frac{", "\\nosuchcommand", "}", "\\begin{cases}"})
  void whatIsNoFormulaGivesNothing(String latex, HiddenFaults faults) {
    assertThat(TYPESETTER.typeset(latex)).isEmpty();
    assertThat(faults.take()).singleElement().asString().contains("not a formula: " + latex);
  }

  private static String outline(String latex) {
    return TYPESETTER.typeset(latex).orElseThrow().outline();
  }
}
