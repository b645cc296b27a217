package engram.ui.curves;

import engram.ui.base.BoundPane;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** Plays the past to and fro, comes back from it, and counts the branches. */
public final class TimelineButtonsController extends BoundPane {
  private final TimelineViewModel timeline;
  private final PanesViewModel panes;

  @FXML private Button rewind;
  @FXML private Icon rewindIcon;
  @FXML private Button replay;
  @FXML private Icon replayIcon;
  @FXML private Button present;
  @FXML private Button branches;

  public TimelineButtonsController(TimelineViewModel timeline, PanesViewModel panes) {
    this.timeline = timeline;
    this.panes = panes;
  }

  @FXML
  void initialize() {
    TimelinePlayback playback = timeline.playback;
    bind(
        timeline.inPast.subscribe(inPast -> Presence.set(present, inPast)),
        timeline.branches.subscribe(this::countBranches),
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
    panes.toggle(Companion.BRANCHES);
  }
}
