package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.SettingValues;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListSetup;
import engram.memory.lists.ListTrace;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.ReadOut;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of both stores, and what explains an item, without a toolkit. */
class ListsWordsTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final ListsModels models =
      new ListsModels(new Texts(language), work -> {}, Runnable::run, () -> 0);

  private ListCourse course() {
    return models.stores.getCourse();
  }

  private void learn(ListSetup setup) {
    models.settings.restore(setup);
  }

  /** A list read once, with another delay and so many items. */
  private static ListSetup once(int items, int pace, long delay) {
    return ListSetup.of(
        new SettingValues<>(ListsExample.LIST.setup())
            .put(ListSetup.ITEMS, items)
            .put(ListSetup.PACE, pace)
            .put(ListSetup.DELAY, delay));
  }

  private void end() {
    models.playback.goTo(Integer.MAX_VALUE);
  }

  /** The probabilities added up, with one digit. */
  private String recalled() {
    double sum = 0;
    for (double each : course().end().recall()) sum += each;
    return String.format(Locale.ROOT, "%.1f", sum);
  }

  @Test
  void theFactsCountItemsSessionsAndReadings() {
    assertThat(models.facts())
        .isEqualTo("13 syllables • 2 study sessions • 5 readings each • 6 min 30 s of learning");
    learn(once(15, 3, 0));
    assertThat(models.facts())
        .isEqualTo("15 syllables • 1 study session • 1 reading each • 45 s of learning");
  }

  @Test
  void eachStepSaysWhatHappens() {
    assertThat(models.words.now()).startsWith("Nothing is read yet");
    assertThat(models.words.trace()).contains("Both are 0");
    models.playback.goTo(1);
    assertThat(models.words.now())
        .isEqualTo(
            "Study session 1 of 2, reading 1 of 5: " + NonsenseSyllables.of(0) + " is shown");
    models.playback.goTo(2);
    assertThat(models.words.now()).endsWith("what is in the short-term store is rehearsed");
    models.playback.goTo(3 * 13 + 4);
    assertThat(models.words.now())
        .isEqualTo(
            "Study session 1 of 2, reading 2 of 5: " + NonsenseSyllables.of(1) + " is shown");
    models.playback.goTo(5 * 3 * 13 + 1);
    assertThat(models.words.now()).isEqualTo("1 s after study session 1: attention is elsewhere");
    end();
    assertThat(models.words.now())
        .isEqualTo("The question, 6 days after the last study session: what is recalled?");
    models.settings.chosen(ListSetup.REST).set(false);
    models.playback.goTo(2);
    assertThat(models.words.now()).endsWith("reading 1 of 5: attention is elsewhere");
  }

  @Test
  void theEndSaysHowManyAreRecalledAndHeld() {
    learn(once(15, 3, 0));
    assertThat(models.sentence())
        .startsWith("Goal: get 15 syllables to last. The short-term store has only 4 slots");
    end();
    int held = course().end().places().size();
    assertThat(models.sentence())
        .startsWith(
            "At once "
                + recalled()
                + " of 15 syllables are recalled on average; "
                + held
                + " are still in the short-term store.");
    learn(once(15, 3, 30));
    end();
    assertThat(models.sentence())
        .startsWith(
            "30 s later "
                + recalled()
                + " of 15 syllables are recalled on average; the short-term store is empty.");
    models.settings.number(ListSetup.PLACES).number().set(1);
    models.settings.number(ListSetup.DELAY).number().set(0);
    assertThat(models.sentence()).contains("has only 1 slot,");
    end();
    assertThat(models.sentence()).contains("; 1 is still in the short-term store.");
  }

  @Test
  void aGapIsComparedWithTheSameReadingsInOneGo() {
    end();
    double spaced = course().end().recalled();
    double massed = ListCourse.of(course().setup().withGap(0)).end().recalled();
    assertThat(spaced).isGreaterThan(massed);
    assertThat(models.sentence())
        .contains(
            String.format(
                Locale.ROOT, "without the gap would leave %.1f: what is read again later", massed))
        .contains("best gap");
    models.settings.number(ListSetup.GAP).number().set(0);
    end();
    assertThat(models.sentence()).contains("There was no gap between the study sessions");
    learn(ListsExample.MASSED.setup());
    end();
    assertThat(models.sentence())
        .contains("All was read in one study session")
        .doesNotContain("best gap");
  }

  @Test
  void theFiguresAreThoseOfTheStep() {
    models.playback.goTo(40);
    double sum = 0;
    for (double each : models.stores.moment().recall()) sum += each;
    assertThat(models.readOuts())
        .extracting(ReadOut::value)
        .containsExactly("40", "40 s", String.format(Locale.ROOT, "%.1f", sum));
    assertThat(models.readOuts().get(2).of()).isEqualTo("/ 13");
  }

  /** With four places the fifth syllable drives out the first. */
  @Test
  void whatIsLostIsNamedOnce() {
    models.playback.goTo(3 * 4);
    assertThat(models.words.lost()).isEmpty();
    models.playback.goTo(3 * 4 + 1);
    assertThat(models.words.lost()).isEqualTo("lost: " + NonsenseSyllables.of(0));
    models.playback.goTo(3 * 4 + 2);
    assertThat(models.words.lost()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ListsExample.class)
  void allIsSaidInChineseToo(ListsExample example) {
    learn(example.setup());
    for (int step : new int[] {0, 1, 2, Integer.MAX_VALUE}) {
      models.playback.goTo(step);
      language.set(Language.ENGLISH);
      String[] english = {models.sentence(), models.words.now(), models.facts()};
      language.set(Language.CHINESE);
      String[] chinese = {models.sentence(), models.words.now(), models.facts()};
      for (int k = 0; k < english.length; k++) {
        assertThat(chinese[k]).isNotBlank().isNotEqualTo(english[k]).doesNotContain("{", "lists.");
      }
      if (step == Integer.MAX_VALUE) assertThat(chinese[0]).contains(recalled());
    }
  }

  @Test
  void theItemIsExplainedByItsNumbers() {
    models.playback.goTo(1);
    Explanation shown = models.explanation();
    // from nothing, all attention: 0.1 of what there is room for
    assertThat(shown.text("fast"))
        .isEqualTo("= 0.000 + 1.00 \\cdot 0.1\\, (1 - 0.000 / 3) = 0.100");
    assertThat(shown.text("left")).isEqualTo("= 1 - 0 / 18 = 1.00");
    assertThat(shown.text("itemTitle")).isEqualTo(NonsenseSyllables.of(0));
    models.stores.pin(5);
    assertThat(models.words.explained()).isEqualTo("syllable 6 of 13, pinned");
    assertThat(models.words.stands()).startsWith("It is not there now");
    assertThat(models.explanation().text("left")).isEmpty();
    assertThat(models.explanation().text("recall")).endsWith("= 0.000");
    end();
    ListTrace trace = course().end().traces().get(5);
    assertThat(models.explanation().text("recall"))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "= 1 - (1 - 0.00)\\, e^{-(%.3f + %.3f)} = %.3f",
                trace.fast(),
                trace.slow(),
                1 - Math.exp(-trace.fast() - trace.slow())));
    assertThat(models.words.trace()).startsWith("No attention falls on it");
    models.settings.number(ListSetup.ITEMS).number().set(3);
    assertThat(models.words.explained()).as("there is no sixth").isEqualTo("syllable 1 of 3");
  }
}
