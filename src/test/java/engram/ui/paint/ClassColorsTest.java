package engram.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassColorsTest {
  /** CIE76 distances below which two colours are taken for one: by all eyes, and by some. */
  private static final double APART = 30;

  private static final double APART_FOR_SOME = 15;

  private static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK);

  /** What eyes see that lack one kind of cones (Machado, Oliveira and Fernandes 2009, table 1). */
  enum Sight {
    ALL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    DEUTERANOPIA(
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        }),
    PROTANOPIA(
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        });

    private final double[][] matrix;

    Sight(double[][] matrix) {
      this.matrix = matrix;
    }

    /** CIE L*a*b* (D65) of a colour as it is seen. */
    double[] lab(Color color) {
      double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
      double[] seen = new double[3];
      for (int row = 0; row < 3; row++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) sum += matrix[row][k] * linear[k];
        seen[row] = Math.max(0, Math.min(1, sum));
      }
      double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
      double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
      double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
      return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double c) {
      return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
      return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    double distance(Color a, Color b) {
      double[] first = lab(a);
      double[] second = lab(b);
      double sum = 0;
      for (int k = 0; k < 3; k++) sum += Math.pow(first[k] - second[k], 2);
      return Math.sqrt(sum);
    }
  }

  private static List<Color> fills() {
    List<Color> fills = new ArrayList<>();
    for (int k = 0; k < 10; k++) fills.add(Palette.LIGHT.classColor(k));
    return fills;
  }

  @Test
  void tenDifferAndThenTheyRepeat() {
    assertThat(new HashSet<>(fills())).hasSize(10);
    for (Palette palette : PALETTES) {
      assertThat(palette.classColor(10)).isEqualTo(palette.classColor(0));
      assertThat(palette.classEdge(13)).isEqualTo(palette.classEdge(3));
    }
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void theyAreToldApartAndFromTheSigns(Sight sight) {
    double least = sight == Sight.ALL ? APART : APART_FOR_SOME;
    for (Color color : fills()) {
      for (Color other : fills()) {
        if (other != color) assertThat(sight.distance(color, other)).isGreaterThan(least);
      }
      for (Palette palette : PALETTES) {
        assertThat(sight.distance(color, palette.positive())).isGreaterThan(least);
        assertThat(sight.distance(color, palette.negative())).isGreaterThan(least);
      }
    }
  }

  @Test
  void edgesAreReadableAndAMarkIsSeenByItsFillOrItsEdge() {
    for (Palette palette : PALETTES) {
      for (int k = 0; k < 10; k++) {
        assertThat(Palette.contrast(palette.classEdge(k), palette.card())).isGreaterThan(4.5);
        assertThat(Palette.contrast(palette.classEdge(k), palette.page())).isGreaterThan(4.5);
      }
    }
  }

  @Test
  void theFirstThreeAreTheProgramsOwn() {
    assertThat(fills().subList(0, 3))
        .containsExactly(Color.web("#009e73"), Color.web("#cc79a7"), Color.web("#f0e442"));
    assertThat(Palette.LIGHT.classEdge(0)).isEqualTo(Color.web("#00664b"));
    assertThat(Palette.LIGHT.classEdge(1)).isEqualTo(Color.web("#8a3f69"));
    assertThat(Palette.LIGHT.classEdge(2)).isEqualTo(Color.web("#6b6200"));
  }
}
