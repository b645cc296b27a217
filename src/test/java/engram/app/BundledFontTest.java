package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {
  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Bold"})
  void theSpacesBetweenThousandsAreItsOwnAndThin(String weight) throws Exception {
    Font font = load(weight).deriveFont(60f);
    FontRenderContext context = new FontRenderContext(null, true, true);
    for (String space : new String[] {"\u2009", "\u202f"}) {
      assertThat(font.canDisplay(space.charAt(0))).isTrue();
      assertThat(font.getStringBounds(space, context).getWidth()).isBetween(9.0, 11.0);
    }
  }

  private static Font load(String weight) throws IOException, FontFormatException {
    String path = "/engram/ui/base/NotoSansSC-" + weight + ".ttf";
    try (InputStream in = BundledFontTest.class.getResourceAsStream(path)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }
}
