package engram.ui.formula;

import engram.nn.Optimizer;
import engram.nn.Slot;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the formulas of an {@link Optimizer}, see {@link Optimizer#step}, and rewrites them. */
public final class UpdateNotation {
  static final String HAT = "\u0302";

  private static final Pattern SLOT = Pattern.compile("(√?)([a-z])(" + HAT + "?)");

  /** A space between two factors; the second may be missing, as the gradient is written apart. */
  private static final Pattern PRODUCT = Pattern.compile("(?<=[\\p{L}\\d]) (?=\\p{L}|$)");

  private UpdateNotation() {}

  /** With each hat as a sign of its own. */
  static String parted(String formula) {
    return Normalizer.normalize(formula, Normalizer.Form.NFD);
  }

  /**
   * A formula without gradient as LaTeX.
   *
   * @param index stands at each slot
   */
  public static String latex(String formula, String index) {
    return SLOT.matcher(parted(formula))
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
    String spaced = PRODUCT.matcher(formula.replace(" / ", "/")).replaceAll("\\\\, ");
    return latex(spaced, index).replace("/", "\\,/\\,");
  }

  /** As Python, the gradient too. */
  public static String python(Optimizer optimizer, String formula) {
    String python = PRODUCT.matcher(parted(formula)).replaceAll(" * ").replace("²", " ** 2");
    for (Slot slot : optimizer.slots()) {
      python = python.replace(slot.symbol() + HAT, slot.correctedName());
    }
    return python
        .replaceAll("√(\\w+)", "np.sqrt($1)")
        .replace("ε", String.valueOf(optimizer.epsilon()).replace(".0E", "e"));
  }

  /** The slot of that symbol, by its place. */
  static int slot(Optimizer optimizer, String symbol) {
    List<Slot> slots = optimizer.slots();
    int place = 0;
    while (!slots.get(place).symbol().equals(symbol)) place++;
    return place;
  }
}
