package engram.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import engram.ui.plot.PlotItem.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotItemTest {
  private static final LineStyle STYLE = LineStyle.hair(Ink.TEXT);
  private static final Line LINE = Line.of(4, k -> k / 3.0, k -> k, STYLE);

  @Test
  void aPartHasBothItsEnds() {
    assertThat(LINE.part(1, 2).ys()).containsExactly(1, 2);
    assertThat(LINE.part(1, 9).ys()).containsExactly(1, 2, 3);
    assertThat(LINE.part(-2, 0).xs()).containsExactly(0);
  }

  @Test
  void aPartBeyondTheLineIsEmpty() {
    assertThat(LINE.part(3, 1).xs()).isEmpty();
    assertThat(LINE.part(9, 12).xs()).isEmpty();
    assertThat(LINE.part(-5, -3).xs()).isEmpty();
  }

  @Test
  void anInkIsTheSameTokenInEachTheme() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      assertThat(PlotColors.of(Ink.ACCENT, palette)).isEqualTo(palette.accent());
      assertThat(PlotColors.of(Ink.TRAINING, palette)).isEqualTo(palette.trainCurve());
      assertThat(PlotColors.of(Ink.ofClass(11), palette)).isEqualTo(palette.classColor(1));
      assertThat(PlotColors.of(Ink.ofCurve(3), palette)).isEqualTo(palette.classEdge(3));
      assertThat(PlotColors.of(Ink.of(-1, -0.5), palette)).isEqualTo(palette.signed(-0.5));
      assertThat(PlotColors.of(Ink.TEXT.faded(1), palette)).isEqualTo(palette.card());
      assertThat(PlotColors.of(Ink.MUTED.clear(0.25), palette).getOpacity()).isEqualTo(0.25);
    }
  }

  @Test
  void aLineOfAnotherInkKeepsItsDashes() {
    LineStyle dashed = LineStyle.of(Ink.TEXT, 0.2).dashed(1, 2).round();
    LineStyle other = dashed.in(Ink.ACCENT).wide(0.3);
    assertThat(other.dashes()).containsExactly(1.0, 2.0);
    assertThat(other.ends()).isEqualTo(LineStyle.Ends.ROUND);
    assertThat(other.ink()).isEqualTo(Ink.ACCENT);
    assertThat(other.width()).isEqualTo(0.3);
  }

  @Test
  void curvesWithASpreadHaveABandEachBelowAllLinesAndAKey() {
    double[] x = {0, 1};
    SpreadCurves.Line one = new SpreadCurves.Line("one", x, x, x, x);
    SpreadCurves.Line two = new SpreadCurves.Line("two", x, x, x, x);
    List<PlotItem> items = SpreadCurves.of(List.of(one, two), PlotItem.Key.Place.BESIDE);
    assertThat(items.subList(0, 2)).hasOnlyElementsOfType(PlotItem.Band.class);
    assertThat(items.subList(2, 4)).hasOnlyElementsOfType(Line.class);
    PlotItem.Key key = (PlotItem.Key) items.get(4);
    assertThat(key.entries()).extracting(PlotItem.Key.Entry::name).containsExactly("one", "two");
    assertThat(key.entries().get(0).line()).contains(((Line) items.get(2)).style());
    assertThat(((Line) items.get(3)).style().dashes()).as("told apart without colour").isNotEmpty();
  }
}
