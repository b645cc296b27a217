package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.inspect.surface.InputSlice;
import engram.training.recipe.PreparedData;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Transport;
import engram.ui.curves.TimelineViewModel;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Mark;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import engram.ui.surface.SurfaceView;
import engram.ui.surface.SurfaceWork;
import java.util.OptionalInt;

/** A run, and scenes of it painted on pages of any size. */
final class PaintedScene implements AutoCloseable {
  /** A window of the least size, one presented, half a screen, and a screen on its side. */
  static final String PAGES =
      """
      1280, 800
      1920, 1080
      1240, 740
      1440, 2560
      """;

  final TestRun run;
  final Shared shared;
  final PresentTrainViewModel train;

  /** What is painted, in pixels of a page. */
  interface Scene {
    void paint(PresentSheet sheet, PresentArea area);
  }

  private static final class NoTransport implements Transport {
    @Override
    public void toggle() {}

    @Override
    public void stepForward() {}

    @Override
    public void stepBack() {}

    @Override
    public void reset() {}
  }

  PaintedScene(TestRun run) {
    this.run = run;
    shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
    train =
        new PresentTrainViewModel(
            shared, new NoTransport(), new TimelineViewModel(run.run, run.texts));
  }

  /** What the network says along one feature or two, now. */
  SurfaceView map(int first, OptionalInt second) {
    PreparedData data = run.snapshot().data();
    return new SurfaceWork(41).view(run.snapshot(), InputSlice.of(data, first, second), true);
  }

  /** On a page of that many units. */
  static RecordedDrawing paint(Scene scene) {
    return paint(1280, 800, Palette.LIGHT, scene);
  }

  /** In a window of that many pixels, above a timeline. */
  static RecordedDrawing paint(double width, double height, Palette palette, Scene scene) {
    return paint(width, height, palette, PresentTimeline.USUAL_HEIGHT, scene);
  }

  static RecordedDrawing paint(
      double width, double height, Palette palette, double timeline, Scene scene) {
    PresentPage page = PresentPage.of(width, height);
    RecordedDrawing drawing = new RecordedDrawing();
    PresentSheet sheet = new PresentSheet();
    drawing.scale(page.unit(), page.unit());
    sheet.begin(drawing, palette, page.unit(), 1);
    // marks are painted into a picture of their own, which only its thread may take
    SleeplessRobot.call(
        () -> {
          scene.paint(sheet, page.picture(timeline));
          return null;
        });
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  static void requireInside(RecordedDrawing drawing, double width, double height) {
    assertThat(drawing.marks())
        .extracting(Mark::box)
        .allMatch(box -> box.getMinX() > -1 && box.getMaxX() < width + 1)
        .allMatch(box -> box.getMinY() > -1 && box.getMaxY() < height + 1);
  }

  @Override
  public void close() {
    run.close();
  }
}
