package engram.nn;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Writes the formulas of an {@link Optimizer}, see {@link Optimizer#step}, in NumPy. */
public final class UpdateProgram {
  /** Stands behind a corrected slot. */
  public static final String HAT = "\u0302";

  /** A space between two factors; the second may be missing, as the gradient is written apart. */
  public static final Pattern PRODUCT = Pattern.compile("(?<=[\\p{L}\\d]) (?=\\p{L}|$)");

  private UpdateProgram() {}

  /** With each hat as a sign of its own. */
  public static String parted(String formula) {
    return Normalizer.normalize(formula, Normalizer.Form.NFD);
  }

  /** A step, or what becomes of a slot, in NumPy. */
  public static String numpy(Optimizer optimizer, String formula) {
    String python = PRODUCT.matcher(parted(formula)).replaceAll(" * ").replace("²", " ** 2");
    for (Slot slot : optimizer.slots()) {
      python = python.replace(slot.symbol() + HAT, slot.correctedName());
    }
    return python
        .replaceAll("√(\\w+)", "np.sqrt($1)")
        .replace("ε", String.valueOf(optimizer.epsilon()).replace(".0E", "e"));
  }

  /**
   * A slot divided by what is missing since it started at 0.
   *
   * @param slot a {@linkplain Slot#isCorrected corrected} one; i counts the updates from 1
   */
  public static String corrected(Slot slot) {
    return slot.symbol() + " / (1 - " + slot.decay() + " ** i)";
  }
}
