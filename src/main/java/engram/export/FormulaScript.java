package engram.export;

import engram.data.Formula;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The formulas of derived inputs in NumPy. */
final class FormulaScript {
  private static final Pattern VARIABLE = Pattern.compile("\\bx(\\d+)\\b");

  private FormulaScript() {}

  /** A formula in NumPy: of all rows at once. */
  static String numpy(Formula formula) {
    String python =
        VARIABLE
            .matcher(formula.text())
            .replaceAll(x -> "x[" + (Integer.parseInt(x.group(1)) - 1) + "]")
            .replace("^", " ** ")
            .replaceAll("(?<![\\w.])0+(?=\\d)", "")
            .replaceAll("\\bpi\\b", "np.pi")
            .replaceAll("\\be\\b", "np.e")
            .replaceAll("\\bln\\(", "np.log(")
            .replaceAll("(?<![\\w.])log\\(", "np.log10(")
            .replaceAll("(?<![\\w.])(sin|cos|tan|exp|sqrt|abs|tanh)\\(", "np.$1(")
            .replaceAll("(?<![\\w.])(min|max)\\(", "$1imum(");
    return formula.variables().isEmpty() ? "np.zeros(len(target)) + (" + python + ")" : python;
  }

  /** Functions of formulas that NumPy has not. */
  static String functions(Exported run) {
    String formulas =
        run.recipe().data().inputs().formulas().stream()
            .map(FormulaScript::numpy)
            .collect(Collectors.joining());
    StringBuilder functions = new StringBuilder();
    for (String name : List.of("minimum", "maximum")) {
      if (!formulas.contains(name + "(")) continue;
      functions.append("\n\ndef " + name + "(first, *others):\n    for each in others:\n");
      functions.append("        first = np." + name + "(first, each)\n    return first\n");
    }
    return functions.toString();
  }
}
