package engram.ui.lesson;

import engram.ui.base.Companion;
import engram.ui.base.Room;
import engram.ui.base.Workspace;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.run.Shared;
import engram.ui.runfile.RunDocument;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lesson sheet around the run. */
public final class LessonRoom implements Room {
  public final LessonViewModel lesson;
  private final Shared shared;

  /**
   * @param handOut asks for a file and saves the sheet for pupils; then it says in which
   */
  public LessonRoom(Shared shared, RunDocument document, Consumer<Consumer<Path>> handOut) {
    this.shared = shared;
    lesson = new LessonViewModel(shared, document.lessonProperty(), Clock.systemUTC(), handOut);
  }

  /** What a teacher does with a sheet; the sheet itself is a pane beside the network. */
  public Stream<Place> places() {
    return Stream.of(
        Place.of("command/lesson-begin", PlaceKind.COMMAND, "lesson.begin", this::begin)
            .when(() -> lesson.modeProperty().get() == LessonMode.NONE),
        Place.of("command/lesson-hand-out", PlaceKind.COMMAND, "lesson.hand-out", lesson::handOut)
            .when(() -> lesson.modeProperty().get() == LessonMode.TEACHER));
  }

  private void begin() {
    shared.panes().show(Workspace.TRAIN);
    shared.panes().open(Companion.LESSON);
    lesson.begin();
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        LessonController.class, () -> new LessonController(lesson),
        LessonTeacherController.class, () -> new LessonTeacherController(lesson, shared.texts()),
        LessonPupilController.class, () -> new LessonPupilController(lesson, shared.texts()));
  }
}
