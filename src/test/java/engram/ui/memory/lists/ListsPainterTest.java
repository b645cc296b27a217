package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.memory.lists.ListSetup;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.DeskSize;
import engram.ui.memory.lists.ListsPicture.Bar;
import engram.ui.memory.lists.ListsPicture.Card;
import engram.ui.memory.lists.ListsPicture.Heads;
import engram.ui.memory.lists.ListsPicture.Row;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class ListsPainterTest {
  private static final double EM = 13;
  private static final Palette PALETTE = Palette.LIGHT;
  private static final ListsLayout LAYOUT = new ListsLayout(4, 3, 600, 300, EM);
  private static final Heads HEADS =
      new Heads("short", "long", "slow", "fast", "held", "recall", "");

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
    Bar bar = new Bar(slow, fast, 0, "50%");
    return new Row("DAX", bar, Optional.empty(), attention, held, lost, false);
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
    assertThat(bar(pixels, 0, 0.9)).isEqualTo(PALETTE.border());
  }

  @Test
  void aFullBarIsCertainAndTheReadingsInOneGoStandBesideIt() {
    Row row =
        new Row(
            "DAX",
            new Bar(1, 0, 0, "100 %"),
            Optional.of(new Bar(0.5, 0, 0, "50 %")),
            0,
            false,
            false,
            false);
    PixelReader pixels = paint(List.of(), List.of(row));
    double y = LAYOUT.rowMiddle(0) - 3;
    int filled = 0;
    int empty = 0;
    for (int x = (int) (LAYOUT.rowsX() + 4.2 * EM); x < LAYOUT.width(); x++) {
      if (at(pixels, x, y).equals(PALETTE.positive())) filled++;
      if (at(pixels, x, y).equals(PALETTE.border())) empty++;
    }
    assertThat(filled).isBetween(3 * empty - 6, 3 * empty + 6);
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

  /** As many syllables as there can be, where there is room for them, and as few. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void allWordsCanBeReadInAnySize(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language));
    ListsModels models = new ListsModels(texts, work -> {}, Runnable::run, () -> 0);
    for (int[] held : new int[][] {{2, 1}, {13, 9}, {NonsenseSyllables.MOST, 4}}) {
      models.settings.number(ListSetup.ITEMS).number().set(held[0]);
      models.settings.number(ListSetup.PLACES).number().set(held[1]);
      for (int step : new int[] {0, 30, Integer.MAX_VALUE}) {
        models.playback.goTo(step);
        ListsPicture picture = ListsPictures.of(models.stores, models.words, texts);
        for (DeskSize size : DeskSize.values()) {
          if (size == DeskSize.NARROW && held[0] == NonsenseSyllables.MOST) continue;
          ListsLayout layout = new ListsLayout(held[1], held[0], size.width, size.height, size.em);
          size.requireLegible(
              (drawing, palette) -> new ListsPainter(drawing).paint(picture, layout, palette));
        }
      }
    }
  }

  private static RecordedDrawing record(List<Card> cards, List<Row> rows) {
    RecordedDrawing drawing = new RecordedDrawing();
    new ListsPainter(drawing).paint(new ListsPicture(HEADS, cards, "", rows), LAYOUT, PALETTE);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @Test
  void thePartsOfABarFollowEachOtherAndAreAsLongAsTheirShares() {
    Bar bar = new Bar(0.25, 0.5, 0.125, "88%");
    Row row = new Row("DAX", bar, Optional.empty(), 0, false, false, false);
    RecordedDrawing drawing = record(List.of(), List.of(row));
    double top = LAYOUT.top();
    Rectangle2D track = below(drawing.filled(PALETTE.border()), top);
    Rectangle2D slow = below(drawing.filled(PALETTE.positive()), top);
    Rectangle2D fast = below(drawing.filled(PALETTE.positive().deriveColor(0, 1, 1, 0.5)), top);
    Rectangle2D held =
        drawing.stroked(PALETTE.accent()).stream()
            .map(Stroked::box)
            .filter(box -> box.getY() > top)
            .findFirst()
            .orElseThrow();
    assertThat(slow.getWidth()).isCloseTo(track.getWidth() / 4, within(1e-9));
    assertThat(fast.getX()).isCloseTo(slow.getMaxX(), within(1e-9));
    assertThat(fast.getWidth()).isCloseTo(track.getWidth() / 2, within(1e-9));
    // its line lies inside
    assertThat(held.getX() - 0.5).isCloseTo(fast.getMaxX(), within(1e-9));
    assertThat(held.getWidth() + 1).isCloseTo(track.getWidth() / 8, within(1e-9));
    assertThat(drawing.text("88%").box().getX()).isGreaterThan(track.getMaxX());
  }

  private static Rectangle2D below(List<Filled> marks, double y) {
    return marks.stream().map(Filled::box).filter(box -> box.getY() > y).findFirst().orElseThrow();
  }

  /** Half of the attention makes an arrow half as much thicker. */
  @Test
  void anArrowIsTheThickerTheMoreAttentionFallsThere() {
    double none = arrow(0);
    double all = arrow(1);
    assertThat(arrow(0.5)).isCloseTo((none + all) / 2, within(1e-9));
    assertThat(none).isPositive();
    assertThat(all).isGreaterThan(3 * none);
  }

  private static double arrow(double attention) {
    Card card = new Card("DAX", 0, 5, 5, "5 s", true);
    return record(List.of(card), List.of(row(0, 0, attention, true, false)))
        .stroked(PALETTE.accent())
        .stream()
        .filter(line -> line.box().getX() >= LAYOUT.cardWidth() - 1)
        .filter(line -> line.box().getMaxX() <= LAYOUT.rowsX())
        .findFirst()
        .orElseThrow()
        .width();
  }

  @Test
  void numbersThatAreNoneAndAListWithoutRowsDoNoHarm() {
    Bar odd = new Bar(Double.NaN, 0, Double.NaN, "–");
    Row row = new Row("DAX", odd, Optional.of(odd), Double.NaN, true, true, true);
    assertThat(record(List.of(), List.of(row)).words()).contains("DAX", "–");
    assertThat(record(List.of(), List.of()).words()).contains("short", "long");
  }
}
