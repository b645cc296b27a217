package engram.ui.lesson;

import engram.lesson.Lesson;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A sheet around a run of irises. */
final class LessonFixture implements AutoCloseable {
  final TestRun test = new TestRun(Preset.REPAIRED.recipe());
  final ObjectProperty<Optional<Lesson>> document = new SimpleObjectProperty<>(Optional.empty());
  final LessonViewModel sheet =
      new LessonViewModel(
          SharedFixture.of(test.run, new PanesViewModel(), test.texts),
          document,
          Clock.systemUTC(),
          file -> {});

  void open(Lesson lesson) {
    document.set(Optional.of(lesson));
  }

  Lesson lesson() {
    return document.get().orElseThrow();
  }

  @Override
  public void close() {
    test.close();
  }
}
