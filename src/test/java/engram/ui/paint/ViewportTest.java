package engram.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ViewportTest {

  @Property
  void screenAndPictureAreInverse(
      @ForAll @DoubleRange(min = 0.5, max = 8) double scale,
      @ForAll @DoubleRange(min = -2000, max = 2000) double dx,
      @ForAll @DoubleRange(min = -2000, max = 2000) double dy,
      @ForAll @DoubleRange(min = -500, max = 2000) double x,
      @ForAll @DoubleRange(min = -500, max = 2000) double y) {
    Viewport viewport = new Viewport(scale, dx, dy);
    assertThat(viewport.toPictureX(viewport.toScreenX(x))).isCloseTo(x, offset(1e-9));
    assertThat(viewport.toPictureY(viewport.toScreenY(y))).isCloseTo(y, offset(1e-9));
  }

  @Property
  void zoomingKeepsWhatIsUnderThePointer(
      @ForAll @DoubleRange(min = 0.5, max = 8) double scale,
      @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0, max = 600) double y) {
    Viewport before = new Viewport(scale, -30, 45);
    Viewport after = before.zoomed(factor, x, y);
    assertThat(after.toPictureX(x)).isCloseTo(before.toPictureX(x), offset(1e-9));
    assertThat(after.toPictureY(y)).isCloseTo(before.toPictureY(y), offset(1e-9));
    assertThat(after.scale()).isBetween(Viewport.MIN_SCALE, Viewport.MAX_SCALE);
  }

  @Property
  void zoomingInAndOutComesBack(
      @ForAll @DoubleRange(min = 1, max = 4) double factor,
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0, max = 600) double y) {
    Viewport back = Viewport.FIT.zoomed(factor, x, y).zoomed(1 / factor, x, y);
    assertThat(back.scale()).isCloseTo(1, offset(1e-9));
    assertThat(back.x()).isCloseTo(0, offset(1e-6));
    assertThat(back.y()).isCloseTo(0, offset(1e-6));
  }

  @Property
  void withinKeepsTheMiddleOfThePaneInThePicture(
      @ForAll @DoubleRange(min = 0.5, max = 8) double scale,
      @ForAll @DoubleRange(min = -90000, max = 90000) double dx,
      @ForAll @DoubleRange(min = -90000, max = 90000) double dy) {
    Viewport kept = new Viewport(scale, dx, dy).within(800, 500);
    assertThat(kept.toPictureX(400)).isBetween(-1e-9, 800 + 1e-9);
    assertThat(kept.toPictureY(250)).isBetween(-1e-9, 500 + 1e-9);
    assertThat(kept.within(800, 500)).isEqualTo(kept);
  }

  @Property
  void withinLeavesAViewportThatIsInside(@ForAll @DoubleRange(min = 1, max = 8) double scale) {
    Viewport inside = Viewport.FIT.zoomed(scale, 300, 200);
    assertThat(inside.within(800, 500)).isEqualTo(inside);
  }
}
