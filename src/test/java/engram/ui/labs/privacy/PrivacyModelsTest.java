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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the lab says; it is worked out once for all tests. */
class PrivacyModelsTest {
  private static final PrivacyExtent SMALL = new PrivacyExtent(150, 40, 100, 60, 30, 5, 1);

  private static final Queue<Runnable> WORK = new ArrayDeque<>();
  private static final Texts TEXTS = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private static PrivacyModels models;
  private static PrivacyFindings found;

  private static PrivacyModels models(Queue<Runnable> work) {
    long[] now = {0};
    return new PrivacyModels(TEXTS, work::add, Runnable::run, () -> now[0] += 100, SMALL);
  }

  private static void work(Queue<Runnable> work) {
    while (!work.isEmpty()) work.remove().run();
  }

  private static PrivacySetup shown(PrivacyPicture picture) {
    return new PrivacySetup(picture, 50, 30, 1, 1, 5, Preset.DIGITS, 2, PoisonKind.TRIGGER, 8, 42);
  }

  @BeforeAll
  static void itWorksAtOnce() {
    models = models(WORK);
    models.restore(new PrivacyLab(shown(PrivacyPicture.MEMBERSHIP), 30));
    assertThat(models.sentence()).startsWith("Goal: ");
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.progress()).isNotEmpty();
    work(WORK);
    found = models.getFound().orElseThrow();
  }

  @BeforeEach
  void asAtFirst() {
    models.restore(new PrivacyLab(shown(PrivacyPicture.MEMBERSHIP), 30));
    assertThat(WORK).isEmpty();
  }

  @Test
  void itSaysWhatWasSeenOfEachPicture() {
    assertThat(models.progress()).isEmpty();
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.sentence())
        .startsWith("After epoch 30 ")
        .contains("AUC 0.", "Training accuracy 100%", "The wrongly labelled digit: loss 0.");

    assertThat(sentence(PrivacyPicture.NOISE))
        .startsWith("Plain SGD: test accuracy ")
        .contains("halves the attack's lead over a guess is σ = ");
    assertThat(sentence(PrivacyPicture.ERASURE))
        .startsWith("In 12 networks that never saw it")
        .contains("Only deleted from the table: 0.", "Scrubbed by 5 steps");
    assertThat(sentence(PrivacyPicture.FOOLING))
        .startsWith("Each pixel changed by at most 2 of 16 grey levels: the plain network falls");
    assertThat(sentence(PrivacyPicture.POISON))
        .startsWith("Poison: 8 of 100 digits, 1s with a mark in a corner, labelled 9.")
        .contains(
            "Of the first 8 that taught the wrong answers", "leaving out each", "by chance 0.6");
    assertThat(models.getFound()).containsSame(found);
  }

  private static String sentence(PrivacyPicture picture) {
    models.settings.restore(shown(picture));
    assertThat(models.limits()).isNotEmpty();
    return models.sentence();
  }

  @Test
  void beforeItLearnsLossesTellNothing() {
    models.playback().goTo(0);
    PrivacySubject subject = new PrivacySubject(models, TEXTS);
    assertThat(subject.sentence(0).answer()).isEqualTo("… losses tell nothing.");
    models.playback().goTo(Integer.MAX_VALUE);
    assertThat(models.playback().placeProperty().get()).isEqualTo(30);
    assertThat(subject.sentence(0).answer()).isEqualTo("… and its losses tell who they were.");
    assertThat(subject.sentence(1).answer()).isEqualTo("… and costs accuracy.");
    assertThat(subject.sentence(2).answer()).isEqualTo("… training again forgets.");
    assertThat(subject.sentence(3).answer()).isEqualTo("… training on fooled samples helps.");
    assertThat(subject.sentence(4).answer()).isEqualTo("… its errors name who taught them.");
    assertThat(subject.number(4).text()).endsWith(" of 8");
    models.playback().goTo(0);
    assertThat(sentence(PrivacyPicture.NOISE)).contains("next to nothing");
    assertThat(subject.sentence(1).answer()).isEqualTo("… losses tell nothing.");
  }

  @Test
  void whatWasStoppedCanGoOnAndPointsArePoisonedAndFooledAsDigitsAre() {
    Queue<Runnable> work = new ArrayDeque<>();
    PrivacyModels other = models(work);
    PrivacySetup setup =
        new PrivacySetup(
            PrivacyPicture.POISON, 50, 1, 1, 1, 5, Preset.BLOBS, 2, PoisonKind.BORDER, 3, 7);
    other.restore(new PrivacyLab(setup, 1));
    other.work().cancel();
    work(work);
    assertThat(other.getFound()).isEmpty();
    assertThat(other.canGoOn()).isTrue();
    assertThat(other.fingerprint()).isEmpty();
    other.goOn();
    work(work);
    assertThat(other.fingerprint()).isPresent();
    assertThat(other.sentence()).startsWith("Labels flipped: 3 of 15. Test accuracy ");
    other.settings.chosen(PrivacySetup.SHOWN).set(PrivacyPicture.FOOLING);
    assertThat(work).isEmpty();
    assertThat(other.sentence())
        .startsWith("Each coordinate changed by at most 0.25 standard deviations");
    assertThat(other.limits()).contains("hardened by FGSM of 0.25 standard deviations");
  }

  @Test
  void aSavedLabComesBackAtItsEpochWithTheSameNumbers() {
    PrivacyLab saved = new PrivacyLab(shown(PrivacyPicture.ERASURE), 12);
    models.restore(saved);
    assertThat(models.experiment()).isEqualTo(saved);
    String numbers = models.fingerprint().orElseThrow();
    models.playback().stepForward();
    assertThat(models.playback().placeProperty().get()).isEqualTo(13);
    models.restore(saved);
    assertThat(WORK).isEmpty();
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(models.fingerprint()).contains(numbers);
  }

  @Test
  void whatIsLookedAtIsNotLearnedAgain() {
    models.settings.number(PrivacySetup.SCRUB).choose(40.0);
    models.settings.chosen(PrivacySetup.SHOWN).set(PrivacyPicture.ERASURE);
    assertThat(WORK).isEmpty();
    assertThat(models.sentence()).contains("more than any that never saw it");
    Queue<Runnable> work = new ArrayDeque<>();
    PrivacyModels other = models(work);
    work.clear();
    other.settings.number(PrivacySetup.MEMBERS).choose(50.0);
    assertThat(work).hasSize(1);
  }

  @Test
  void onlySettingsThatDecideWhatIsLookedAtAreShown() {
    models.settings.restore(shown(PrivacyPicture.POISON));
    assertThat(models.settings.number(PrivacySetup.POISONED).shown().get()).isTrue();
    assertThat(models.settings.choice(PrivacySetup.DATA).shown().get()).isFalse();
    assertThat(models.settings.number(PrivacySetup.MEMBERS).shown().get()).isFalse();
    models.settings.restore(shown(PrivacyPicture.FOOLING));
    assertThat(models.settings.number(PrivacySetup.POISONED).shown().get()).isFalse();
    assertThat(models.settings.choice(PrivacySetup.DATA).shown().get()).isTrue();
  }
}
