package engram.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled faces: words, with Chinese on every machine; numbers of formulas; programs. */
public final class BundledFont {
  private BundledFont() {}

  /** From now on texts are in them. */
  public static void load() {
    for (String face : new String[] {"NotoSansSC", "CMUSerif", "NotoSansMono"}) {
      for (String weight : new String[] {"Regular", "Bold"}) load(face + "-" + weight);
    }
  }

  private static void load(String name) {
    try (InputStream in =
        BundledFont.class.getResourceAsStream("/engram/ui/base/" + name + ".ttf")) {
      Font.loadFont(in, 13);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
