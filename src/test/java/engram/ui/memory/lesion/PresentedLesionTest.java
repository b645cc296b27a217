package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The irises: 120 samples without pictures. */
@ExtendWith(StageExtension.class)
class PresentedLesionTest {
  private static final Palette LIGHT = Palette.LIGHT;

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final LesionModels models =
      new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);
  private final PresentedLesion presented = new PresentedLesion(new LesionSubject(models, texts));

  @BeforeEach
  void chooseIrises() {
    models.settings.setProperty().set(LesionSet.IRIS);
  }

  private void learn(double share) {
    models.settings.setShare(share);
    while (!work.isEmpty()) work.remove().run();
  }

  private PresentedPicture paint() {
    return new PresentedPicture(presented, 0, LIGHT, 1280, 800);
  }

  @Test
  void beforeTheNetworkHasLearnedNothingIsPainted() {
    assertThat(paint().drawing.marks()).isEmpty();
  }

  @Test
  void theHolesAreAsManyAsTheEntriesThatAreLost() {
    learn(0.25);
    PresentedPicture picture = paint();
    double middle = picture.area.middleX() * picture.unit();
    List<Stroked> holes = picture.drawing.stroked(LIGHT.border());
    assertThat(holes).hasSize(30).allMatch(hole -> hole.box().getMinX() > middle);
    assertThat(picture.drawing.words()).anyMatch(text -> text.contains("30 of 120"));
  }

  @Test
  void theShadowsAreAsManyAsTheAnswersThatAreWrong() {
    learn(0.8);
    int wrong = models.wall().orElseThrow().wrong().cardinality();
    assertThat(wrong).isPositive();
    int shadows = 0;
    for (int label = 0; label < 3; label++) {
      shadows += paint().drawing.filled(LIGHT.classColor(label).deriveColor(0, 1, 1, 0.2)).size();
    }
    assertThat(shadows).isEqualTo(wrong);
  }

  @Test
  void theHeadsCanBeReadInAnyWindow() {
    List<String> wrong = new ArrayList<>();
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (LesionKind kind : LesionKind.values()) {
        models.settings.chosen(LesionSetup.KIND).set(kind);
        for (double share : new double[] {0, 0.5, 1}) {
          learn(share);
          for (double[] window : PresentedPicture.WINDOWS) {
            try {
              new PresentedPicture(presented, 0, Palette.DARK, window[0], window[1])
                  .requireLegible();
            } catch (AssertionError e) {
              wrong.add(language + " " + kind + " " + window[0] + ": " + e.getMessage());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
