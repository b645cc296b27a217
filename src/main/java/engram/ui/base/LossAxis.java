package engram.ui.base;

import java.util.Arrays;

/** How losses are placed on the axis of their curves. */
public enum LossAxis {
  /** Logarithmic where the loss has fallen to less than a tenth, else linear. */
  AUTOMATIC("automatic"),
  LOGARITHMIC("logarithmic"),
  LINEAR("linear");

  private final String id;

  LossAxis(String id) {
    this.id = id;
  }

  /** The name in the store and in the keys of its texts. */
  public String id() {
    return id;
  }

  /** One of that name; the automatic one if there is none. */
  public static LossAxis of(String id) {
    return Arrays.stream(values()).filter(axis -> axis.id.equals(id)).findAny().orElse(AUTOMATIC);
  }
}
