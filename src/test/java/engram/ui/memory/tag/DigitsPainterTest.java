package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.tag.DigitsStep;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.DeskSize;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.memory.tag.DigitsPicture.Answer;
import engram.ui.memory.tag.DigitsPicture.Heads;
import engram.ui.memory.tag.DigitsPicture.Shares;
import engram.ui.memory.tag.DigitsPicture.Tile;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class DigitsPainterTest {
  private static final Palette PALETTE = Palette.LIGHT;
  private static final DigitsLayout LAYOUT = layout(DeskSize.WINDOW);
  private static final Heads HEADS = new Heads("digit", "neurons", "wall");
  private static final int DIGIT = 3;
  private static final int HIDDEN = 20;
  private static final int TAGGED = 1;
  private static final int RANDOM = 2;
  private static final Color CALLED = PALETTE.negative().deriveColor(0, 1, 1, 0.75);

  private static DigitsLayout layout(DeskSize size) {
    return new DigitsLayout(size.width, size.height, size.em);
  }

  private static BitSet set(int neuron) {
    BitSet set = new BitSet();
    set.set(neuron);
    return set;
  }

  private static List<List<Tile>> wall(Answer answer) {
    return IntStream.range(0, 10)
        .mapToObj(digit -> tiles(digit, digit == DIGIT ? Answer.RIGHT : answer))
        .toList();
  }

  private static List<Tile> tiles(int digit, Answer answer) {
    Sample sample = new Sample(new double[64], digit);
    return Collections.nCopies(DigitsPicture.ROW, new Tile(sample, answer));
  }

  private static DigitsPicture picture(
      Heads heads,
      DigitsStep step,
      int hidden,
      double activity,
      List<List<Tile>> wall,
      Shares... strip) {
    return new DigitsPicture(
        heads,
        step,
        DIGIT,
        Collections.nCopies(hidden, activity),
        set(TAGGED),
        set(RANDOM),
        Optional.of(new Sample(new double[64], DIGIT)),
        wall,
        List.of(strip));
  }

  private static RecordedDrawing paint(DigitsPicture picture, DeskSize size) {
    return size.drawn(
        (drawing, palette) -> new DigitsPainter(drawing).paint(picture, layout(size), palette),
        PALETTE);
  }

  private static RecordedDrawing paint(DigitsStep step, double activity, Shares... strip) {
    return paint(
        picture(HEADS, step, HIDDEN, activity, wall(Answer.WRONG), strip), DeskSize.WINDOW);
  }

  private static Color neuron(RecordedDrawing drawing, int neuron) {
    CellGrid grid = LAYOUT.neurons(HIDDEN);
    return drawing.at(grid.x(neuron) + 0.5 * grid.side(), grid.y(neuron) + 0.25 * grid.side());
  }

  /** With the longest numbers, and without a network. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void allWordsCanBeReadInAnySize(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language));
    for (String wall :
        List.of(
            texts.get("digits.head.wall", "35%", "86%"),
            texts.get("digits.head.wall", "100%", "97%"),
            texts.get("digits.head.called", "100%", "8"))) {
      Heads heads =
          new Heads(
              texts.get("digits.head.digit", "8"),
              texts.get("digits.head.neurons", "400", "400"),
              wall);
      DigitsPicture picture = picture(heads, DigitsStep.LIT, 400, 0.5, wall(Answer.CALLED));
      for (DeskSize size : DeskSize.values()) {
        size.requireLegible(
            (drawing, palette) -> new DigitsPainter(drawing).paint(picture, layout(size), palette));
      }
    }
    for (DeskSize size : DeskSize.values()) {
      size.requireLegible(
          (drawing, palette) ->
              new DigitsPainter(drawing)
                  .wait(texts.get("digits.waiting", "100%"), layout(size), palette));
    }
  }

  @Test
  void aNeuronIsTheBrighterTheMoreItFiresAndTheTagIsOrange() {
    RecordedDrawing drawing = paint(DigitsStep.TAGGED, 1);
    assertThat(neuron(drawing, 0)).isEqualTo(PALETTE.accent());
    assertThat(neuron(drawing, RANDOM)).as("none is drawn yet").isEqualTo(PALETTE.accent());
    assertThat(neuron(drawing, TAGGED)).isEqualTo(PALETTE.negative());
    RecordedDrawing quiet = paint(DigitsStep.TAGGED, 0);
    assertThat(neuron(quiet, 0)).isEqualTo(PALETTE.zero());
    assertThat(neuron(quiet, TAGGED)).isNotEqualTo(PALETTE.zero());
    assertThat(neuron(paint(DigitsStep.WHOLE, 0), TAGGED)).isEqualTo(PALETTE.zero());
  }

  @Test
  void silentOnesAreDarkAndCrossedOutAndLitOnesHaveARim() {
    RecordedDrawing silent = paint(DigitsStep.SILENCED, 1);
    assertThat(neuron(silent, TAGGED)).isEqualTo(TagPainter.NIGHT);
    assertThat(neuron(silent, RANDOM)).isEqualTo(PALETTE.accent());
    RecordedDrawing random = paint(DigitsStep.RANDOM_SILENCED, 1);
    assertThat(neuron(random, RANDOM)).isEqualTo(TagPainter.NIGHT);
    assertThat(neuron(random, TAGGED)).isEqualTo(PALETTE.negative());
    RecordedDrawing lit = paint(DigitsStep.LIT, 0);
    CellGrid grid = LAYOUT.neurons(HIDDEN);
    assertThat(lit.stroked(TagPainter.LAMP).stream().map(Stroked::box))
        .filteredOn(box -> box.getWidth() < grid.side())
        .singleElement()
        .satisfies(box -> assertThat(grid.at(box.getCenterX(), box.getCenterY())).hasValue(TAGGED));
    assertThat(neuron(paint(DigitsStep.RANDOM_LIT, 0), RANDOM).getHue())
        .isCloseTo(PALETTE.pointed().getHue(), within(25.0));
  }

  @Test
  void whatIsTakenForTheDigitIsOrange() {
    assertThat(paint(DigitsStep.LIT, 0).filled(CALLED)).isEmpty();
    DigitsPicture called = picture(HEADS, DigitsStep.LIT, HIDDEN, 0, wall(Answer.CALLED));
    List<Filled> tiles = paint(called, DeskSize.WINDOW).filled(CALLED);
    assertThat(tiles).hasSize(9 * DigitsPicture.ROW);
    for (Filled tile : tiles) {
      int digit = LAYOUT.digitAt(tile.box().getCenterX(), tile.box().getCenterY()).orElseThrow();
      assertThat(digit).isNotEqualTo(DIGIT);
    }
  }

  @Test
  void theRowOfTheDigitIsFramedAndInThePicture() {
    for (DeskSize size : DeskSize.values()) {
      DigitsLayout layout = layout(size);
      RecordedDrawing drawing =
          paint(picture(HEADS, DigitsStep.TAGGED, HIDDEN, 1, wall(Answer.WRONG)), size);
      Rectangle2D row =
          drawing.stroked(PALETTE.negative()).stream()
              .map(Stroked::box)
              .filter(box -> box.getWidth() > 3 * box.getHeight())
              .findFirst()
              .orElseThrow();
      assertThat(layout.digitAt(row.getCenterX(), row.getCenterY())).hasValue(DIGIT);
      for (int digit = 0; digit < 10; digit++) {
        double x = layout.rowX(digit);
        double y = layout.rowY(digit);
        assertThat(layout.digitAt(x + 1, y + 1)).hasValue(digit);
        assertThat(x + DigitsPicture.ROW * layout.pitch()).isLessThanOrEqualTo(size.width);
        assertThat(y + layout.pitch()).isLessThanOrEqualTo(layout.stripY());
      }
      CellGrid grid = layout.neurons(HIDDEN);
      assertThat(layout.digitX() + layout.digitSide()).isLessThan(grid.left());
      assertThat(grid.left() + grid.width()).isLessThan(layout.rowX(0));
    }
  }

  @Test
  void theBarsOfAStepAreAsLongAsItsShares() {
    Shares whole = new Shares(DigitsStep.WHOLE, 1, 1, 0);
    Shares tagged = new Shares(DigitsStep.TAGGED, 0.25, 0.5, 0.125);
    RecordedDrawing drawing = paint(DigitsStep.WHOLE, 0, whole, tagged);
    List<Rectangle2D> tracks = bars(drawing, PALETTE.border());
    List<Rectangle2D> others = bars(drawing, PALETTE.text());
    List<Rectangle2D> orange = bars(drawing, PALETTE.negative());
    assertThat(tracks).hasSize(4);
    double full = tracks.get(0).getWidth();
    assertThat(others.get(0).getWidth()).isCloseTo(full, within(1e-9));
    assertThat(others.get(1).getWidth()).isCloseTo(0.5 * full, within(1e-9));
    assertThat(orange).hasSize(4);
    assertThat(orange.get(0).getWidth()).isCloseTo(full, within(1e-9));
    assertThat(orange.get(1).getWidth()).isZero();
    assertThat(orange.get(2).getWidth()).isCloseTo(0.25 * full, within(1e-9));
    assertThat(orange.get(3).getWidth()).isCloseTo(0.125 * full, within(1e-9));
    assertThat(orange.get(3).getMaxX())
        .as("from the right")
        .isCloseTo(tracks.get(3).getMaxX(), within(1e-9));
    assertThat(LAYOUT.stepAt(tracks.get(0).getX(), tracks.get(0).getY(), 2)).hasValue(0);
    assertThat(LAYOUT.stepAt(tracks.get(3).getX(), tracks.get(3).getY(), 2)).hasValue(1);
    assertThat(tracks.get(3).getMaxX()).isLessThan(LAYOUT.columnX(2));
  }

  /** Of the strip, on which neurons are squares. */
  private static List<Rectangle2D> bars(RecordedDrawing drawing, Color color) {
    double thick = 0.85 * DeskSize.WINDOW.em;
    return drawing.filled(color).stream()
        .map(Filled::box)
        .filter(box -> box.getY() > LAYOUT.stripY())
        .filter(box -> Math.abs(box.getHeight() - thick) < 1e-9)
        .toList();
  }

  @Test
  void fewOrManyNeuronsAndNumbersThatAreNoneDoNoHarm() {
    for (DeskSize size : DeskSize.values()) {
      for (int hidden : List.of(1, 10, 400)) {
        Shares odd = new Shares(DigitsStep.SILENCED, 0, 0, 0);
        for (DigitsStep step : DigitsStep.values()) {
          List<List<Tile>> empty = Collections.nCopies(10, List.of());
          RecordedDrawing drawing = paint(picture(HEADS, step, hidden, 1, empty, odd), size);
          CellGrid grid = layout(size).neurons(hidden);
          assertThat(grid.left() + grid.width()).isLessThanOrEqualTo(layout(size).rowX(0));
          assertThat(drawing.words()).contains("digit", "neurons", "wall");
        }
      }
    }
  }
}
