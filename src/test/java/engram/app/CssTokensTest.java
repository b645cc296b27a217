package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/**
 * The two themes are two lists of the same names, the painters' palettes hold the same colours, and
 * text can be read.
 */
class CssTokensTest {
  private static final double READABLE = 4.5;

  private final Map<String, Color> light = tokens("light");
  private final Map<String, Color> dark = tokens("dark");

  @Test
  void bothThemesHaveTheSameNames() {
    assertThat(dark.keySet()).isEqualTo(light.keySet());
  }

  @Test
  void thePaintersUseTheSameColours() {
    compare(light, Palette.LIGHT);
    compare(dark, Palette.DARK);
  }

  private static void compare(Map<String, Color> css, Palette palette) {
    assertThat(css)
        .containsEntry("page", palette.page())
        .containsEntry("card", palette.card())
        .containsEntry("border", palette.border())
        .containsEntry("text", palette.text())
        .containsEntry("muted", palette.muted())
        .containsEntry("accent", palette.accent())
        .containsEntry("pointed", palette.pointed())
        .containsEntry("positive", palette.positive())
        .containsEntry("negative", palette.negative())
        .containsEntry("zero", palette.zero())
        .containsEntry("train-curve", palette.trainCurve())
        .containsEntry("validation-curve", palette.validationCurve())
        .containsEntry("test-curve", palette.testCurve());
  }

  @Test
  void textIsReadableOnEveryBackgroundItStandsOn() {
    for (Map<String, Color> css : java.util.List.of(light, dark)) {
      for (String text : new String[] {"text", "muted", "accent", "pointed", "good", "bad"}) {
        assertThat(contrast(css.get(text), css.get("card"))).as(text).isGreaterThan(READABLE);
      }
      assertThat(contrast(css.get("on-accent"), css.get("accent"))).isGreaterThan(READABLE);
      assertThat(contrast(css.get("text"), css.get("accent-soft"))).isGreaterThan(READABLE);
      assertThat(contrast(css.get("pointed"), css.get("accent-soft"))).isGreaterThan(READABLE);
      assertThat(contrast(css.get("accent"), css.get("accent-soft"))).isGreaterThan(READABLE);
    }
  }

  @Test
  void textIsReadableWhileItIsSelected() throws IOException {
    Matcher opacity =
        Pattern.compile("-fx-opacity: ([\\d.]+);")
            .matcher(Files.readString(Path.of("resources/engram/ui/selection/selection.css")));
    assertThat(opacity.find()).isTrue();
    double share = Double.parseDouble(opacity.group(1));
    for (Map<String, Color> css : java.util.List.of(light, dark)) {
      Color over = css.get("selection");
      Color ground = css.get("card").interpolate(over, share);
      assertThat(contrast(ground, css.get("card"))).isGreaterThan(1.25);
      for (String text : new String[] {"text", "muted", "accent", "pointed", "good", "bad"}) {
        assertThat(contrast(css.get(text).interpolate(over, share), ground))
            .as(text)
            .isGreaterThan(READABLE);
      }
    }
  }

  /** Contrast ratio after WCAG 2.1. */
  private static double contrast(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Color> tokens(String theme) {
    Map<String, Color> tokens = new TreeMap<>();
    try {
      Matcher matcher =
          Pattern.compile("-engram-([\\w-]+): (#[0-9a-f]{6});")
              .matcher(Files.readString(Path.of("resources/engram/ui/base/" + theme + ".css")));
      while (matcher.find()) tokens.put(matcher.group(1), Color.web(matcher.group(2)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return tokens;
  }
}
