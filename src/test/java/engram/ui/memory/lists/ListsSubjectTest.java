package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.present.PresentTimeline;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ListsSubjectTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ListsModels models = new ListsModels(texts, work::add, work::add, () -> 0);
  private final ListsSubject subject = new ListsSubject(models, texts);

  private String said() {
    return subject.sentence(0).truth() + " " + subject.sentence(0).answer();
  }

  private void toTheEnd() {
    models.playback.goTo(Integer.MAX_VALUE);
  }

  @Test
  void spacedAndInOneGoAreComparedAtTheEnd() {
    assertThat(said()).isEqualTo("13 syllables are to be learned. How many of them will last?");
    toTheEnd();
    assertThat(said())
        .isEqualTo("6 days later 5.8 of 13 are recalled. Read in one go it would be 5.0.");
    assertThat(subject.number(0).text()).isEqualTo("45%");
    assertThat(subject.number(0).caption()).isEqualTo("can be recalled; 39% in one go");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(said()).isEqualTo("6 天后，13 个中回忆起 5.8 个。 若一次学完，会是 5.0 个。");
  }

  @Test
  void everyStepSaysWhatHappens() {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (ListsExample example : ListsExample.values()) {
        models.settings.restore(example.setup());
        for (int step = 0; step <= models.stores.steps(); step++) {
          models.playback.goTo(step);
          assertThat(said()).doesNotContain("{").doesNotContain("null");
          assertThat(subject.number(0).text()).endsWith("%");
        }
      }
    }
  }

  @Test
  void withoutAGapThereIsNothingBeside() {
    models.settings.restore(ListsExample.MASSED.setup());
    toTheEnd();
    assertThat(subject.sentence(0).answer()).isEqualTo("All of it was read in one go.");
    assertThat(subject.number(0).caption()).isEqualTo("of the list can be recalled");
    assertThat(subject.timeline().orElseThrow().curves()).hasSize(1);
    models.settings.restore(ListsExample.LIST.setup());
    toTheEnd();
    assertThat(said()).matches("At once .* recalled. The first: .*%, the middle: .*%, .*%.");
  }

  @Test
  void theTimelineIsWhatCanBeRecalled() {
    toTheEnd();
    PresentTimeline line = subject.timeline().orElseThrow();
    assertThat(line.curves()).hasSize(2);
    int last = models.stores.steps();
    assertThat(line.curves().get(0).at().applyAsDouble(last))
        .isEqualTo(models.stores.moment().recalled() / 13);
    assertThat(line.curves().get(1).at().applyAsDouble(last))
        .isEqualTo(models.stores.massed().orElseThrow().recalled() / 13);
    assertThat(line.pill()).isEqualTo("7 days 6 min");
  }

  @Test
  void theNextItemIsExplained() {
    subject.next();
    assertThat(models.stores.explained()).isEqualTo(1);
    subject.previous();
    subject.previous();
    assertThat(models.stores.explained()).isEqualTo(12);
  }
}
