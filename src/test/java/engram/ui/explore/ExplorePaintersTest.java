package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.data.sets.BuiltInSet;
import engram.inspect.landscape.Directions;
import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.LossMeter;
import engram.inspect.landscape.ParameterPlane;
import engram.inspect.landscape.ParameterPlane.Place;
import engram.inspect.landscape.PlaneWindow;
import engram.nn.Parameters;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.paint.Palette;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class ExplorePaintersTest {
  private static final int WIDTH = 340;
  private static final int HEIGHT = 300;
  private static final double EM = 13;
  private static final Palette PALETTE = Palette.LIGHT;
  private static final LandscapeFrame FRAME = LandscapeFrame.of(EM, WIDTH, HEIGHT);

  private static PixelReader paint(Consumer<GraphicsContext> painter) {
    return SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(WIDTH, HEIGHT);
          painter.accept(canvas.getGraphicsContext2D());
          return canvas.snapshot(null, null).getPixelReader();
        });
  }

  private static LandscapePicture picture(PlaneWindow window, Place present) {
    try (Session session = new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load())) {
      Snapshot snapshot = session.take().orElseThrow();
      Parameters p = snapshot.parameters();
      ParameterPlane plane = new ParameterPlane(p, Directions.along(p.spec(), 82, 81));
      LossLandscape map =
          LossLandscape.of(plane, window, LossLandscape.COARSE, LossMeter.of(snapshot), () -> true)
              .orElseThrow();
      return new LandscapePicture(
          map, Optional.empty(), present, Optional.empty(), List.of(), List.of(), String::valueOf);
    }
  }

  private static PixelReader paint(LandscapePicture picture) {
    return paint(g -> new LandscapePainter(g).paint(picture, PALETTE, FRAME, WIDTH, HEIGHT));
  }

  @Test
  void theDotLiesWhereTheRunIs() {
    PlaneWindow window = new PlaneWindow(0, 0, 2);
    PixelReader pixels = paint(picture(window, new Place(1, -0.5, 0)));
    assertThat(pixels.getColor((int) FRAME.x(window, 1), (int) FRAME.y(window, -0.5)))
        .isEqualTo(PALETTE.accent());
  }

  @Test
  void highGroundIsDarkerThanTheValley() {
    PlaneWindow window = new PlaneWindow(0, 0, 2);
    LandscapePicture picture = picture(window, new Place(-1, 1, 0));
    PixelReader pixels = paint(picture);
    Color lowest = null;
    Color highest = null;
    LossLandscape map = picture.map();
    double step = FRAME.side() / (map.size() - 1);
    for (int i = 1; i < map.size() - 1; i++) {
      for (int j = 1; j < map.size() - 1; j++) {
        int x = (int) (FRAME.left() + i * step);
        int y = (int) (FRAME.bottom() - j * step);
        if (map.loss(i, j) == highestInside(map)) highest = pixels.getColor(x, y);
        if (map.loss(i, j) == map.lowest()) lowest = pixels.getColor(x, y);
      }
    }
    assertThat(lowest.getBrightness()).isGreaterThan(highest.getBrightness() + 0.1);
  }

  private static double highestInside(LossLandscape map) {
    double highest = 0;
    for (int i = 1; i < map.size() - 1; i++) {
      for (int j = 1; j < map.size() - 1; j++) highest = Math.max(highest, map.loss(i, j));
    }
    return highest;
  }

  @Test
  void aGhostThatLeavesTheAxesIsCutOffAtTheFrame() {
    GhostPlot.Curve curve =
        new GhostPlot.Curve(
            new double[] {0, 0.5, 1}, new double[] {0.5, 0.5, 1e300}, "10", 2, true, true);
    PixelReader pixels =
        paint(
            g ->
                new PlotPainter(g)
                    .paint(
                        GhostPlot.of(List.of(curve), AxisTicks.NONE, AxisTicks.NONE, "", ""),
                        PALETTE,
                        EM,
                        WIDTH,
                        HEIGHT));
    double left = 3 * EM;
    double middle = (1.5 * EM + HEIGHT - 1.5 * EM) / 2;
    assertThat(pixels.getColor((int) left + 20, (int) middle)).isEqualTo(PALETTE.accent());
    for (int x = 0; x < WIDTH; x++) {
      assertThat(pixels.getColor(x, 12)).as("above the frame at %d", x).isEqualTo(Color.WHITE);
    }
  }

  /** Rates 0.1 and 1 of the article's recipe end close together, and one of them trembles. */
  @Test
  void aCalmGhostLiesAboveARestlessOneAndHasAnotherColour() {
    double[] xs = {0, 0.25, 0.5, 0.75, 1};
    double[] flat = {0.5, 0.5, 0.5, 0.5, 0.5};
    double[] trembling = {0.5, 0.6, 0.4, 0.6, 0.4};
    GhostPlot.Curve calm = new GhostPlot.Curve(xs, flat, "0.1", 3, false, false);
    GhostPlot.Curve restless = new GhostPlot.Curve(xs, trembling, "1", 4, false, false);
    List<PlotItem.Line> lines =
        GhostPlot.of(List.of(calm, restless), AxisTicks.NONE, AxisTicks.NONE, "", "")
            .items()
            .stream()
            .filter(PlotItem.Line.class::isInstance)
            .map(PlotItem.Line.class::cast)
            .toList();
    assertThat(lines).extracting(PlotItem.Line::ys).containsExactly(trembling, flat);
    assertThat(lines)
        .extracting(line -> line.style().ink())
        .containsExactly(Ink.ofCurve(4).faded(0.35), Ink.ofCurve(3).faded(0.35));
  }
}
