package engram.ui.base;

import engram.data.Identified;
import java.util.Arrays;

/** How losses are placed on the axis of their curves. */
public enum LossAxis implements Identified {
  /** Logarithmic where the loss has fallen to less than a tenth, else linear. */
  AUTOMATIC,
  LOGARITHMIC,
  LINEAR;

  /** One of that name; the automatic one if there is none. */
  public static LossAxis of(String id) {
    return Arrays.stream(values()).filter(axis -> axis.id().equals(id)).findAny().orElse(AUTOMATIC);
  }
}
