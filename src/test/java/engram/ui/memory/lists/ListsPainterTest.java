package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.memory.lists.ListsPicture.Card;
import engram.ui.memory.lists.ListsPicture.Heads;
import engram.ui.memory.lists.ListsPicture.Row;
import engram.ui.paint.Palette;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class ListsPainterTest {
  private static final double EM = 13;
  private static final Palette PALETTE = Palette.LIGHT;
  private static final ListsLayout LAYOUT = new ListsLayout(4, 3, 600, 300, EM);
  private static final Heads HEADS = new Heads("short", "long", "slow", "fast", "recall");

  private static PixelReader paint(List<Card> cards, List<Row> rows) {
    return SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(LAYOUT.width(), LAYOUT.height());
          new ListsPainter(canvas.getGraphicsContext2D())
              .paint(new ListsPicture(HEADS, cards, "", rows), LAYOUT, PALETTE);
          return canvas.snapshot(null, null).getPixelReader();
        });
  }

  private static Row row(double slow, double fast, double attention, boolean held, boolean lost) {
    return new Row("DAX", slow, fast, "50%", attention, held, lost, false);
  }

  private static Color at(PixelReader pixels, double x, double y) {
    return pixels.getColor((int) Math.round(x), (int) Math.round(y));
  }

  /** Of a share of the bars of a row. */
  private static Color bar(PixelReader pixels, int row, double share) {
    double left = LAYOUT.rowsX() + 4.2 * EM;
    double room = LAYOUT.width() - 3.6 * EM - left;
    return at(pixels, left + share * room, LAYOUT.rowMiddle(row) - 3);
  }

  @Test
  void theFastPartIsPalerAndStandsBehindTheSlowOne() {
    PixelReader pixels = paint(List.of(), List.of(row(0.4, 0.3, 0, false, false)));
    assertThat(bar(pixels, 0, 0.2)).isEqualTo(PALETTE.positive());
    Color fast = bar(pixels, 0, 0.55);
    assertThat(fast).isNotEqualTo(PALETTE.positive()).isNotEqualTo(Color.WHITE);
    assertThat(fast.getSaturation()).isLessThan(PALETTE.positive().getSaturation());
    assertThat(bar(pixels, 0, 0.9)).isEqualTo(Color.WHITE);
  }

  @Test
  void aCardHasAsManyFilledStepsAsItHasStillToFade() {
    PixelReader pixels = paint(List.of(new Card("DAX", 0, 3, 5, "3 s", false)), rows());
    double each = (LAYOUT.cardWidth() - 1.4 * EM) / 5;
    double y = LAYOUT.cardY(0) + 0.68 * LAYOUT.cardHeight() + 3;
    for (int k = 0; k < 5; k++) {
      assertThat(at(pixels, 0.7 * EM + (k + 0.4) * each, y))
          .isEqualTo(k < 3 ? PALETTE.accent() : PALETTE.border());
    }
  }

  private static List<Row> rows() {
    return List.of(
        row(0, 0, 0, true, false), row(0, 0, 0, false, true), row(0, 0, 0, false, false));
  }

  @Test
  void anArrowLeadsFromAnAttendedCardAlone() {
    Card quiet = new Card("DAX", 0, 5, 5, "5 s", false);
    Card attended = new Card("DAX", 0, 5, 5, "5 s", true);
    assertThat(accents(paint(List.of(quiet), rows()))).isZero();
    assertThat(accents(paint(List.of(attended), List.of(row(0, 0, 1, true, false))))).isPositive();
  }

  /** Between the stores. */
  private static int accents(PixelReader pixels) {
    int count = 0;
    for (int x = (int) LAYOUT.cardWidth() + 2; x < (int) LAYOUT.rowsX() - 2; x++) {
      for (int y = 30; y < LAYOUT.height(); y++) {
        if (pixels.getColor(x, y).equals(PALETTE.accent())) count++;
      }
    }
    return count;
  }

  @Test
  void whatIsHeldHasADotAndWhatWasLostARing() {
    PixelReader pixels = paint(List.of(), rows());
    double x = LAYOUT.rowsX() + 0.6 * EM;
    assertThat(at(pixels, x, LAYOUT.rowMiddle(0))).isEqualTo(PALETTE.accent());
    assertThat(at(pixels, x, LAYOUT.rowMiddle(1))).isEqualTo(Color.WHITE);
    assertThat(at(pixels, x - 0.22 * EM, LAYOUT.rowMiddle(1))).isNotEqualTo(Color.WHITE);
    assertThat(at(pixels, x - 0.22 * EM, LAYOUT.rowMiddle(2))).isEqualTo(Color.WHITE);
  }
}
