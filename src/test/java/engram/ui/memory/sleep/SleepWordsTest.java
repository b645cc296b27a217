package engram.ui.memory.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import engram.ui.present.PresentSentence;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What is said of a life, without a toolkit. */
class SleepWordsTest {
  private static final String MOVED = "the memories have moved, given time.";

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final SleepModels models = new SleepModels(texts, worker::add, Runnable::run, () -> 0);

  private void live(SleepExample example, int step) {
    models.settings.restore(example.setup());
    work();
    models.playback.goTo(step);
  }

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }

  private Night night() {
    return models.sleep.night().orElseThrow();
  }

  /** Of some days, from 1, in another way than the sentence has it. */
  private String mean(int from, int to, ToDoubleFunction<LetterRecall> value) {
    double sum = 0;
    for (int k = 2 * from - 2; k < 2 * to; k++) {
      sum += value.applyAsDouble(night().letters().get(k));
    }
    return Math.round(100 * sum / (2 * (to - from + 1))) + "%";
  }

  @Test
  void beforeTheLifeIsLivedThereIsTheGoalAlone() {
    assertThat(models.sentence()).startsWith("Goal: keep what was learned. 2 letters happen");
    assertThat(models.words.now()).startsWith("The life begins");
    assertThat(models.readOuts()).extracting(ReadOut::value).containsExactly("0", "–", "–");
    assertThat(models.fingerprint()).isEmpty();
    assertThat(models.facts()).isEqualTo("24 letters • 12 days • 100 dreams a night");
    models.settings.number(SleepSetup.SHOWS).number().set(1);
    assertThat(models.facts()).endsWith("• 1 dream a night");
  }

  @Test
  void atTheEndItIsToldHowMuchOfTheOldAndOfTheYoungMoved() {
    live(SleepExample.SLEPT, 11);
    assertThat(models.sentence()).startsWith("Goal:");
    models.playback.goTo(12);
    assertThat(models.sentence())
        .contains(
            mean(1, 3, LetterRecall::withoutFast)
                + " of the oldest 3 days and "
                + mean(10, 12, LetterRecall::withoutFast)
                + " of the youngest: "
                + MOVED)
        .startsWith("Together the two recall " + mean(1, 12, LetterRecall::recalled));
    assertThat(models.readOuts())
        .extracting(ReadOut::value)
        .containsExactly(
            "12", mean(1, 12, LetterRecall::recalled), mean(1, 12, LetterRecall::withoutFast));
    language.set(Language.CHINESE);
    assertThat(models.sentence()).contains("记忆转移了").contains(mean(1, 3, LetterRecall::withoutFast));
  }

  /** Nobody sleeps, or the fast network forgets again: what moved did not move by time. */
  @Test
  void whatDidNotMoveIsNotSaidToHaveMoved() {
    for (SleepExample example : List.of(SleepExample.AWAKE, SleepExample.FLEETING)) {
      live(example, 12);
      assertThat(models.sentence())
          .contains(mean(10, 12, LetterRecall::withoutFast) + " of the youngest: here time")
          .doesNotContain(MOVED);
    }
  }

  @Test
  void theStoreThatIsRemovedIsTold() {
    live(SleepExample.CUT, 12);
    assertThat(models.sentence())
        .startsWith(
            "The fast store was removed after night 8. Of the last days only "
                + mean(10, 12, LetterRecall::recalled)
                + " is recalled: nothing new lasts. Of the oldest days "
                + mean(1, 3, LetterRecall::withoutFast));
    models.settings.number(SleepSetup.CUT).number().set(12);
    work();
    models.playback.goTo(12);
    assertThat(models.sentence()).startsWith("The fast store was removed after night 12.");
    assertThat(models.words.now()).endsWith("After this night the fast store is removed.");
    models.settings.stayAwake(SleepSetup.nights(1, SleepLife.NIGHTS));
    work();
    assertThat(models.sentence()).contains("here time did not help").doesNotContain("amnesia");
  }

  @Test
  void eachNightIsToldAsItIsSpent() {
    live(SleepExample.CUT, 7);
    assertThat(models.words.now()).startsWith("Day 7: ").endsWith("In the night 100 dreams.");
    models.settings.turn(7);
    work();
    assertThat(models.words.now()).endsWith("The night is spent awake: no dreams.");
    models.playback.goTo(8);
    assertThat(models.words.now()).endsWith("After this night the fast store is removed.");
    models.playback.goTo(9);
    assertThat(models.words.now()).endsWith("Without the fast store nobody keeps them.");
    List<LetterRecall> letters = night().letters();
    assertThat(models.words.now())
        .contains(
            "Day 9: "
                + SleepLife.supplied().get(letters.get(16).letter()).name()
                + " "
                + SleepLife.supplied().get(letters.get(17).letter()).name()
                + ".");
  }

  /** There is none that could be removed, whatever the slider that is locked says. */
  @Test
  void withoutAFastStoreNoneIsRemoved() {
    models.settings.restore(new SleepSetup(SleepTeacher.DAY, 400, 0.05, 0.85, List.of(), 5, 1, 42));
    work();
    for (int step : List.of(5, 6)) {
      models.playback.goTo(step);
      assertThat(models.words.now()).startsWith("Day " + step).endsWith("shown 400 times in all.");
    }
    assertThat(SleepPicture.of(models.sleep, texts).cut()).isZero();
    models.playback.goTo(12);
    assertThat(models.sentence())
        .startsWith("Of the last days the network recalls " + mean(10, 12, LetterRecall::recalled))
        .contains("of the first " + mean(1, 3, LetterRecall::recalled) + ": what is learned now");
    models.settings.number(SleepSetup.SHOWS).number().set(1);
    work();
    assertThat(models.words.now()).endsWith("shown 1 time in all.");
    assertThat(models.sentence()).contains("no clear difference").doesNotContain("catastrophic");
  }

  @Test
  void whatIsPresentedComparesOldAndNewFromTheFourthDayOn() {
    SleepSubject subject = new SleepSubject(models, texts);
    assertThat(subject.timeline()).isEmpty();
    assertThat(subject.number(0).text()).isEqualTo("–");
    live(SleepExample.SLEPT, 3);
    assertThat(subject.sentence(0))
        .isEqualTo(new PresentSentence("Day 3, then dreams.", "Where will they be kept?"));
    models.playback.goTo(9);
    assertThat(subject.sentence(0).answer())
        .isEqualTo(
            "Alone: old "
                + mean(1, 3, LetterRecall::withoutFast)
                + ", new "
                + mean(7, 9, LetterRecall::withoutFast)
                + ".");
    assertThat(subject.number(0).text()).isEqualTo(mean(1, 9, LetterRecall::withoutFast));
    assertThat(subject.timeline().orElseThrow().pill()).isEqualTo("night 9 of 12");
    models.settings.chosen(SleepSetup.TEACHER).set(SleepTeacher.DAY);
    work();
    assertThat(subject.sentence(0).truth()).isEqualTo("Day 9, no fast store.");
  }
}
