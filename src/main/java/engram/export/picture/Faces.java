package engram.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fonts that the program brings, each loaded once. For one thread. */
public final class Faces {
  private static final List<String> FAMILIES = List.of("NotoSansSC", "CMUSerif", "NotoSansMono");

  /** In which a character is looked for: indices such as ₁ are in that of programs alone. */
  private static final List<String> WITH_MORE = List.of("NotoSansMono", "NotoSansSC", "CMUSerif");

  private final Map<String, Font> loaded = new HashMap<>();

  /**
   * The face at 1 pixel.
   *
   * @param family with or without blanks; one that is not brought is replaced by that of words
   */
  public Font of(String family, boolean bold) {
    String name = family.replace(" ", "");
    String known = FAMILIES.contains(name) ? name : FAMILIES.get(0);
    return loaded.computeIfAbsent(known + (bold ? "-Bold" : "-Regular"), Faces::load);
  }

  /** The same font, or if it has no such character one as large and as bold that has. */
  public Font having(Font font, int character) {
    if (font.canDisplay(character)) return font;
    boolean bold = font.getFontName(Locale.ROOT).endsWith("Bold");
    return WITH_MORE.stream()
        .map(family -> of(family, bold))
        .filter(face -> face.canDisplay(character))
        .findFirst()
        .map(face -> face.deriveFont(font.getSize2D()))
        .orElse(font);
  }

  /** Those loaded, by the names of their files. */
  Map<String, Font> loaded() {
    return Map.copyOf(loaded);
  }

  static InputStream open(String face) {
    return Faces.class.getResourceAsStream("/engram/ui/base/" + face + ".ttf");
  }

  private static Font load(String face) {
    try (InputStream file = open(face)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(face + " is no font", e);
    }
  }
}
