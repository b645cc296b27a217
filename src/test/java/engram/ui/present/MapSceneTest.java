package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.PlaneSets;
import engram.StageExtension;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.present.MapScene.Ground;
import engram.ui.run.TestRun;
import engram.ui.surface.SurfaceView;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class MapSceneTest {
  private static final Color ACCENT = Palette.LIGHT.accent();

  private PaintedScene scene;
  private MapScene map;

  private void begin(Dataset set, TargetCoding coding) {
    begin(new TestRun(PlaneSets.recipe(set, coding), set));
  }

  private void begin(TestRun run) {
    scene = new PaintedScene(run);
    map = new MapScene(run.texts);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private SurfaceView plane() {
    return scene.map(0, OptionalInt.of(1));
  }

  private SurfaceView curve() {
    return scene.map(0, OptionalInt.empty());
  }

  private RecordedDrawing paint(SurfaceView view, int row, Ground ground) {
    return PaintedScene.paint((sheet, area) -> map.paint(sheet, area, view, row, ground));
  }

  /** The one around the shown sample. */
  private static Rectangle2D ring(RecordedDrawing drawing) {
    List<Stroked> rings =
        drawing.stroked(ACCENT).stream().filter(s -> s.width() > 3 && s.width() < 4).toList();
    assertThat(rings).hasSize(1);
    return rings.get(0).box();
  }

  private Rectangle2D ringOf(int row) {
    return ring(paint(plane(), row, Ground.MAP));
  }

  @Test
  void aSampleLiesAsFarAsItsNumbersSay() {
    Dataset xor = PlaneSets.xor(80);
    begin(xor, TargetCoding.ZERO_ONE);
    Rectangle2D first = ringOf(0);
    Rectangle2D second = ringOf(1);
    double acrossUnit = unit(first.getCenterX(), second.getCenterX(), xor, 0);
    double upUnit = unit(first.getCenterY(), second.getCenterY(), xor, 1);
    assertThat(acrossUnit).isPositive();
    assertThat(upUnit).isNegative();
    for (int row = 2; row < 20; row++) {
      Rectangle2D other = ringOf(row);
      assertThat(unit(first.getCenterX(), other.getCenterX(), xor, 0, row))
          .isCloseTo(acrossUnit, within(1e-6));
      assertThat(unit(first.getCenterY(), other.getCenterY(), xor, 1, row))
          .isCloseTo(upUnit, within(1e-6));
    }
  }

  private static double unit(double from, double to, Dataset set, int feature) {
    return unit(from, to, set, feature, 1);
  }

  /** Pixels per unit of a feature, from the first row to another. */
  private static double unit(double from, double to, Dataset set, int feature, int row) {
    return (to - from) / (set.value(row, feature) - set.value(0, feature));
  }

  @Test
  void aClickFindsTheSampleThatWasRinged() {
    begin(PlaneSets.xor(40), TargetCoding.ZERO_ONE);
    for (int row = 0; row < 40; row++) {
      Rectangle2D ring = ringOf(row);
      // in units of the page, one pixel each here
      assertThat(map.at(plane(), ring.getCenterX(), ring.getCenterY())).contains(row);
    }
    assertThat(map.at(plane(), 2, 2)).isEmpty();
    assertThat(map.at(curve(), ringOf(3).getCenterX(), ringOf(3).getCenterY())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = PaintedScene.PAGES)
  void axesKeyAndNameAreRead(double width, double height) {
    begin(new TestRun());
    for (Language language : Language.values()) {
      scene.run.preferences.languageProperty().set(language);
      for (int row = 0; row < 150; row += 37) {
        int shown = row;
        RecordedDrawing drawing =
            PaintedScene.paint(
                width,
                height,
                Palette.DARK,
                (sheet, area) ->
                    map.paint(sheet, beside(area), plane(), shown, Ground.MAP_WITHOUT_KEY));
        drawing.requireLegible(width, height);
        assertThat(drawing.texts()).hasSize(3);
      }
    }
  }

  /** As it stands beside the network. */
  private static PresentArea beside(PresentArea area) {
    double side = Math.min(0.27 * area.width(), area.height() - MapScene.BELOW);
    return new PresentArea(area.right() - side - 34, area.y(), side + 34, area.height());
  }

  @Test
  void theKeyNamesTheClassesBesideTheirMarks() {
    begin(PlaneSets.stripes(60), TargetCoding.ZERO_ONE);
    RecordedDrawing drawing = paint(plane(), 0, Ground.MAP);
    for (int label = 0; label < 3; label++) {
      String name = List.of("left", "middle", "right").get(label);
      Rectangle2D word = drawing.text(name).box();
      assertThat(drawing.filled(Palette.LIGHT.classColor(label)))
          .anyMatch(
              mark ->
                  word.getX() - mark.box().getMaxX() < 15
                      && word.getX() > mark.box().getMaxX()
                      && Math.abs(mark.box().getCenterY() - word.getCenterY()) < 6);
    }
    assertThat(paint(plane(), 0, Ground.MAP_WITHOUT_KEY).words()).doesNotContain("left");
    assertThat(paint(plane(), 0, Ground.BLANK).words()).doesNotContain("left");
    assertThat(paint(plane(), 0, Ground.SAMPLES).words()).contains("left");
  }

  @Test
  void theSamplesAloneStandOnABareGround() {
    begin(PlaneSets.stripes(60), TargetCoding.ZERO_ONE);
    Rectangle2D square = paint(plane(), 0, Ground.MAP).images().get(0).box();
    double x = square.getX() + 20;
    double y = square.getMaxY() - 20;
    assertThat(paint(plane(), 0, Ground.MAP).images()).hasSize(2);
    RecordedDrawing samples = paint(plane(), 0, Ground.SAMPLES);
    assertThat(samples.images()).hasSize(1);
    assertThat(samples.filled(Palette.LIGHT.page()).get(0).box()).isEqualTo(square);
    assertThat(square.contains(x, y)).isTrue();
  }

  @Test
  void theShownSampleIsRingedAlongOneFeatureToo() {
    Dataset sine = PlaneSets.sine(40);
    begin(sine, TargetCoding.MEASURED);
    Rectangle2D first = ring(paint(curve(), 0, Ground.MAP));
    for (int row = 1; row < 6; row++) {
      RecordedDrawing drawing = paint(curve(), row, Ground.MAP);
      Rectangle2D ring = ring(drawing);
      boolean right = sine.value(row, 0) > sine.value(0, 0);
      boolean above = sine.target(row) > sine.target(0);
      assertThat(ring.getCenterX() > first.getCenterX()).isEqualTo(right);
      assertThat(ring.getCenterY() < first.getCenterY()).isEqualTo(above);
      assertThat(drawing.filled(Palette.LIGHT.muted())).hasSize(39);
      drawing.requireLegible(1280, 800);
    }
  }

  @Test
  void theCurveRunsFromSideToSideInsideTheSquare() {
    begin(PlaneSets.sine(40), TargetCoding.MEASURED);
    RecordedDrawing drawing = paint(curve(), 0, Ground.MAP);
    Rectangle2D square = drawing.filled(Palette.LIGHT.page()).get(0).box();
    List<Stroked> lines = drawing.stroked(ACCENT).stream().filter(s -> s.width() == 5).toList();
    assertThat(lines).hasSize(1);
    Rectangle2D line = lines.get(0).box();
    assertThat(line.getWidth()).isCloseTo(square.getWidth(), within(1e-6));
    assertThat(square.contains(line)).isTrue();
  }
}
