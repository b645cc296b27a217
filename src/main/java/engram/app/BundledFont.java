package engram.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled font, which has Chinese on every machine. */
final class BundledFont {
  private BundledFont() {}

  static void load() {
    for (String weight : new String[] {"Regular", "Bold"}) {
      try (InputStream in =
          BundledFont.class.getResourceAsStream("/engram/ui/base/NotoSansSC-" + weight + ".ttf")) {
        Font.loadFont(in, 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
