package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.memory.recall.StoredPatternsPainter.Overlap;
import engram.ui.memory.recall.StoredPatternsPainter.Role;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class StoredPatternsPainterTest {
  private static final double EM = 13;
  private static final Palette LIGHT = Palette.LIGHT;

  private final RecordedDrawing drawing = new RecordedDrawing();
  private final StoredPatternsPainter painter = new StoredPatternsPainter(drawing);

  private static Item item(String name, Role role) {
    return new Item(name, new double[100], 10, role);
  }

  private static List<Item> items() {
    return List.of(
        item("A", Role.STORED),
        item("山", Role.ASKED),
        item("", Role.COPY),
        item("false memory", Role.SPURIOUS));
  }

  private StoredPatternsLayout paint(List<Item> items, int pointed) {
    StoredPatternsLayout layout = StoredPatternsLayout.of(items.size(), EM, 620, 104);
    painter.paint(items, layout, pointed, LIGHT);
    assertThat(drawing.depth()).isZero();
    return layout;
  }

  private static Overlap overlap(double value) {
    return new Overlap(value, RecallWords.signed(value));
  }

  private List<Filled> bars(Color color) {
    return drawing.filled(color).stream()
        .filter(each -> Math.abs(each.box().getHeight() - 0.5 * EM) < 1e-9)
        .toList();
  }

  @Test
  void aBarIsAsLongAsItsOverlapAndBlueOrOrange() {
    StoredPatternsLayout layout = paint(items(), -1);
    List<Overlap> overlaps = List.of(overlap(0.5), overlap(1), overlap(-0.25), overlap(0));
    painter.paintBars(overlaps, layout, LIGHT);
    List<Filled> blue = bars(LIGHT.positive());
    List<Filled> orange = bars(LIGHT.negative());
    assertThat(blue).hasSize(3);
    assertThat(orange).hasSize(1);
    double whole = bars(LIGHT.border()).get(0).box().getWidth();
    assertThat(blue.get(0).box().getWidth()).isCloseTo(whole / 2, within(1e-9));
    assertThat(blue.get(1).box().getWidth()).isCloseTo(whole, within(1e-9));
    assertThat(blue.get(2).box().getWidth()).isZero();
    assertThat(orange.get(0).box().getWidth()).isCloseTo(whole / 4, within(1e-9));
    for (int k = 0; k < 2; k++) {
      assertThat(blue.get(k).box().getMinX()).isEqualTo(layout.x(k));
      assertThat(blue.get(k).box().getY()).isEqualTo(bars(LIGHT.border()).get(k).box().getY());
    }
    assertThat(orange.get(0).box().getMinX()).isEqualTo(layout.x(2));
  }

  @Test
  void aNumberHasItsSignAndEndsBelowItsPicture() {
    StoredPatternsLayout layout = paint(items(), -1);
    painter.paintBars(List.of(overlap(0.5), overlap(-1)), layout, LIGHT);
    assertThat(drawing.text("+0.50").box().getMaxX())
        .isCloseTo(layout.x(0) + layout.side(), within(1e-6));
    assertThat(drawing.text("\u22121.00").box().getMaxX())
        .isCloseTo(layout.x(1) + layout.side(), within(1e-6));
    assertThat(drawing.text("+0.50").box().getMinY())
        .isGreaterThan(bars(LIGHT.border()).get(0).box().getMinY());
  }

  @Test
  void anOverlapBeyondOneFillsItsBar() {
    StoredPatternsLayout layout = paint(items(), -1);
    painter.paintBars(List.of(overlap(1.0000001), overlap(-7)), layout, LIGHT);
    for (Color color : List.of(LIGHT.positive(), LIGHT.negative())) {
      assertThat(bars(color).get(0).box().getWidth()).isCloseTo(layout.side(), within(1e-9));
    }
  }

  @Test
  void whatIsAskedForHasTheAccentAndTheFalseMemoryADashedFrame() {
    paint(items(), 0);
    assertThat(drawing.text("山").color()).isEqualTo(LIGHT.accent());
    assertThat(drawing.text("A").color()).isEqualTo(LIGHT.text());
    List<Stroked> frames = new ArrayList<>(drawing.stroked(LIGHT.muted()));
    assertThat(frames).hasSize(1);
    frames.addAll(drawing.stroked(LIGHT.accent()));
    frames.addAll(drawing.stroked(LIGHT.border()));
    assertThat(frames).hasSize(3).noneMatch(Stroked::dashed);
    assertThat(drawing.stroked(LIGHT.text())).hasSize(1).allMatch(Stroked::dashed);
    assertThat(drawing.stroked(LIGHT.text()).get(0).box().getMinX())
        .isGreaterThan(frames.get(1).box().getMaxX());
  }

  @ParameterizedTest
  @CsvSource({"5, 620, 104, 13", "5, 420, 104, 13", "26, 620, 104, 13", "8, 1030, 480, 25"})
  void allCanBeReadInAnySize(int count, double width, double height, double em) {
    List<Item> many = new ArrayList<>(Collections.nCopies(count - 2, item("W", Role.STORED)));
    many.add(item("木", Role.ASKED));
    many.add(item("False", Role.SPURIOUS));
    StoredPatternsLayout layout = StoredPatternsLayout.of(count, em, width, height);
    painter.paint(many, layout, -1, LIGHT);
    List<Overlap> overlaps = new ArrayList<>(Collections.nCopies(count - 1, overlap(-1)));
    overlaps.add(new Overlap(1, ""));
    painter.paintBars(overlaps, layout, LIGHT);
    drawing.requireLegible(width, height);
    if (layout.compact()) assertThat(drawing.texts()).isEmpty();
  }

  /** Five copies beside five letters, in the window and presented; and any others. */
  @ParameterizedTest
  @CsvSource({"420, 104, 13", "200, 130, 13", "330, 150, 13", "614, 554, 25", "560, 440, 25"})
  void noNumberIsSqueezedHoweverManyThereAre(double width, double height, double em) {
    for (int count = 1; count <= 40; count++) {
      RecordedDrawing all = new RecordedDrawing();
      StoredPatternsPainter each = new StoredPatternsPainter(all);
      List<Item> many = new ArrayList<>(Collections.nCopies(count, item("W", Role.STORED)));
      many.add(item("", Role.COPY));
      StoredPatternsLayout layout = StoredPatternsLayout.of(count + 1, em, width, height);
      each.paint(many, layout, -1, LIGHT);
      each.paintBars(Collections.nCopies(count + 1, overlap(-0.88)), layout, LIGHT);
      if (layout.compact()) assertThat(all.texts()).isEmpty();
      else {
        all.requireLegible(width, height);
        assertThat(Collections.frequency(all.words(), "\u22120.88")).isEqualTo(count + 1);
      }
    }
  }

  @Test
  void withoutRoomForTextThereAreOnlyPicturesAndBars() {
    StoredPatternsLayout layout = paint(Collections.nCopies(60, item("A", Role.STORED)), -1);
    assertThat(layout.compact()).isTrue();
    painter.paintBars(Collections.nCopies(60, overlap(0.5)), layout, LIGHT);
    assertThat(drawing.texts()).isEmpty();
    assertThat(bars(LIGHT.positive())).hasSize(60);
    assertThat(bars(LIGHT.border())).hasSize(60);
  }

  @Test
  void withoutPatternsNothingIsPainted() {
    StoredPatternsLayout layout = paint(List.of(), -1);
    painter.paintBars(List.of(), layout, LIGHT);
    assertThat(drawing.marks()).isEmpty();
  }
}
