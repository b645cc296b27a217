package engram.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class FormulaPropertyTest {

  @Property(tries = 5000)
  void noTextBringsAnotherExceptionThanFormulaException(@ForAll String text) {
    read(text);
  }

  /** Pieces of formulas in any order: most are wrong in one place. */
  @Property(tries = 20_000)
  void noMixOfTokensBringsAnotherExceptionThanFormulaException(
      @ForAll("tokens") List<String> tokens) {
    read(String.join("", tokens));
    read(String.join(" ", tokens));
  }

  @Provide
  Arbitrary<List<String>> tokens() {
    return Arbitraries.of(
            "x1", "x2", "x9", "1", "2.5", ".5", "1e3", "1e", "0x", "pi", "e", "sin", "sin(", "min(",
            "max", "(", ")", ",", "+", "-", "*", "/", "^", ".", "\"", "\\", "[", "]", "π", "，", "（",
            "²", "e-", "!", "√")
        .list()
        .ofMaxSize(14);
  }

  private static void read(String text) {
    try {
      Formula formula = Formula.parse(text, 2);
      assertThat(formula.latex()).isNotEmpty();
      assertThat(formula.variables()).isSubsetOf(0, 1);
      formula.value(new double[] {0.3, -2});
    } catch (FormulaException e) {
      assertThat(e.getMessage()).startsWith("The formula ").endsWith(".");
    }
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void itsOwnTextIsReadAsTheSameFormula(
      @ForAll("formulas") String typed, @ForAll @Size(2) List<Double> x) throws FormulaException {
    Assume.that(typed.length() <= 100);
    Formula formula = Formula.parse(typed, 2);
    double[] values = {x.get(0), x.get(1)};

    Formula again = Formula.parse(formula.text(), 2);

    assertThat(again).isEqualTo(formula);
    assertThat(again.text()).isEqualTo(formula.text());
    // Also where there is none: NaN equals NaN as an object.
    assertThat(Double.valueOf(again.value(values))).isEqualTo((Object) formula.value(values));
  }

  @Provide
  Arbitrary<String> formulas() {
    Arbitrary<String> leaf = Arbitraries.of("x1", "x2", "2", "3", "0.5", "pi", "e", "1e-2");
    return Arbitraries.recursive(() -> leaf, FormulaPropertyTest::larger, 0, 5);
  }

  private static Arbitrary<String> larger(Arbitrary<String> term) {
    return Arbitraries.oneOf(
        term,
        term.map(a -> "-" + a),
        term.map(a -> "(" + a + ")"),
        Combinators.combine(Arbitraries.of("sin", "tan", "exp", "ln", "abs", "tanh"), term)
            .as((function, a) -> function + "(" + a + ")"),
        Combinators.combine(term, term).as((a, b) -> "max(" + a + ", " + b + ")"),
        Combinators.combine(term, Arbitraries.of("+", "-", "*", "/", "^"), term)
            .as((a, sign, b) -> a + sign + b));
  }
}
