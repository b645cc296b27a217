package engram.ui.memory.sleep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.sleep.AgeMean;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepSetup;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.memory.frame.PlotItems;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** The charts of a life, without a toolkit. */
class SleepPlotsTest {
  private static final int MANY = 0;
  private static final int AGES = 1;
  private static final int DREAMS = 2;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final SleepModels models =
      new SleepModels(new Texts(language), worker::add, Runnable::run, () -> 0);

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }

  private Shown shown(int card) {
    return models.plots().get(card).shown().get();
  }

  private <T> List<T> items(int card, Class<T> kind) {
    return PlotItems.of(shown(card).plot().orElseThrow(), kind);
  }

  private Night night() {
    return models.sleep.night().orElseThrow();
  }

  @Test
  void theOldestAreAtTheLeftAndEachDayIsTheMeanOfItsLetters() {
    assertThat(items(AGES, Line.class)).isEmpty();
    work();
    models.playback.goTo(5);
    List<Line> lines = items(AGES, Line.class);
    assertThat(lines).hasSize(2);
    for (int day = 0; day < 5; day++) {
      LetterRecall first = night().letters().get(2 * day);
      LetterRecall second = night().letters().get(2 * day + 1);
      // age 12 stands at 0, age 1 at 1
      assertThat(lines.get(0).xs()[day]).isCloseTo((12.0 - (5 - day)) / 11, within(1e-12));
      assertThat(lines.get(0).ys()[day])
          .isCloseTo((first.recalled() + second.recalled()) / 2, within(1e-12));
      assertThat(lines.get(1).ys()[day])
          .isCloseTo((first.withoutFast() + second.withoutFast()) / 2, within(1e-12));
    }
    assertThat(items(AGES, Dot.class)).hasSize(2 * 5);
    assertThat(PlotItems.columns(shown(AGES).plot().orElseThrow()))
        .containsExactly("12", "10", "8", "6", "4", "2", "1");
  }

  /** Before the night they were as much stronger than each other as behind it. */
  @Test
  void dreamsStandBesideTheFractionOfTheStrengths() {
    work();
    models.playback.goTo(6);
    Line expected = items(DREAMS, Line.class).get(0);
    List<Dot> found = items(DREAMS, Dot.class);
    double strengths = night().letters().stream().mapToDouble(LetterRecall::strength).sum();
    double first = share(0, strengths);
    double last = share(5, strengths);
    // both on one axis, whatever its ends are
    double length = (last - first) / (expected.ys()[5] - expected.ys()[0]);
    double low = first - length * expected.ys()[0];
    for (int day = 0; day < 6; day++) {
      double dreamt = night().dreams().get(2 * day) + night().dreams().get(2 * day + 1);
      assertThat(low + length * expected.ys()[day]).isCloseTo(share(day, strengths), within(1e-9));
      assertThat(low + length * found.get(day).y())
          .isCloseTo(dreamt / night().dreamt(), within(1e-9));
      assertThat(found.get(day).x()).isEqualTo(expected.xs()[day]);
      assertThat(found.get(day).y()).isBetween(0.0, 1.0);
    }
  }

  private double share(int day, double strengths) {
    return 2 * night().letters().get(2 * day).strength() / strengths;
  }

  @Test
  void withoutDreamsThereIsASentenceAndNoChart() {
    assertThat(shown(DREAMS).plot()).isEmpty();
    assertThat(shown(DREAMS).over()).isEqualTo("Nothing was dreamt in this night.");
    models.settings.restore(SleepExample.AWAKE.setup());
    work();
    models.playback.goTo(12);
    assertThat(shown(DREAMS).plot()).isEmpty();
    language.set(Language.CHINESE);
    assertThat(shown(DREAMS).over()).isNotEmpty().doesNotContain("dream");
  }

  /** With a dream each, which does not take as long. */
  @Test
  void manyLivesAreMeasuredOnDemandAndForgottenWithOtherSettings() {
    models.settings.number(SleepSetup.SHOWS).number().set(1);
    assertThat(shown(MANY).below()).isEqualTo("Measure 20 lives with these settings.");
    assertThat(items(MANY, Line.class)).isEmpty();
    models.lives.start();
    work();
    assertThat(shown(MANY).below()).isEqualTo("Mean of 20 lives.");
    List<AgeMean> means = models.lives.foundProperty().get();
    Line both = items(MANY, Line.class).get(0);
    Line alone = items(MANY, Line.class).get(1);
    assertThat(both.xs()).hasSize(12);
    for (int k = 0; k < 12; k++) {
      assertThat(both.xs()[k]).isCloseTo((12.0 - means.get(k).age()) / 11, within(1e-12));
      assertThat(both.ys()[k]).isCloseTo(means.get(k).recalled(), within(1e-12));
      assertThat(alone.ys()[k]).isCloseTo(means.get(k).withoutFast(), within(1e-12));
    }
    models.settings.number(SleepSetup.SEED).number().set(3);
    assertThat(items(MANY, Line.class)).isEmpty();
  }
}
