package engram.ui.curves;

import engram.ui.base.BoundPane;
import engram.ui.base.Companion;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The line at the bottom: goes to any moment that was trained. */
public final class TimelineController extends BoundPane {
  private final TimelineViewModel timeline;
  private final Shared shared;
  private boolean following;

  @FXML private Slider slider;
  @FXML private TimelineMarks marks;
  @FXML private Label text;
  @FXML private Button present;
  @FXML private Tooltip tip;
  @FXML private Button rewind;
  @FXML private Icon rewindIcon;
  @FXML private Button replay;
  @FXML private Icon replayIcon;
  @FXML private Button branches;

  public TimelineController(TimelineViewModel timeline, Shared shared) {
    this.timeline = timeline;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    text.textProperty().bind(timeline.textProperty());
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> timeline.dragging.set(true));
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    slider.setOnMouseMoved(this::nameMark);
    bind(
        timeline.lastEpoch.subscribe(last -> follow(() -> stretchTo(last.intValue()))),
        timeline.epoch.subscribe(epoch -> follow(() -> slider.setValue(epoch.doubleValue()))),
        slider.valueProperty().subscribe(value -> moved(value.doubleValue())),
        timeline.enabled.subscribe(enabled -> slider.setDisable(!enabled)),
        timeline.inPast.subscribe(inPast -> present.setDisable(!inPast)),
        timeline.changes.subscribe(marks::setChanges),
        timeline.forks.subscribe(marks::setForks),
        timeline.branches.subscribe(this::countBranches),
        () -> timeline.dragging.set(false),
        followPlayback(timeline.playback));
  }

  private Subscription followPlayback(TimelinePlayback playback) {
    return Subscription.combine(
        playback.canRewind.subscribe(can -> rewind.setDisable(!can)),
        playback.canReplay.subscribe(can -> replay.setDisable(!can)),
        playback.rewinding.subscribe(
            plays -> rewindIcon.setLiteral(plays ? "fth-pause" : "fth-rewind")),
        playback.replaying.subscribe(
            plays -> replayIcon.setLiteral(plays ? "fth-pause" : "fth-fast-forward")));
  }

  private void countBranches(int count) {
    branches.setText(String.valueOf(count));
    Presence.set(branches, count > 1);
  }

  @FXML
  void backToPresent() {
    timeline.backToPresent();
  }

  @FXML
  void toggleRewind() {
    timeline.playback.toggleRewind();
  }

  @FXML
  void toggleReplay() {
    timeline.playback.toggleReplay();
  }

  @FXML
  void toggleBranches() {
    shared.panes().toggle(Companion.BRANCHES);
  }

  /** A slider that gets shorter moves its thumb by itself: that is nobody's wish. */
  private void follow(Runnable change) {
    following = true;
    change.run();
    following = false;
  }

  private void moved(double value) {
    if (!following) timeline.goTo((int) Math.rint(value));
  }

  private void release() {
    timeline.dragging.set(false);
  }

  private void stretchTo(int last) {
    slider.setMax(Math.max(1, last));
    marks.setLastEpoch(last);
  }

  private void nameMark(MouseEvent event) {
    int epoch = marks.epochNear(event.getX());
    tip.setText(epoch < 0 ? shared.texts().get("timeline.tip") : timeline.marksText(epoch));
  }
}
