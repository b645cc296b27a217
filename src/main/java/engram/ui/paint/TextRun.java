package engram.ui.paint;

import engram.export.picture.Faces;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a text that one font has, one behind the other. A Graphics2D that writes a file has
 * no other font to fall back on, as a window has.
 *
 * @param width how far behind its beginning the next one begins
 */
record TextRun(String text, Font font, double width) {
  static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  /** Those of a text, in that font as far as it goes. */
  static List<TextRun> of(String text, Font font, Faces faces) {
    if (font.canDisplayUpTo(text) < 0) return List.of(of(text, font));
    List<TextRun> runs = new ArrayList<>();
    int begin = 0;
    Font of = font;
    for (int k = 0; k < text.length(); k += Character.charCount(text.codePointAt(k))) {
      Font has = faces.having(font, text.codePointAt(k));
      if (!has.equals(of) && k > begin) runs.add(of(text.substring(begin, k), of));
      if (!has.equals(of)) begin = k;
      of = has;
    }
    runs.add(of(text.substring(begin), of));
    return runs;
  }

  private static TextRun of(String text, Font font) {
    return new TextRun(text, font, font.getStringBounds(text, UNHINTED).getWidth());
  }

  static double width(List<TextRun> runs) {
    return runs.stream().mapToDouble(TextRun::width).sum();
  }

  Shape outline(double x, double y) {
    return font.createGlyphVector(UNHINTED, text).getOutline((float) x, (float) y);
  }
}
