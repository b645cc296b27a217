package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.present.PresentTimeline;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LesionSubjectTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final LesionModels models =
      new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);
  private final LesionSubject subject = new LesionSubject(models, texts);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private String answer() {
    return subject.sentence(0).answer();
  }

  @Test
  void beforeTheNetworkHasLearnedNothingIsShown() {
    assertThat(subject.sentence(0).truth()).isEqualTo("The network is learning first.");
    assertThat(subject.number(0).text()).isEmpty();
    assertThat(subject.wall()).isEmpty();
    assertThat(subject.timeline().orElseThrow().curves()).isEmpty();
  }

  @Test
  void whatBothForgetIsToldInTheTrueNumbers() {
    models.settings.setShare(0.4);
    work();
    assertThat(subject.sentence(0).truth()).isEqualTo("40% of each is cut away.");
    assertThat(answer()).isEqualTo("The table forgets 40%, the network 14%.");
    assertThat(subject.number(0).text()).isEqualTo("86%");
    assertThat(subject.number(0).caption()).isEqualTo("the network still knows; it was 100%");
    assertThat(subject.cut()).isEqualTo("947 of 2368 weights cut");
    assertThat(subject.lost()).isEqualTo("575 of 1437 entries lost");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(subject.sentence(0).truth()).isEqualTo("两边各切除 40%。");
    assertThat(answer()).isEqualTo("表格忘了 40%，网络忘了 14%。");
  }

  @Test
  void aLossOfNothingIsCalledNothing() {
    models.settings.setShare(0.01);
    work();
    assertThat(answer()).isEqualTo("The table forgets 1%, the network nothing.");
    models.settings.setShare(0);
    work();
    assertThat(subject.sentence(0).truth()).isEqualTo("Both have learned the same 1437 samples.");
  }

  @Test
  void theTimelineIsTheShareAndGoesThere() {
    models.settings.setShare(0.4);
    work();
    PresentTimeline line = subject.timeline().orElseThrow();
    assertThat(line.end()).isEqualTo(100);
    assertThat(line.now()).isEqualTo(40);
    assertThat(line.curves()).hasSize(2);
    double network = models.lesion.getScene().orElseThrow().known();
    assertThat(line.curves().get(0).at().applyAsDouble(40)).isEqualTo(network);
    double before = line.curves().get(1).at().applyAsDouble(35);
    double after = line.curves().get(1).at().applyAsDouble(40);
    assertThat(line.curves().get(1).at().applyAsDouble(37)).isBetween(after, before);
    subject.goTo(70);
    assertThat(models.settings.getShare()).isEqualTo(0.7);
  }

  @Test
  void whatIsTrainedAgainIsTold() {
    models.settings.setProperty().set(LesionSet.IRIS);
    models.settings.setShare(0.6);
    work();
    models.measure.retrain();
    work();
    assertThat(subject.sentence(0).truth())
        .isEqualTo("Trained again for 60 epochs, with 40% left:");
    assertThat(answer()).matches("from [0-9]+% right back to [0-9]+%.");
  }

  @Test
  void whatDoesNotComeBackIsNotSaidToBeBack() {
    models.settings.setProperty().set(LesionSet.IRIS);
    models.settings.setShare(1);
    work();
    models.measure.retrain();
    work();
    LesionHealing healing = models.lesion.getScene().orElseThrow().healing().orElseThrow();
    assertThat(healing.isBetter()).isFalse();
    assertThat(answer()).matches("[0-9]+% right before, [0-9]+% after.");
    assertThat(models.words.sentence(models.lesion.getScene().orElseThrow()))
        .contains("60 epochs of training with the 0% left")
        .endsWith("Training again brought nothing back.");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(answer()).doesNotContain("回到");
  }
}
