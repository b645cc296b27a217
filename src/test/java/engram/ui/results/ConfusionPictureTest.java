package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class ConfusionPictureTest {
  private static final Palette LIGHT = Palette.LIGHT;
  private static final double EM = 13;
  private static final List<String> SPECIES = List.of("setosa", "versicolor", "virginica");
  private static final int[][] COUNTS = {{10, 0, 0}, {0, 9, 1}, {0, 2, 8}};

  private static ConfusionPicture picture(
      int[][] counts, List<String> names, boolean shares, Optional<ConfusionMap.Cell> marked) {
    return new ConfusionPicture(
        new ConfusionMap(counts), names, "true", "predicted", shares, marked);
  }

  private static RecordedDrawing cells(
      ConfusionPicture picture, double width, double height, Palette palette, double em) {
    RecordedDrawing drawing = new RecordedDrawing();
    picture.paintCells(drawing, width, height, palette, em);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  private static RecordedDrawing iris(boolean shares, Optional<ConfusionMap.Cell> marked) {
    return cells(picture(COUNTS, SPECIES, shares, marked), 360, 240, LIGHT, EM);
  }

  @ParameterizedTest
  @CsvSource({"360, 240, 13", "300, 200, 13", "1880, 760, 26", "640, 420, 20"})
  void allCanBeReadInAnySize(double width, double height, double em) {
    List<String> chinese = List.of("山鸢尾", "变色鸢尾", "维吉尼亚鸢尾");
    for (Palette palette : List.of(LIGHT, Palette.DARK)) {
      for (List<String> names : List.of(SPECIES, chinese)) {
        ConfusionPicture picture = picture(COUNTS, names, true, Optional.empty());
        RecordedDrawing drawing = cells(picture, width, height, palette, em);
        drawing.requireLegible(width, height);
        assertThat(drawing.words()).containsAll(names);
        // two captions, each name twice, a count and a share in each cell
        assertThat(drawing.texts()).hasSize(2 + 2 * 3 + 2 * 9);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"5", "8", "10", "12"})
  void namesOfManyClassesCanBeRead(int classes) {
    List<String> names =
        IntStream.range(0, classes).mapToObj(k -> "some class " + (k + 1)).toList();
    int[][] counts = new int[classes][classes];
    for (int[] row : counts) row[0] = 7;
    for (boolean shares : new boolean[] {false, true}) {
      RecordedDrawing drawing =
          cells(picture(counts, names, shares, Optional.empty()), 420, 420, LIGHT, EM);
      drawing.requireLegible(420, 420);
      // in the window it is a number, too
      assertThat(drawing.words()).contains("2", "some class 2  2");
    }
  }

  private static List<Rectangle2D> grounds(RecordedDrawing drawing) {
    return drawing.marks().stream()
        .filter(Filled.class::isInstance)
        .map(RecordedDrawing.Mark::box)
        .toList();
  }

  @Test
  void rowsAreTheTrueClassesAndColumnsTheNamedOnes() {
    RecordedDrawing drawing = iris(false, Optional.empty());
    List<Rectangle2D> cells = grounds(drawing);
    assertThat(cells).hasSize(9);
    Rectangle2D two = drawing.text("2").box();
    assertThat(cells.get(7).contains(two.getCenterX(), two.getCenterY())).isTrue();
    List<Rectangle2D> virginica =
        drawing.texts().stream()
            .filter(each -> each.text().equals("virginica"))
            .map(RecordedDrawing.Written::box)
            .toList();
    // above its column, and beside its row
    assertThat(virginica.get(0).getCenterX()).isCloseTo(cells.get(2).getCenterX(), within(1e-6));
    assertThat(virginica.get(0).getMaxY()).isLessThan(cells.get(2).getMinY() + 4);
    assertThat(virginica.get(1).getCenterY()).isCloseTo(cells.get(6).getCenterY(), within(4.0));
    assertThat(virginica.get(1).getMaxX()).isLessThan(cells.get(6).getMinX());
  }

  @Test
  void aCellIsAsDeepAsItsShareOfTheRow() {
    RecordedDrawing drawing = iris(false, Optional.empty());
    List<Rectangle2D> cells = grounds(drawing);
    double[] shares = {1, 0, 0, 0, 0.9, 0.1, 0, 0.2, 0.8};
    for (int k = 0; k < 9; k++) {
      Rectangle2D cell = cells.get(k);
      Color ground = drawing.at(cell.getMinX() + 5, cell.getCenterY());
      double red = LIGHT.card().getRed();
      double depth = (red - ground.getRed()) / (red - LIGHT.positive().getRed());
      assertThat(depth).isCloseTo(0.5 * shares[k], within(1e-6));
    }
  }

  @Test
  void sharesAreThoseOfTheRowAndNoneIsOfARowWithoutSamples() {
    RecordedDrawing drawing = iris(true, Optional.empty());
    assertThat(drawing.words())
        .containsOnlyOnce("90\u2009%", "10\u2009%", "20\u2009%", "80\u2009%", "100\u2009%");
    int[][] one = {{0, 0}, {1, 3}};
    List<String> words =
        cells(picture(one, List.of("a", "b"), true, Optional.empty()), 300, 200, LIGHT, EM).words();
    assertThat(words.stream().filter(each -> each.endsWith("%")))
        .containsExactly("25\u2009%", "75\u2009%");
  }

  @Test
  void theCellThatIsPagedThroughAloneHasTheAccent() {
    RecordedDrawing drawing = iris(false, Optional.of(new ConfusionMap.Cell(1, 2)));
    List<Stroked> marked = drawing.stroked(LIGHT.accent());
    assertThat(marked).hasSize(1);
    Rectangle2D one = drawing.text("1").box();
    assertThat(marked.get(0).box().contains(one.getCenterX(), one.getCenterY())).isTrue();
    assertThat(marked.get(0).width()).isEqualTo(2 * drawing.stroked(LIGHT.border()).get(0).width());
  }

  @Test
  void ofManyClassesMistakesAreOrangeAndASingleOneIsSeen() {
    int[][] counts = new int[40][40];
    for (int k = 0; k < 40; k++) counts[k][k] = 1000;
    counts[3][30] = 1;
    RecordedDrawing drawing = new RecordedDrawing();
    ConfusionMap.Cell marked = new ConfusionMap.Cell(3, 30);
    picture(counts, Collections.nCopies(40, "c"), false, Optional.of(marked))
        .paintMap(drawing, 500, 400, LIGHT, EM);
    assertThat(drawing.depth()).isZero();
    // the map, 40 that are right and the mistake
    assertThat(grounds(drawing)).hasSize(42);
    double x = 50 + 30.5 * 10;
    double ofMistake = Palette.contrast(drawing.at(x, 35), LIGHT.zero());
    assertThat(ofMistake).isGreaterThan(1.1);
    assertThat(drawing.at(x, 45)).isEqualTo(LIGHT.zero());
    assertThat(drawing.at(50 + 45, 45)).hasToString(LIGHT.positive().toString());
    assertThat(drawing.stroked(LIGHT.accent()))
        .extracting(Stroked::box)
        .containsExactly(new Rectangle2D.Double(350, 30, 10, 10));
  }
}
