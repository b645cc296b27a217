package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedWordTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);

  /** The number is written by {@link RoundedNumber}. */
  @ParameterizedTest
  @CsvSource({
    "0, 0 samples",
    "1, 1 sample",
    "2, 2 samples",
    "1437, 1437 samples",
    "1000000, 1\u202f000\u202f000 samples"
  })
  void theWordFitsTheNumberBehindWhichItStands(long count, String words) {
    assertThat(texts.get("results.samples", RoundedNumber.whole(count))).isEqualTo(words);
    assertThat(texts.get("results.samples", count)).isEqualTo(words);
    assertThat(texts.get("results.samples", (int) count)).isEqualTo(words);
  }

  @Test
  void theVerbFitsToo() {
    assertThat(texts.get("lists.saw.at-once", "1.5", "13", "", "1"))
        .isEqualTo(
            "At once 1.5 of 13 syllables are recalled on average; 1 is still in the short-term"
                + " store.");
  }

  @Test
  void onePointAndOneHourAreNoPointsAndHours() {
    assertThat(texts.get("fairness.own.answer.apart", "TPR", "1"))
        .isEqualTo("… and TPR is 1 point apart.");
    assertThat(texts.get("fairness.own.number", "TPR", "12")).isEqualTo("points apart in TPR");
    assertThat(texts.get("fairness.apart.precision", "1")).isEqualTo("point apart in precision");
    assertThat(texts.get("fairness.apart.precision", "12 → 1")).startsWith("points apart");
    assertThat(texts.get("tag.saw.linked", "1", "", "", "")).startsWith("With 1 hour between");
    assertThat(texts.get("tag.saw.linked", "0.5", "", "", "")).startsWith("With 0.5 hours");
  }

  /** But what is said in its place is not filled again. */
  @Test
  void aWordMayHaveTheNumberInItself() {
    assertThat(texts.get("race.workers.number", 1)).startsWith("as fast: one worker,");
    assertThat(texts.get("race.workers.number", 4)).startsWith("as fast: 4 workers,");
    assertThat(texts.get("fairness.own.caption", "{1}", "{5}", 2, "b", 3, 20, "{0}"))
        .startsWith("Test samples by {1}: 2 of {5}, 3 of b; 20 a mark. Solid: {0}.");
  }

  @Test
  void whatIsNoNumberIsSome() {
    assertThat(texts.get("results.samples", "–")).isEqualTo("– samples");
  }

  @Test
  void sentencesStandBehindEachOtherAsTheLanguageWantsIt() {
    assertThat(texts.sentences("One.", "Two.", "Three.")).isEqualTo("One. Two. Three.");
    language.set(Language.CHINESE);
    assertThat(texts.sentences("一。", "二。")).isEqualTo("一。二。");
  }
}
