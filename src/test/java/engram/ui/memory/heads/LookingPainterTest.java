package engram.ui.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.heads.Scenery;
import engram.memory.heads.Sights;
import engram.memory.recall.Spoiling;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.DeskSize;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.paint.RecordedDrawing.Written;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class LookingPainterTest {
  private static final Palette PALETTE = Palette.LIGHT;
  private static final LookingLayout LAYOUT = layout(DeskSize.WINDOW);
  private static final Scenery HALF = Scenery.of(Spoiling.Side.RIGHT);
  private static final List<String> WORDS = List.of("a", "b", "c", "d");
  private static final int TARGET = 7;
  private static final int EXPLAINED = 42;

  private static LookingLayout layout(DeskSize size) {
    return new LookingLayout(size.width, size.height, size.em);
  }

  private static double[] filled(int count, double value) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    return values;
  }

  /** Its sights are on everywhere; the first gets all attention, and cell 5 all looks. */
  private static LookingPicture picture(List<String> heads, List<String> feet, Scenery scenery) {
    double[] gaze = new double[Sights.CELLS];
    gaze[5] = 1;
    double[] inks = new double[Sights.COUNT];
    inks[0] = 1;
    inks[1] = 0.5;
    return new LookingPicture(
        heads,
        feet,
        filled(Sights.CELLS, -1),
        gaze,
        Collections.nCopies(Sights.COUNT, filled(Sights.CELLS, 1)),
        inks,
        filled(Sights.CELLS, 1),
        TARGET,
        scenery,
        EXPLAINED);
  }

  private static RecordedDrawing paint(LookingPicture picture, DeskSize size) {
    return size.drawn(
        (drawing, palette) -> new LookingPainter(drawing).paint(picture, layout(size), palette),
        PALETTE);
  }

  private static RecordedDrawing paint(Scenery scenery) {
    return paint(picture(WORDS, WORDS, scenery), DeskSize.WINDOW);
  }

  private static Color middle(RecordedDrawing drawing, CellGrid grid, int cell) {
    return drawing.at(grid.x(cell) + grid.side() / 2, grid.y(cell) + grid.side() / 2);
  }

  /** With the longest numbers there can be. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void allWordsCanBeReadInAnySize(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language));
    List<String> heads =
        List.of(
            texts.get("heads.column.cue"),
            texts.get("heads.column.gaze"),
            texts.get("heads.column.sights"),
            texts.get("heads.column.seen"));
    List<String> feet =
        List.of(
            texts.get("heads.caption.half"),
            texts.get("heads.caption.gaze", "10.05", "10.02"),
            texts.get("heads.caption.target", "100%"),
            texts.get("heads.caption.seen"));
    for (DeskSize size : DeskSize.values()) {
      LookingPicture picture = picture(heads, feet, HALF);
      size.requireLegible(
          (drawing, palette) -> new LookingPainter(drawing).paint(picture, layout(size), palette));
    }
  }

  @Test
  void itIsBrightWhereTheHeadLooksAndDarkElsewhere() {
    RecordedDrawing drawing = paint(HALF);
    assertThat(middle(drawing, LAYOUT.gaze(), 5)).isEqualTo(Color.web("#fde725"));
    assertThat(middle(drawing, LAYOUT.gaze(), 6)).isEqualTo(Color.web("#440154"));
    assertThat(middle(drawing, LAYOUT.gaze(), 99)).isEqualTo(Color.web("#440154"));
  }

  @Test
  void theCellThatIsExplainedIsFramedWhereItIsPressed() {
    List<Stroked> frames = paint(HALF).stroked(PALETTE.pointed());
    assertThat(frames).hasSize(1);
    double x = frames.get(0).box().getCenterX();
    double y = frames.get(0).box().getCenterY();
    assertThat(LAYOUT.cellAt(x, y)).hasValue(EXPLAINED);
    assertThat(LAYOUT.cueCellAt(x, y)).isEmpty();
  }

  @Test
  void aSightIsAsBlackAsItIsAttendedToAndTheOneOfTheCueIsFramed() {
    RecordedDrawing drawing = paint(HALF);
    double half = LAYOUT.sight() / 2;
    Color[] seen = new Color[3];
    for (int k = 0; k < 3; k++) {
      seen[k] = drawing.at(LAYOUT.sightX(k) + half, LAYOUT.sightY(k) + half);
    }
    assertThat(seen[0]).isEqualTo(PALETTE.text());
    assertThat(seen[1].getBrightness())
        .isBetween(PALETTE.text().getBrightness() + 0.2, PALETTE.zero().getBrightness() - 0.2);
    assertThat(seen[2]).isEqualTo(PALETTE.zero());
    List<Stroked> frames =
        drawing.stroked(PALETTE.accent()).stream().filter(each -> !each.dashed()).toList();
    assertThat(frames).hasSize(1);
    assertThat(frames.get(0).box().getX()).isCloseTo(LAYOUT.sightX(TARGET), within(1e-9));
    assertThat(frames.get(0).box().getY()).isCloseTo(LAYOUT.sightY(TARGET), within(1e-9));
  }

  @Test
  void theSceneryIsShadedCellByCellAndEdgedAllAround() {
    for (Scenery scenery :
        List.of(
            HALF,
            HALF.with(0, true),
            HALF.with(EXPLAINED, true).with(57, false),
            new Scenery(new BitSet()),
            Scenery.of(Collections.nCopies(Sights.SIDE, "#.#.#.#.#.")))) {
      RecordedDrawing drawing = paint(scenery);
      Color shade = PALETTE.accent().deriveColor(0, 1, 1, 0.14);
      assertThat(drawing.filled(shade)).hasSize(scenery.cells().cardinality());
      double length = 0;
      for (Stroked line : drawing.stroked(PALETTE.accent())) {
        if (line.dashed()) length += line.box().getWidth() + line.box().getHeight();
      }
      assertThat(length).isCloseTo(edges(scenery) * LAYOUT.cue().side(), within(1e-6));
    }
  }

  /** Sides of cells that have scenery on one side alone. */
  private static int edges(Scenery scenery) {
    int edges = 0;
    for (int i = 0; i < Sights.CELLS; i++) {
      if (!scenery.covers(i)) continue;
      int row = i / Sights.SIDE;
      int column = i % Sights.SIDE;
      if (column == 0 || !scenery.covers(i - 1)) edges++;
      if (column == Sights.SIDE - 1 || !scenery.covers(i + 1)) edges++;
      if (row == 0 || !scenery.covers(i - Sights.SIDE)) edges++;
      if (row == Sights.SIDE - 1 || !scenery.covers(i + Sights.SIDE)) edges++;
    }
    return edges;
  }

  @Test
  void fromLeftToRightStandTheCueTheGazeTheSightsAndTheAnswer() {
    for (DeskSize size : DeskSize.values()) {
      RecordedDrawing drawing = paint(picture(WORDS, List.of("e", "f", "g", "h"), HALF), size);
      LookingLayout layout = layout(size);
      double before = 0;
      for (int column = 0; column < WORDS.size(); column++) {
        Written head = drawing.text(WORDS.get(column));
        assertThat(head.box().getCenterX()).isCloseTo(layout.middle(column), within(0.6));
        assertThat(head.box().getCenterX()).isGreaterThan(before);
        before = head.box().getCenterX();
      }
      assertThat(middle(drawing, layout.answer(), 0)).isEqualTo(PALETTE.positive());
      assertThat(layout.answer().left() + layout.answer().width()).isLessThanOrEqualTo(size.width);
      assertThat(layout.cue().left() + layout.cue().width()).isLessThan(layout.gaze().left());
    }
  }
}
