package engram.ui.memory.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.SettingSteps;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A life, its settings and what explains it, without a toolkit. */
class SleepModelsTest {
  private static final SleepLayout LAYOUT = new SleepLayout(640, 320, 13);

  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final SleepModels models = new SleepModels(texts, worker::add, Runnable::run, () -> 0);

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }

  private void pressLetter(int event, boolean alone) {
    models.sleep.press(LAYOUT, LAYOUT.letterX(event) + 2, LAYOUT.letterY(event, alone) + 2);
  }

  private void pressNight(int night) {
    models.sleep.press(LAYOUT, LAYOUT.dayX(night - 1), LAYOUT.nightsY());
  }

  private List<Integer> awake() {
    return models.settings.getSetup().awake();
  }

  private String title() {
    Explanation explanation = models.explanation();
    Explanation.Line line = explanation.lines().get(0);
    assertThat(line.id()).isEqualTo("letterTitle");
    return String.join(": ", line.cells());
  }

  @Test
  void aPressOnANightWakesItAndAnotherLetsItBeSlept() {
    work();
    pressNight(3);
    pressNight(12);
    assertThat(awake()).containsExactly(3, 12);
    work();
    assertThat(models.sleep.getCourse().orElseThrow().nights().get(3).dreamt()).isZero();
    pressNight(3);
    assertThat(awake()).containsExactly(12);
    models.settings.chosen(SleepSetup.TEACHER).set(SleepTeacher.DAY);
    pressNight(3);
    assertThat(awake()).as("there are no dreams to miss").containsExactly(12);
  }

  @Test
  void aPressOnALetterExplainsItOnceItHasHappened() {
    work();
    models.playback.goTo(4);
    assertThat(models.sleep.isOnSomething(LAYOUT, LAYOUT.letterX(8) + 2, LAYOUT.letterY(8, true)))
        .isFalse();
    pressLetter(8, true);
    assertThat(title()).endsWith("day 4, 1 night ago");
    pressLetter(2, true);
    assertThat(title()).endsWith("day 2, 3 nights ago, pinned");
    pressLetter(2, false);
    assertThat(models.sleep.pinnedProperty().get()).isEmpty();
  }

  @Test
  void aLetterThatHasNotHappenedIsNotCalledPinned() {
    work();
    models.playback.goTo(12);
    models.sleep.pin(20);
    assertThat(title()).endsWith("day 11, 2 nights ago, pinned");
    models.playback.goTo(3);
    assertThat(models.sleep.explained()).isEqualTo(4);
    assertThat(title()).endsWith("day 3, 1 night ago");
    models.playback.goTo(11);
    assertThat(title()).endsWith("day 11, 1 night ago, pinned");
    models.playback.goTo(0);
    assertThat(title()).isEqualTo("No letter yet: ");
  }

  @Test
  void theLetterIsExplainedByItsNumbers() {
    work();
    models.playback.goTo(4);
    models.sleep.pin(0);
    Night night = models.sleep.night().orElseThrow();
    LetterRecall letter = night.letters().get(0);
    Explanation explanation = models.explanation();
    assertThat(explanation.text("strength")).isEqualTo("s = 0.85^{4} = 0.522");
    // days 1 to 4 have faded 3, 2, 1 and 0 times when night 4 dreams, two letters each
    double sum = 2 * (0.614125 + 0.7225 + 0.85 + 1);
    assertThat(explanation.text("chance"))
        .endsWith(String.format(Locale.ROOT, "= 0.614\\, /\\, %.2f = %.3f", sum, 0.614125 / sum));
    assertThat(explanation.text("dreamt"))
        .startsWith(night.dreams().get(0) + " of the 100 dreams of this night ended in it.");
    assertThat(explanation.text("both"))
        .isEqualTo("Both together: " + Math.round(20 * letter.recalled()) + " of 20 cues");
    assertThat(explanation.text("alone"))
        .isEqualTo("Slow network alone: " + Math.round(20 * letter.withoutFast()) + " of 20 cues");
  }

  @Test
  void behindTheCutNothingIsDreamtAndTheFastStoreHasNoStrength() {
    models.settings.restore(SleepExample.CUT.setup());
    work();
    models.playback.goTo(9);
    Explanation explanation = models.explanation();
    assertThat(explanation.text("strength")).isEqualTo("s = 0");
    assertThat(explanation.text("chance")).isEmpty();
    assertThat(explanation.text("dreamt")).startsWith("Nothing was dreamt");
    models.settings.restore(SleepExample.ALONE.setup());
    work();
    assertThat(models.explanation().lines()).noneMatch(line -> line.id().equals("strength"));
  }

  @ParameterizedTest
  @EnumSource(SleepExample.class)
  void eachExampleIsKnownByItsSetup(SleepExample example) {
    models.settings.restore(example.setup());
    assertThat(SleepExample.of(models.settings.getSetup())).contains(example);
    boolean dreams = example != SleepExample.ALONE;
    assertThat(models.settings.number(SleepSetup.FADE).number().enabledProperty().get())
        .isEqualTo(dreams);
    assertThat(models.settings.number(SleepSetup.CUT).number().enabledProperty().get())
        .isEqualTo(dreams);
    models.settings.number(SleepSetup.SEED).number().set(7);
    assertThat(SleepExample.of(models.settings.getSetup())).isEmpty();
  }

  @Test
  void otherSettingsAreSeenBehindTheSameNightAndTakenBack() {
    SettingSteps steps = new SettingSteps(models, new SimpleBooleanProperty(true), texts, () -> 0);
    work();
    models.playback.goTo(6);
    models.settings.stayAwake(SleepSetup.nights(1, SleepLife.NIGHTS));
    assertThat(models.sleep.isLived()).isFalse();
    assertThat(models.fingerprint()).isEmpty();
    work();
    assertThat(models.sleep.step()).isEqualTo(6);
    assertThat(models.fingerprint())
        .contains(Fingerprint.of(models.sleep.getCourse().orElseThrow()));
    steps.undo();
    assertThat(awake()).isEmpty();
    steps.redo();
    assertThat(awake()).hasSize(12);
    steps.reset();
    assertThat(models.settings.getSetup()).isEqualTo(SleepSetup.USUAL.withLives(1));
  }

  @Test
  void itIsSavedAndRestored() {
    models.settings.turn(2);
    work();
    models.playback.goTo(7);
    Experiment saved = models.experiment();
    models.settings.restore(SleepExample.ALONE.setup());
    models.playback.goTo(1);
    models.restore(saved);
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(awake()).containsExactly(2);
  }

  /** The button asks for the night that is seen, of which there is none at the beginning. */
  @Test
  void theNightThatIsSeenIsTheFirstAtTheBeginning() {
    assertThat(models.sleep.seenNight()).isEqualTo(1);
    models.playback.goTo(12);
    assertThat(models.sleep.seenNight()).isEqualTo(12);
  }
}
