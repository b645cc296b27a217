package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {

  static Stream<List<String>> golden() {
    String file = "/formula-golden/formulas.txt";
    try (InputStream in =
        Objects.requireNonNull(FormulaTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split(" ", 5)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void valuesArePythons(List<String> golden) throws FormulaException {
    double[] x = golden.subList(1, 4).stream().mapToDouble(Double::parseDouble).toArray();

    assertThat(Formula.parse(golden.get(4), 3).value(x))
        .isCloseTo(Double.parseDouble(golden.get(0)), Percentage.withPercentage(1e-13));
  }

  @Test
  void smallWholePowersAreProducts() throws FormulaException {
    for (double x : new double[] {0.1, 0.7, -1.3, 1e-200, 1e200}) {
      assertThat(value("x1^2", x)).isEqualTo(x * x);
      assertThat(value("x1^3", x)).isEqualTo(x * x * x);
      assertThat(value("x1^4", x)).isEqualTo((x * x) * (x * x));
      assertThat(value("x1^5", x)).isEqualTo(StrictMath.pow(x, 5));
    }
  }

  @Test
  void whereAFormulaHasNoValueItIsNotFinite() throws FormulaException {
    assertThat(value("1/x1", 0)).isInfinite();
    assertThat(value("ln(x1)", -1)).isNaN();
    assertThat(value("sqrt(x1)", -1)).isNaN();
    assertThat(value("(-1)^x1", 0.5)).isNaN();
    assertThat(value("exp(x1)", 1000)).isInfinite();
  }

  private static double value(String formula, double x1) throws FormulaException {
    return Formula.parse(formula, 1).value(new double[] {x1});
  }

  @Test
  void itSaysWhichFeaturesItDependsOn() throws FormulaException {
    assertThat(Formula.parse("x1*x3 + sin(x1)^x4 + min(2, -x6)", 6).variables())
        .containsExactlyInAnyOrder(0, 2, 3, 5);
    assertThat(Formula.parse("pi", 6).variables()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "((x1))*x2 | x1 * x2",
        "x1*(x2*x3) | x1 * (x2 * x3)",
        "x1+(x2-x3) | x1 + (x2 - x3)",
        "(x1+x2)-x3 | x1 + x2 - x3",
        "(x1+x2)*x3 | (x1 + x2) * x3",
        "-x1^2 | -x1^2",
        "(-x1)^2 | (-x1)^2",
        "-(x1*x2) | -(x1 * x2)",
        "-x1*x2 | -x1 * x2",
        "(x1^x2)^x3 | (x1^x2)^x3",
        "x1^(x2^x3) | x1^x2^x3",
        "x1^(x2*x3) | x1^(x2 * x3)",
        "x1^-x2 | x1^-x2",
        "MIN( X1 ,X2) | min(x1, x2)",
        "+x1 | x1",
        "0.50*x1 | 0.50 * x1",
        "1E-3*x1 | 1e-3 * x1",
        "（x１＋x₂）×２ | (x1 + x2) * 2",
        "x1 − x2 ÷ π | x1 - x2 / pi"
      })
  void oneWayOfWriting(String typed, String text) throws FormulaException {
    Formula formula = Formula.parse(typed, 3);

    assertThat(formula.text()).isEqualTo(text);
    assertThat(Formula.parse(text, 3)).isEqualTo(formula).hasSameHashCodeAs(formula);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "x1^2 # x_{1}^{2}",
        "x1*x12 # x_{1} \\cdot x_{12}",
        "(x1+1)/2 # \\frac{x_{1} + 1}{2}",
        "(x1+1)^2 # \\left(x_{1} + 1\\right)^{2}",
        "(x1/2)^2 # \\left(\\frac{x_{1}}{2}\\right)^{2}",
        "-sin(pi*x1) # -\\sin\\left(\\pi \\cdot x_{1}\\right)",
        "sqrt(abs(x1)) # \\sqrt{\\left|x_{1}\\right|}",
        "max(x1, e) # \\max\\left(x_{1}, e\\right)",
        "log(1e-3) # \\log_{10}\\left(1 \\cdot 10^{-3}\\right)",
        "1e-3^2 # \\left(1 \\cdot 10^{-3}\\right)^{2}"
      })
  void inLatex(String typed, String latex) throws FormulaException {
    assertThat(Formula.parse(typed, 12).latex()).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | 1 | it ends here | write a formula such as x1^2",
        "~  ~ | 3 | it ends here | write a formula such as x1^2",
        "x3 | 1 | found \"x3\" | write one of the variables x1 to x2, pi, e, or one of the"
            + " functions",
        "x0 | 1 | found \"x0\" | write one of the variables x1 to x2",
        "x1 + y | 6 | found \"y\" | write one of the variables x1 to x2",
        "sinus(x1) | 1 | found \"sinus\" | write one of the variables",
        "花瓣+1 | 1 | found \"花瓣\" | write one of the variables",
        "sin x1 | 1 | found \"sin\" | write its value in brackets",
        "x1 + | 5 | it ends here | write a number, a variable or a function in this place",
        "- | 2 | it ends here | write a number, a variable or a function in this place",
        "x1 + * x2 | 6 | found \"*\" | write a number, a variable or a function in this place",
        "*x1 | 1 | found \"*\" | write a number, a variable or a function in this place",
        "sin() | 5 | found \")\" | write a number, a variable or a function in this place",
        "()3 | 2 | found \")\" | write a number, a variable or a function in this place",
        "min(x1,,x2) | 8 | found \",\" | write a number, a variable or a function in this place",
        "min(-,x2) | 6 | found \",\" | write a number, a variable or a function in this place",
        "(x1+x2 | 1 | found \"(\" | close this bracket",
        "x1) | 3 | found \")\" | no bracket is open here",
        "2x1 | 2 | found \"x1\" | write a sign such as * or + before it",
        "2 sin(x1) | 3 | found \"sin\" | write a sign such as * or + before it",
        "x1 x2 | 4 | found \"x2\" | write a sign such as * or + before it",
        "(x1)(x2) | 5 | found \"(\" | write a sign such as * or + before it",
        "(x1)x2 | 5 | found \"x2\" | write a sign such as * or + before it",
        "min(1 2) | 7 | found \"2\" | write a sign such as * or + before it",
        "x1(2) | 1 | found \"x1\" | write",
        "0,5*x1 | 2 | found \",\" | a comma stands between the values of min or max",
        "min((1,2)) | 7 | found \",\" | a comma stands between the values of min or max",
        "sin(x1,x2) | 1 | found \"sin\" | this function takes one value",
        "1.2.3 | 1 | found \"1.2.3\" | write a number such as 0.5",
        "0x1F | 1 | found \"0x1F\" | write a number such as 0.5",
        "1e999 | 1 | found \"1e999\" | write a number such as 0.5",
        "2e | 1 | found \"2e\" | write a number such as 0.5",
        "x1 % 2 | 4 | found \"%\" | write numbers, variables, functions, brackets and the signs",
        "x1 \uD83D\uDE00 | 4 | found \"\uD83D\uDE00\" | write numbers, variables, functions",
        "\"x1\" | 1 | found \"~\" | write numbers, variables, functions",
        "x1[1] | 3 | found \"[\" | write numbers, variables, functions"
      })
  void aFaultIsToldWithItsColumnTheTextFoundAndWhatToDo(
      String typed, int column, String found, String advice) {
    String shown = found.replace('~', '"');
    assertThatThrownBy(() -> Formula.parse(typed, 2))
        .isInstanceOf(FormulaException.class)
        .hasMessageStartingWith(
            "The formula \"" + typed + "\", column " + column + ": " + shown + "; " + advice)
        .hasMessageEndingWith(".");
  }

  @Test
  void aLongFormulaIsRefused() throws FormulaException {
    String longest = "x1" + "+x1".repeat(66);

    assertThat(Formula.parse(longest, 1).value(new double[] {1})).isEqualTo(67);
    assertThatThrownBy(() -> Formula.parse(longest + " ".repeat(200) + "x1", 1))
        .isInstanceOf(FormulaException.class)
        .hasMessageContaining("a formula has at most 200 characters");
  }
}
