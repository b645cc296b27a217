package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.memory.forgetting.ForgettingTiles.Group;
import engram.ui.memory.forgetting.ForgettingTiles.Tile;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Written;
import engram.ui.plot.Ink;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class ForgettingTilesPainterTest {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 420;
  private static final double EM = 13;

  private static Tile tile(int label, double right) {
    Sample sample = new Sample(new double[64], label);
    String percent = Math.round(100 * right) + " %";
    return new Tile("digit " + label, sample, right, percent, right < ForgettingTiles.LOST);
  }

  private static Group group(String name, Ink ink, int first, double... rights) {
    List<Tile> tiles = new ArrayList<>();
    for (double right : rights) tiles.add(tile(first + tiles.size(), right));
    return new Group(name, "0.5", ink, tiles);
  }

  private static ForgettingTiles tiles() {
    return new ForgettingTiles(
        List.of(
            group("old", ForgettingPlot.OLD, 0, 1, 0.1, 0.5, 0.2, 0.9),
            group("new", ForgettingPlot.FRESH, 5, 1, 1, 1, 0.97, 0.24)));
  }

  private static RecordedDrawing paint(
      ForgettingTiles tiles, Palette palette, double em, double width, double height) {
    RecordedDrawing drawing = new RecordedDrawing();
    new ForgettingTilesPainter(drawing).paint(tiles, palette, em, 0, 0, width, height);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @ParameterizedTest
  @CsvSource({"900, 420, 13", "640, 300, 13", "1880, 760, 26", "420, 420, 13"})
  void allCanBeReadInAnySize(double width, double height, double em) {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      RecordedDrawing drawing = paint(tiles(), palette, em, width, height);
      drawing.requireLegible(width, height);
      assertThat(drawing.texts()).hasSize(2 * 2 + 2 * 10);
    }
  }

  @Test
  void aTileHasItsNumberBelow() {
    RecordedDrawing drawing = paint(tiles(), Palette.LIGHT, EM, WIDTH, HEIGHT);
    Rectangle2D name = drawing.text("digit 8").box();
    Rectangle2D number = drawing.text("97 %").box();
    assertThat(number.getY()).isGreaterThan(name.getMaxY());
    assertThat(number.getCenterX()).isBetween(name.getMinX(), name.getMinX() + 150);
  }

  @Test
  void whatIsLostHasADashedEdgeInItsTasksColour() {
    RecordedDrawing drawing = paint(tiles(), Palette.LIGHT, EM, WIDTH, HEIGHT);
    assertThat(drawing.marks())
        .filteredOn(RecordedDrawing.Stroked.class::isInstance)
        .map(RecordedDrawing.Stroked.class::cast)
        .filteredOn(RecordedDrawing.Stroked::dashed)
        .hasSize(3);
    Color lost = drawing.text("10 %").color();
    assertThat(lost).isEqualTo(drawing.text("old").color()).isNotEqualTo(Palette.LIGHT.text());
    assertThat(drawing.text("50 %").color()).isEqualTo(Palette.LIGHT.text());
  }

  @Test
  void tilesHaveTheSizeOfOneAnother() {
    List<Written> names =
        paint(tiles(), Palette.DARK, EM, WIDTH, HEIGHT).texts().stream()
            .filter(each -> each.text().startsWith("digit"))
            .toList();
    double step = names.get(1).box().getX() - names.get(0).box().getX();
    for (int k = 2; k < 5; k++) {
      double next = names.get(k).box().getX() - names.get(k - 1).box().getX();
      assertThat(next).isCloseTo(step, within(1e-9));
    }
  }

  @Test
  void withoutClassesNothingIsPainted() {
    assertThat(paint(new ForgettingTiles(List.of()), Palette.LIGHT, EM, WIDTH, HEIGHT).marks())
        .isEmpty();
  }
}
