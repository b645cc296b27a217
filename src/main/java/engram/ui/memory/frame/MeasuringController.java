package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

/** A card with a curve that is measured when one asks for it, and can be stopped. */
public abstract class MeasuringController extends BoundPane {
  private final MemoryMeasuring<?, ?> measuring;

  @FXML private Button measure;
  @FXML private Button cancel;
  @FXML private ProgressBar progress;

  public MeasuringController(MemoryMeasuring<?, ?> measuring) {
    this.measuring = measuring;
  }

  public final void bindMeasuring() {
    bind(
        measuring.progressProperty().subscribe(now -> progress.setProgress(now.doubleValue())),
        measuring.subjectProperty().subscribe((before, now) -> show()),
        measuring.foundProperty().subscribe(found -> show()),
        measuring.runningProperty().subscribe(this::showRunning));
  }

  private void showRunning(boolean running) {
    Presence.set(measure, !running);
    Presence.set(cancel, running);
    Presence.set(progress, running);
    show();
  }

  /** What was measured. */
  public abstract void show();

  @FXML
  final void measure() {
    measuring.start();
  }

  @FXML
  final void cancel() {
    measuring.cancel();
  }
}
