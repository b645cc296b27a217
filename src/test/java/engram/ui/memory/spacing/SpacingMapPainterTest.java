package engram.ui.memory.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingMap;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.memory.spacing.SpacingViewModel.Mapped;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Pictured;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.paint.RecordedDrawing.Written;
import engram.ui.plot.PlotAxes;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class SpacingMapPainterTest {
  private static final double EM = 13;
  private static final PeoplesMeans PEOPLE = PeoplesMeans.load();
  private static final Mapped TWELVE = mapped(12);

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final PlotAxes axes = SpacingMapPainter.axes(700, 420, EM, texts);
  private final RecordedDrawing drawing = new RecordedDrawing();
  private final SpacingMapPainter painter = new SpacingMapPainter(drawing);

  private static Mapped mapped(int count) {
    LeakingStores stores = LeakingStores.of(count);
    return new Mapped(stores, SpacingMap.of(stores));
  }

  private void paint(Mapped mapped) {
    painter.paint(mapped, PEOPLE, axes, Palette.LIGHT, texts);
    assertThat(drawing.depth()).isZero();
  }

  private static double brightness(Color color) {
    return color.getRed() + color.getGreen() + color.getBlue();
  }

  private Rectangle2D written(String text) {
    return drawing.text(text).box();
  }

  @ParameterizedTest
  @CsvSource({"700, 420, 13", "480, 300, 13", "1880, 530, 26", "1420, 560, 26"})
  void allCanBeReadInAnySize(double width, double height, double em) {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      RecordedDrawing each = new RecordedDrawing();
      new SpacingMapPainter(each)
          .paint(
              TWELVE,
              PEOPLE,
              SpacingMapPainter.axes(width, height, em, texts),
              Palette.DARK,
              texts);
      // a percent sign has some air at its right
      each.requireLegible(width + 0.04 * em, height);
    }
  }

  @Test
  void theMapFillsTheAxesAndEachRowIsBrightestAtItsBestGap() {
    paint(TWELVE);
    Pictured map = drawing.images().get(0);
    assertThat(map.box())
        .isEqualTo(
            new Rectangle2D.Double(
                axes.left(), axes.top(), axes.right() - axes.left(), axes.bottom() - axes.top()));
    PixelReader pixels = map.image().getPixelReader();
    int columns = (int) map.image().getWidth();
    int rows = (int) map.image().getHeight();
    for (int row = 5; row < rows; row += 23) {
      double delay = SpacingDays.DELAYS.at(1 - (row + 0.5) / rows);
      double most = 0;
      for (int k = 0; k < columns; k++) most = Math.max(most, recall(k, columns, delay));
      for (int k = 5; k < columns; k += 23) {
        Color expected = ShareRamp.color(ShareRamp.place(recall(k, columns, delay) / most));
        assertThat(brightness(pixels.getColor(k, row)))
            .isCloseTo(brightness(expected), within(0.12));
      }
    }
  }

  private static double recall(int column, int columns, double delay) {
    double gap = SpacingDays.GAPS.at((column + 0.5) / columns);
    return TWELVE.stores().learnedTwice(gap).after(delay).recall();
  }

  @Test
  void whatPeopleRecalledLiesAtItsGapAndDelayInTheColourOfItsShare() {
    paint(TWELVE);
    for (PeoplesMeans.Spaced mean : PEOPLE.spaced()) {
      double best =
          PEOPLE.spaced().stream()
              .filter(each -> each.delay() == mean.delay())
              .mapToDouble(PeoplesMeans.Spaced::recalled)
              .max()
              .orElseThrow();
      Color color = ShareRamp.color(ShareRamp.place(mean.recalled() / best));
      double x = SpacingMapPainter.x(mean.gap(), axes);
      double y = SpacingMapPainter.y(mean.delay(), axes);
      assertThat(drawing.filled(color))
          .anySatisfy(
              disc -> {
                assertThat(disc.box().getCenterX()).isCloseTo(x, within(1e-6));
                assertThat(disc.box().getCenterY()).isCloseTo(y, within(1e-6));
                assertThat(disc.box().getWidth()).isCloseTo(EM, within(1e-6));
              });
      int at = PEOPLE.spaced().indexOf(mean);
      assertThat(SpacingMapPainter.discAt(PEOPLE, axes, x + 2, y - 2)).hasValue(at);
    }
    assertThat(SpacingMapPainter.discAt(PEOPLE, axes, axes.left(), axes.top())).isEmpty();
  }

  /** Both axes have some of the same numbers. */
  private Rectangle2D tick(double days, boolean beside) {
    return drawing.texts().stream()
        .filter(each -> each.text().equals(SpacingDays.tick(days, texts)))
        .map(Written::box)
        .filter(box -> box.getMaxX() < axes.left() == beside)
        .findFirst()
        .orElseThrow();
  }

  /** The numbers of the axes say where it lies. */
  @Test
  void whatIsChosenLiesAboveTheNumberOfItsGapAndBesideThatOfItsDelay() {
    paint(TWELVE);
    Rectangle2D gap = tick(1, false);
    Rectangle2D delay = tick(35, true);
    RecordedDrawing above = new RecordedDrawing();
    new SpacingMapPainter(above).paintChosen(1, 35, axes);
    List<Stroked> lines = above.stroked(Color.WHITE);
    assertThat(lines).hasSize(3);
    Rectangle2D ring = lines.get(2).box();
    assertThat(ring.getCenterX()).isCloseTo(gap.getCenterX(), within(0.5));
    assertThat(ring.getCenterY()).isCloseTo(delay.getCenterY(), within(1.5));
    Line2D across = DrawnLine.of(lines.get(0));
    assertThat(across.getX1()).isEqualTo(axes.left());
    assertThat(across.getX2()).isLessThan(ring.getMinX());
    Line2D down = DrawnLine.of(lines.get(1));
    assertThat(down.getY2()).isEqualTo(axes.bottom());
    assertThat(down.getY1()).isGreaterThan(ring.getMaxY());
  }

  @Test
  void atTheCornerThereIsNoCross() {
    painter.paintChosen(SpacingDays.GAPS.at(0), SpacingDays.DELAYS.at(0), axes);
    assertThat(drawing.stroked(Color.WHITE)).hasSize(1);
  }

  @Test
  void aNumberOfTheScaleStandsBesideItsColour() {
    paint(TWELVE);
    for (double share : new double[] {0.7, 0.8, 0.9}) {
      Rectangle2D number = written(SpacingWords.percent(share));
      Color beside = drawing.at(number.getMinX() - 0.6 * EM, number.getCenterY());
      assertThat(brightness(beside))
          .isCloseTo(brightness(ShareRamp.color(ShareRamp.place(share))), within(0.06));
    }
    assertThat(written("100%").getCenterY()).isCloseTo(axes.top(), within(1.0));
  }

  @Test
  void theRidgeGoesThroughTheBestGaps() {
    paint(TWELVE);
    List<Stroked> ridge = drawing.stroked(Color.WHITE);
    assertThat(ridge).hasSize(1);
    double days = 35;
    double best = -1;
    double most = 0;
    for (double share = 0; share <= 1; share += 0.002) {
      double gap = SpacingDays.GAPS.at(share);
      double recall = TWELVE.stores().learnedTwice(gap).after(days).recall();
      if (recall > most) best = gap;
      most = Math.max(most, recall);
    }
    double x = SpacingMapPainter.x(best, axes);
    double y = SpacingMapPainter.y(days, axes);
    assertThat(DrawnLine.points(ridge.get(0).shape()))
        .anySatisfy(point -> assertThat(point.distance(x, y)).isLessThan(0.5 * EM));
  }

  @Test
  void withOneStoreThereIsNoRidgeAndNothingIsPaintedNowhere() {
    paint(mapped(1));
    for (Stroked line : drawing.stroked(Color.WHITE)) {
      assertThat(DrawnLine.points(line.shape())).isEmpty();
    }
    assertThat(drawing.marks()).allSatisfy(mark -> assertThat(mark.box().getCenterX()).isFinite());
  }

  @Test
  void theMapIsMadeOnceForItsStores() {
    paint(TWELVE);
    paint(TWELVE);
    assertThat(drawing.images()).hasSize(2);
    assertThat(drawing.images().get(1).image()).isSameAs(drawing.images().get(0).image());
    paint(mapped(3));
    assertThat(drawing.images().get(2).image()).isNotSameAs(drawing.images().get(0).image());
  }
}
