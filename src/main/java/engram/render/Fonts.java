package engram.render;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The fonts of a painter, each made once; sizes in pixels. */
public final class Fonts {
  static final String FAMILY = "Noto Sans SC";

  /** Half the height of a digit, in font sizes: from the baseline to its middle. */
  static final double HALF_CAP = 0.366;

  private final Map<Double, Font> regular = new HashMap<>();
  private final Map<Double, Font> bold = new HashMap<>();

  /** Forgets what earlier sizes of the pane asked for. */
  private static final int LIMIT = 64;

  public Font regular(double size) {
    if (regular.size() > LIMIT) regular.clear();
    return regular.computeIfAbsent(size, s -> Font.font(FAMILY, s));
  }

  public Font bold(double size) {
    if (bold.size() > LIMIT) bold.clear();
    return bold.computeIfAbsent(size, s -> Font.font(FAMILY, FontWeight.BOLD, s));
  }
}
