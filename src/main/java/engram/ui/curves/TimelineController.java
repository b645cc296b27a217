package engram.ui.curves;

import engram.ui.base.BoundPane;
import engram.ui.controls.Hint;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/** The line below the loss curve: goes to any moment that was trained. */
public final class TimelineController extends BoundPane {
  private final TimelineViewModel timeline;
  private final Shared shared;
  private boolean following;

  @FXML private Slider slider;
  @FXML private TimelineMarks marks;

  public TimelineController(TimelineViewModel timeline, Shared shared) {
    this.timeline = timeline;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    slider.accessibleTextProperty().bind(timeline.textProperty());
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> timeline.dragging.set(true));
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    slider.setOnMouseMoved(this::nameMark);
    bind(
        timeline.end.subscribe(end -> follow(() -> stretchTo(end.intValue()))),
        timeline.epoch.subscribe(epoch -> follow(() -> slider.setValue(epoch.doubleValue()))),
        slider.valueProperty().subscribe(value -> moved(value.doubleValue())),
        timeline.enabled.subscribe(enabled -> slider.setDisable(!enabled)),
        timeline.changes.subscribe(marks::setChanges),
        timeline.forks.subscribe(marks::setForks),
        () -> timeline.dragging.set(false));
  }

  /** A slider that gets shorter moves its thumb by itself: that is nobody's wish. */
  private void follow(Runnable change) {
    following = true;
    change.run();
    following = false;
  }

  private void moved(double value) {
    if (following) return;
    timeline.goTo((int) Math.rint(value));
    // nobody can pull it behind the last epoch
    int last = timeline.lastEpoch.get();
    if (value > last) follow(() -> slider.setValue(last));
  }

  private void release() {
    timeline.dragging.set(false);
  }

  private void stretchTo(int end) {
    slider.setMax(end);
    marks.setEnd(end);
  }

  private void nameMark(MouseEvent event) {
    int epoch = marks.epochNear(event.getX());
    Hint.setText(
        slider, epoch < 0 ? shared.texts().get("timeline.tip") : timeline.marksText(epoch));
  }
}
