package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.tag.TagSetup;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With so few neurons, or so many, what a mouse sees is like no room. */
@ExtendWith(StageExtension.class)
class TagHeadsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final TagModels models =
      new TagModels(texts, () -> null, work::add, each -> {}, Runnable::run, () -> 0);
  private final PresentedTag presented = new PresentedTag(new TagSubject(models, texts));

  private void show(double firing, int step) {
    models.settings.number(TagSetup.FIRING).choose(firing);
    while (!work.isEmpty()) work.remove().run();
    models.playback().goTo(step);
  }

  @Test
  void whatItSeesCanBeReadAlsoWhereItIsNoRoom() {
    int unclear = 0;
    for (double firing : new double[] {4, 200}) {
      for (int step = 0; step < 4; step++) {
        show(firing, step);
        for (Language language : Language.values()) {
          preferences.languageProperty().set(language);
          for (double[] window : PresentedPicture.WINDOWS) {
            PresentedPicture picture =
                new PresentedPicture(presented, 0, Palette.LIGHT, window[0], window[1]);
            picture.requireLegible();
            if (picture.drawing.words().contains(texts.get("tag.head.unclear"))) unclear++;
          }
        }
      }
    }
    assertThat(unclear).isPositive();
  }
}
