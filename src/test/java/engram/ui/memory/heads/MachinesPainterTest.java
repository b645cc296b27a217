package engram.ui.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.DeskSize;
import engram.ui.memory.heads.MachinesPicture.Column;
import engram.ui.memory.heads.MachinesPicture.Letter;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class MachinesPainterTest {
  private static final Palette PALETTE = Palette.LIGHT;
  private static final MachinesLayout LAYOUT = layout(DeskSize.WINDOW);
  private static final int CELLS = 100;
  private static final int ALL = MachinesLayout.ROW * MachinesLayout.ROW;

  private static MachinesLayout layout(DeskSize size) {
    return new MachinesLayout(size.width, size.height, size.em);
  }

  private static double[] cells(double value) {
    double[] cells = new double[CELLS];
    Arrays.fill(cells, value);
    return cells;
  }

  private static Column column(String head, double[] cells, BitSet wrong, Letter... shelf) {
    return new Column(head, head + " below", cells, wrong, List.of(shelf));
  }

  private static BitSet wrong(int... cells) {
    BitSet wrong = new BitSet();
    for (int cell : cells) wrong.set(cell);
    return wrong;
  }

  private static RecordedDrawing paint(MachinesPicture picture, DeskSize size) {
    return size.drawn(
        (drawing, palette) -> new MachinesPainter(drawing).paint(picture, layout(size), palette),
        PALETTE);
  }

  private static RecordedDrawing paint(int asked, Column... columns) {
    return paint(new MachinesPicture(List.of(columns), asked), DeskSize.WINDOW);
  }

  private static Color shelf(RecordedDrawing drawing, int column, int letter) {
    double half = LAYOUT.small() / 2;
    return drawing.at(LAYOUT.letterX(column, letter) + half, LAYOUT.letterY(letter) + half);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allWordsCanBeReadInAnySizeHoweverManyLettersThereAre(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language));
    HeadsModels models = new HeadsModels(texts, Runnable::run, Runnable::run, () -> 0);
    for (int step : List.of(0, 9, 24)) {
      models.playback.goTo(step);
      for (DeskSize size : DeskSize.values()) {
        size.requireLegible(
            (drawing, palette) ->
                new HeadsPainter(drawing)
                    .paint(
                        models.heads,
                        new HeadsLayout(size.width, size.height, size.em),
                        palette,
                        texts));
      }
    }
  }

  @Test
  void wrongCellsHaveADotInTheColourOfTheOtherState() {
    RecordedDrawing drawing = paint(0, column("cue", cells(1), wrong(0, 55)));
    CellGrid grid =
        CellGrid.of(CELLS, 10, LAYOUT.left(0), LAYOUT.top(), LAYOUT.side(), LAYOUT.side());
    List<Filled> rims =
        drawing.filled(PALETTE.card()).stream()
            .filter(each -> each.box().getWidth() < grid.side())
            .toList();
    assertThat(rims).hasSize(2);
    assertThat(grid.at(rims.get(0).box().getCenterX(), rims.get(0).box().getCenterY())).hasValue(0);
    assertThat(grid.at(rims.get(1).box().getCenterX(), rims.get(1).box().getCenterY()))
        .hasValue(55);
    Color dot = drawing.at(rims.get(1).box().getCenterX(), rims.get(1).box().getCenterY());
    Color cell = drawing.at(grid.x(56) + grid.side() / 2, grid.y(56) + grid.side() / 2);
    assertThat(cell).isEqualTo(PALETTE.positive());
    assertThat(dot.getHue()).isCloseTo(PALETTE.negative().getHue(), within(15.0));
  }

  @Test
  void whatIsGivenBackIsBlackAndWhatIsLostIsPale() {
    Letter exact = new Letter(cells(1), 1);
    Letter lost = new Letter(cells(1), 0.28);
    RecordedDrawing drawing =
        paint(1, column("cue", cells(1), wrong()), column("a", cells(1), wrong(), exact, lost));
    assertThat(shelf(drawing, 1, 0)).isEqualTo(PALETTE.text());
    assertThat(shelf(drawing, 1, 1).getBrightness())
        .isBetween(PALETTE.text().getBrightness() + 0.2, PALETTE.zero().getBrightness() - 0.1);
  }

  @Test
  void theLetterThatIsAskedForIsFramedInEachShelfWhereItIsPressed() {
    Letter letter = new Letter(cells(1), 1);
    Column column = column("x", cells(1), wrong(), letter, letter, letter);
    RecordedDrawing drawing = paint(2, column, column, column, column);
    List<Stroked> frames = drawing.stroked(PALETTE.pointed());
    assertThat(frames).hasSize(MachinesLayout.COLUMNS);
    for (Stroked frame : frames) {
      assertThat(LAYOUT.letterAt(frame.box().getCenterX(), frame.box().getCenterY())).hasValue(2);
    }
    assertThat(drawing.stroked(PALETTE.border()))
        .as("places of letters to come")
        .hasSize(MachinesLayout.COLUMNS * (ALL - 3));
  }

  @Test
  void aTableWithoutTheKeyGivesADashedPlaceAndNoCells() {
    Column nothing = column("table", new double[0], wrong(), new Letter(new double[0], 0.28));
    RecordedDrawing drawing = paint(24, column("cue", cells(1), wrong()), nothing);
    List<Stroked> dashed =
        drawing.stroked(PALETTE.muted()).stream().filter(Stroked::dashed).toList();
    assertThat(dashed).hasSize(1);
    assertThat(dashed.get(0).box().getCenterX()).isCloseTo(LAYOUT.middle(1), within(1e-9));
    assertThat(drawing.filled(PALETTE.positive())).hasSize(CELLS);
    assertThat(drawing.stroked(PALETTE.border())).as("its letters, too").hasSize(2 * ALL);
  }

  @Test
  void numbersThatAreNoneAndAnswersWithoutAnyColumnDoNoHarm() {
    assertThat(paint(new MachinesPicture(List.of(), 0), DeskSize.NARROW).marks()).isEmpty();
    Letter odd = new Letter(cells(Double.NaN), 1);
    for (DeskSize size : DeskSize.values()) {
      Column column = column("x", cells(Double.NaN), wrong(3), odd);
      assertThat(paint(new MachinesPicture(List.of(column), 0), size).marks()).isNotEmpty();
    }
  }

  @Test
  void shelvesOfAllLettersStayInThePictureAndApart() {
    for (DeskSize size : DeskSize.values()) {
      MachinesLayout layout = layout(size);
      assertThat(layout.letterY(ALL - 1) + layout.small()).isLessThanOrEqualTo(size.height);
      assertThat(layout.letterX(3, 4) + layout.small()).isLessThanOrEqualTo(size.width);
      assertThat(layout.letterX(0, 4) + layout.small()).isLessThan(layout.letterX(1, 0));
      assertThat(layout.letterY(5)).isGreaterThan(layout.letterY(0) + layout.small());
      assertThat(layout.letterY(0)).isGreaterThan(layout.top() + layout.side());
    }
  }
}
