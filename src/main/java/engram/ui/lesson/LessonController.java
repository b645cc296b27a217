package engram.ui.lesson;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** The pane of the sheet: for its teacher, for a pupil, or a way to begin one. */
final class LessonController extends BoundPane {
  private final LessonViewModel lesson;

  @FXML private Node none;
  @FXML private Node teacher;
  @FXML private Node pupil;

  LessonController(LessonViewModel lesson) {
    this.lesson = lesson;
  }

  @FXML
  private void initialize() {
    bind(lesson.modeProperty().subscribe(this::show));
  }

  private void show(LessonMode mode) {
    Presence.set(none, mode == LessonMode.NONE);
    Presence.set(teacher, mode == LessonMode.TEACHER);
    Presence.set(pupil, mode == LessonMode.PUPIL);
  }

  @FXML
  private void begin() {
    lesson.begin();
    teacher.lookup("#lesson-title").requestFocus();
  }
}
