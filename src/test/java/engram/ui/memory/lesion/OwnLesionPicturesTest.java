package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.labs.frame.OwnTable;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(StageExtension.class)
class OwnLesionPicturesTest {
  @ParameterizedTest
  @MethodSource("engram.ui.labs.frame.OwnTable#all")
  void allCanBeReadWithAnyNumberOfClassesAndAnyNames(OwnTable own) {
    Queue<Runnable> work = new ArrayDeque<>();
    try (TestRun run = own.trained()) {
      LesionModels models =
          new LesionModels(run.texts, run::snapshot, work::add, work::add, work::add, () -> 0);
      PresentedLesion presented = new PresentedLesion(new LesionSubject(models, run.texts));
      models.settings.setProperty().set(LesionSet.OWN);
      models.settings.setShare(0.5);
      while (!work.isEmpty()) work.remove().run();
      for (Language language : Language.values()) {
        run.preferences.languageProperty().set(language);
        PresentedPicture picture = new PresentedPicture(presented, 0, Palette.LIGHT, 1280, 800);
        assertThat(OwnTable.wrong(picture.drawing, 1280, 800)).isEmpty();
        assertThat(picture.drawing.marks()).isNotEmpty();
      }
    }
  }
}
