package engram.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTicksTest {
  private static final NiceScale SCALE = new NiceScale(0, 10, false);
  private static final PlotMargins MARGINS = new PlotMargins(2, 1, 1, 2);

  private static List<String> texts(List<PlotAxes.Tick> ticks) {
    return ticks.stream().map(PlotAxes.Tick::text).toList();
  }

  @Test
  void theMoreRoomTheMoreNumbers() {
    AxisTicks ticks = AxisTicks.of(SCALE, 2);
    assertThat(texts(ticks.within(6, 2))).containsExactly("0", "5", "10");
    assertThat(texts(ticks.within(12, 2))).containsExactly("0", "2", "4", "6", "8", "10");
    assertThat(texts(ticks.within(0, 3))).as("some are always there").hasSize(3);
  }

  @Test
  void placesAreSharesOfTheAxis() {
    List<PlotAxes.Tick> ticks = AxisTicks.of(new NiceScale(-5, 5, false), 2).within(6, 2);
    assertThat(ticks).extracting(PlotAxes.Tick::place).containsExactly(0.0, 0.5, 1.0);
  }

  @Test
  void wholeNumbersOnly() {
    NiceScale short2 = new NiceScale(0, 2, false);
    assertThat(texts(AxisTicks.whole(short2, 1).within(20, 2))).containsExactly("0", "1", "2");
  }

  @Test
  void givenTicksStayHoweverLittleRoomThereIs() {
    List<PlotAxes.Tick> given = List.of(new PlotAxes.Tick(0.2, "a"), new PlotAxes.Tick(0.9, "b"));
    assertThat(AxisTicks.of(given).within(0.1, 2)).isEqualTo(given);
  }

  @Test
  void theMarginsAreInUnitsOfTheFont() {
    PlotAxes axes = MARGINS.axes(300, 200, 10, AxisTicks.of(SCALE, 3), AxisTicks.of(SCALE, 4));
    assertThat(axes.left()).isEqualTo(20);
    assertThat(axes.right()).isEqualTo(290);
    assertThat(axes.top()).isEqualTo(10);
    assertThat(axes.bottom()).isEqualTo(180);
    assertThat(axes.share(axes.x(0.3))).isCloseTo(0.3, within(1e-12));
    assertThat(axes.rowShare(axes.y(0.7))).isCloseTo(0.7, within(1e-12));
    assertThat(axes.rows().size()).isLessThanOrEqualTo(5);
  }

  @Test
  void axesWithoutRoomStillGoFromLeftToRight() {
    PlotAxes axes = MARGINS.axes(1, 1, 13, List.of(), List.of());
    assertThat(axes.right()).isGreaterThan(axes.left());
    assertThat(axes.bottom()).isGreaterThan(axes.top());
  }
}
