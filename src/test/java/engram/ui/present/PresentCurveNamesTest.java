package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.paint.Palette;
import engram.ui.present.PresentTimeline.Curve;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class PresentCurveNamesTest {
  private static final int END = 100;
  private static final double WIDTH = 90;
  private static final PresentArea AREA = new PresentArea(0, 0, 1280, 160);
  private static final Rectangle2D AWAY = new Rectangle2D(160, 0, 100, 36);

  private static Curve level(double value, boolean second) {
    return new Curve("name", step -> value, END, second);
  }

  private static PresentTimeline line(int now, Curve... curves) {
    return new PresentTimeline(
        END, now, "", List.of(curves), 0, 1, false, AREA.height(), List.of());
  }

  /** The place of the first curve's name. */
  private static Optional<Rectangle2D> place(PresentTimeline line, Rectangle2D pill) {
    return SleeplessRobot.call(
        () -> {
          PresentSheet sheet = new PresentSheet();
          Canvas canvas = new Canvas(AREA.width(), AREA.height());
          sheet.begin(canvas.getGraphicsContext2D(), Palette.LIGHT, 1, 1);
          PresentTime time = new PresentTime();
          time.paint(sheet, AREA, line, false);
          return new PresentCurveNames(time, line, AREA, pill).place(line.curves().get(0), WIDTH);
        });
  }

  @Test
  void aNameStandsAboveTheEndOfItsCurve() {
    Rectangle2D box = place(line(5, level(0.5, false)), AWAY).orElseThrow();
    assertThat(box.getMaxX()).isEqualTo(AREA.right() - PresentPage.MARGIN);
    assertThat(box.getMaxY()).isLessThan(PresentTime.y(line(5), AREA, 0.5));
  }

  @Test
  void itMakesRoomForWhatIsSaidOfTheMoment() {
    Rectangle2D pill = new Rectangle2D(1000, 0, 220, 100);
    Rectangle2D box = place(line(END, level(0.5, false)), pill).orElseThrow();
    assertThat(box.intersects(pill)).isFalse();
  }

  @Test
  void noOtherCurveRunsThroughIt() {
    PresentTimeline line = line(5, level(0.5, false), level(0.6, true));
    Rectangle2D box = place(line, AWAY).orElseThrow();
    double other = PresentTime.y(line, AREA, 0.6);
    assertThat(other < box.getMinY() || other > box.getMaxY()).isTrue();
    assertThat(box.getMinY()).isGreaterThan(PresentTime.y(line, AREA, 0.5));
  }

  @Test
  void withoutRoomThereIsNone() {
    assertThat(place(line(5, level(0.5, false)), new Rectangle2D(0, 0, 1280, 160))).isEmpty();
  }
}
