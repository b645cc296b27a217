package engram.ui.memory;

import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.SteppedPlayback;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.Presented;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;

/**
 * The steps of an experiment as it is presented, painted one by one, from the beginning to where it
 * is. The experiment is at each of them while it is painted. All methods are called on JavaFX's
 * thread.
 */
public final class ExperimentFilm {
  /** In units of the page, as is the margin. */
  private static final double WIDTH = 1600;

  private static final double HEIGHT = 900;
  private static final double MARGIN = 45;
  private static final double HEAD = 60;

  /** Pixels of a unit. */
  private static final double UNIT = 0.6;

  private final SteppedPlayback playback;
  private final Presented presented;
  private final int last;
  private final PresentSheet sheet = new PresentSheet();

  private ExperimentFilm(SteppedPlayback playback, Presented presented) {
    this.playback = playback;
    this.presented = presented;
    last = playback.step();
  }

  /** Empty of what has no steps. */
  public static Optional<ExperimentFilm> of(ExperimentModels models, Presented presented) {
    return models.playback() instanceof SteppedPlayback playback
        ? Optional.of(new ExperimentFilm(playback, presented))
        : Optional.empty();
  }

  /** The step that it ends with. */
  public int last() {
    return last;
  }

  /** What is seen at a step, with what is said of it: 960 × 540 pixels. */
  public WritableImage at(int step) {
    playback.goTo(step);
    Palette palette = Palette.LIGHT;
    Canvas canvas = new Canvas(UNIT * WIDTH, UNIT * HEIGHT);
    canvas.getGraphicsContext2D().scale(UNIT, UNIT);
    sheet.begin(canvas.getGraphicsContext2D(), palette, UNIT, 1);
    presented
        .subject()
        .timeline()
        .ifPresent(
            time ->
                sheet.text(
                    time.pill(),
                    MARGIN,
                    MARGIN + PresentSheet.LABEL,
                    PresentSheet.LABEL,
                    PresentSheet.Face.BOLD,
                    palette.text()));
    double top = MARGIN + HEAD;
    presented.paint(
        sheet, new PresentArea(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - top - MARGIN), 0);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(palette.page());
    return canvas.snapshot(parameters, null);
  }

  /** Back to where the experiment was. */
  public void end() {
    playback.goTo(last);
  }
}
