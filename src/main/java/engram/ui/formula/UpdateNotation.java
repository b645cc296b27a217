package engram.ui.formula;

import engram.nn.Optimizer;
import engram.nn.Slot;
import engram.nn.UpdateProgram;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the formulas of an {@link Optimizer}, see {@link Optimizer#step}, and rewrites them. */
public final class UpdateNotation {
  static final String HAT = UpdateProgram.HAT;

  private static final Pattern SLOT = Pattern.compile("(√?)([a-z])(" + HAT + "?)");

  private UpdateNotation() {}

  /**
   * A formula without gradient as LaTeX.
   *
   * @param index stands at each slot
   */
  public static String latex(String formula, String index) {
    return SLOT.matcher(UpdateProgram.parted(formula))
        .replaceAll(
            slot -> {
              String symbol = slot.group(2) + index;
              if (!slot.group(3).isEmpty()) symbol = "\\\\hat{" + slot.group(2) + "}" + index;
              return slot.group(1).isEmpty() ? symbol : "\\\\sqrt{" + symbol + "}";
            })
        .replace("β", "\\beta")
        .replace("ε", "\\varepsilon");
  }

  /** The same with the spaces of a formula that stands for itself. */
  static String spacedLatex(String formula, String index) {
    String spaced = UpdateProgram.PRODUCT.matcher(formula.replace(" / ", "/")).replaceAll("\\\\, ");
    return latex(spaced, index).replace("/", "\\,/\\,");
  }

  /** The slot of that symbol, by its place. */
  static int slot(Optimizer optimizer, String symbol) {
    List<Slot> slots = optimizer.slots();
    int place = 0;
    while (!slots.get(place).symbol().equals(symbol)) place++;
    return place;
  }
}
