package engram.ui.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacyExtent;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PrivacyModelsTest {
  private static final PrivacyExtent SMALL = new PrivacyExtent(200, 40, 100, 60, 60, 5);

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private long now;
  private final PrivacyModels models =
      new PrivacyModels(texts, work::add, Runnable::run, () -> now += 100, SMALL);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private static PrivacySetup shown(PrivacyPicture picture) {
    return new PrivacySetup(picture, 50, 30, 1, 1, 5, Preset.DIGITS, 2, PoisonKind.TRIGGER, 12, 42);
  }

  @Test
  void itWorksAtOnceAndSaysWhatWasSeenOfEachPicture() {
    models.restore(new PrivacyLab(shown(PrivacyPicture.MEMBERSHIP), 30));
    assertThat(models.sentence()).startsWith("Goal: ");
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.progress()).isNotEmpty();
    work();
    assertThat(models.progress()).isEmpty();
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.sentence())
        .startsWith("After epoch 30 ")
        .contains("AUC 0.", "Training accuracy 100%", "The wrongly labelled digit: loss 0.");
    PrivacyFindings found = models.getFound().orElseThrow();

    assertThat(sentence(PrivacyPicture.NOISE))
        .startsWith("Plain SGD: test accuracy ")
        .contains("halves the attack's lead over a guess is σ = ");
    assertThat(sentence(PrivacyPicture.ERASURE))
        .startsWith("In 12 networks that never saw it")
        .contains("Only deleted from the table: 0.", "Scrubbed by 5 steps");
    assertThat(sentence(PrivacyPicture.FOOLING))
        .startsWith("Each pixel changed by at most 2 of 16 grey levels: the plain network falls");
    assertThat(models.getFound()).containsSame(found);
  }

  private String sentence(PrivacyPicture picture) {
    models.settings.restore(shown(picture));
    assertThat(models.limits()).isNotEmpty();
    return models.sentence();
  }

  @Test
  void beforeItLearnsLossesTellNothing() {
    models.restore(new PrivacyLab(shown(PrivacyPicture.MEMBERSHIP), 0));
    work();
    PrivacySubject subject = new PrivacySubject(models, texts);
    assertThat(subject.sentence(0).answer()).isEqualTo("… losses tell nothing.");
    models.playback().goTo(Integer.MAX_VALUE);
    assertThat(models.playback().placeProperty().get()).isEqualTo(30);
    assertThat(subject.sentence(0).answer()).isEqualTo("… and its losses tell who they were.");
    assertThat(subject.sentence(1).answer()).isEqualTo("… and costs accuracy.");
    assertThat(subject.sentence(2).answer()).isEqualTo("… training again forgets.");
    assertThat(subject.sentence(3).answer()).isEqualTo("… training on fooled samples helps.");
    models.playback().goTo(0);
    assertThat(sentence(PrivacyPicture.NOISE)).contains("next to nothing");
    assertThat(subject.sentence(1).answer()).isEqualTo("… the losses still tell.");
  }

  @Test
  void whatWasStoppedCanGoOn() {
    models.restore(new PrivacyLab(shown(PrivacyPicture.MEMBERSHIP), 30));
    models.work().cancel();
    work();
    assertThat(models.getFound()).isEmpty();
    assertThat(models.canGoOn()).isTrue();
    assertThat(models.fingerprint()).isEmpty();
    models.goOn();
    work();
    assertThat(models.fingerprint()).isPresent();
  }

  @Test
  void aSavedLabComesBackAtItsEpochWithTheSameNumbers() {
    PrivacyLab saved = new PrivacyLab(shown(PrivacyPicture.ERASURE), 12);
    models.restore(saved);
    work();
    assertThat(models.experiment()).isEqualTo(saved);
    String numbers = models.fingerprint().orElseThrow();
    models.playback().stepForward();
    assertThat(models.playback().placeProperty().get()).isEqualTo(13);
    models.restore(saved);
    assertThat(work).isEmpty();
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(models.fingerprint()).contains(numbers);
  }

  @Test
  void whatIsLookedAtIsNotLearnedAgain() {
    work();
    models.settings.number(PrivacySetup.SCRUB).choose(40.0);
    models.settings.chosen(PrivacySetup.SHOWN).set(PrivacyPicture.ERASURE);
    assertThat(work).isEmpty();
    assertThat(models.sentence()).contains("more than any that never saw it");
    models.settings.number(PrivacySetup.MEMBERS).choose(50.0);
    assertThat(work).hasSize(1);
  }
}
