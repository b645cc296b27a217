package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a prediction at each of its moments. */
class PredictWordsTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private final PredictWords words = new PredictWords(texts);

  private static PredictState asked(Measure measure, boolean loss) {
    return PredictState.of(
        new Question(
            of -> "t",
            of -> "q",
            of -> "Now",
            measure,
            loss ? Axis.EPOCH : Axis.LOST,
            loss,
            0,
            60));
  }

  private static Course course(double value, double score) {
    return Course.of(60, epoch -> value, score, true);
  }

  @Test
  void beforeAnythingIsKnownThatIsSaid() {
    PredictState state = asked(Measure.R_SQUARED, true);
    assertThat(words.beside(state)).isEqualTo("Working out what is known…");
    assertThat(words.second(state)).isEqualTo("Say it before you see it.");
    assertThat(words.comparisons(state, 1)).isEmpty();
    assertThat(words.beside(state.knowing(course(0.5, 0.87654)))).isEqualTo("Now: test R² 0.877");
    assertThat(words.second(state.begun())).isEqualTo("It runs, still covered…");
    assertThat(words.tolerance(Measure.R_SQUARED))
        .isEqualTo("The same means: no more than 0.020 apart.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 1 of 1 hand was right: better.",
    "0, 1, 0, 0 of 1 hand were right: better.",
    "1, 0, 24, 1 of 25 hands was right: better.",
    "12, 30, 1, 12 of 43 hands were right: better."
  })
  void handsAreCounted(int better, int same, int worse, String sentence) {
    Votes votes =
        Votes.NONE.with(Verdict.BETTER, better).with(Verdict.SAME, same).with(Verdict.WORSE, worse);
    PredictState state =
        asked(Measure.ACCURACY, true).knowing(course(0.5, 0.8)).voted(votes).seen(course(0.4, 0.9));
    assertThat(words.comparisons(state, 1)).containsExactly(sentence);
  }

  private PredictState drawn(double from, double to, double happened) {
    PredictState state = asked(Measure.ACCURACY, true).knowing(course(0.5, 0.8));
    Drawing drawing = state.guess().drawing().stroke(0, from, Drawing.COLUMNS, to);
    return state.guessing(state.guess().drawing(drawing)).seen(course(happened, 0.9));
  }

  /** The axis is as high as 1. */
  @ParameterizedTest
  @CsvSource({
    "0.44, 0.44, Your curve was near: 0.04 off on average (near means up to 0.05)",
    "0.36, 0.36, Your curve was near: 0.04 off",
    "0.6, 0.6, 'Your curve lies too high, 0.2 off'",
    "0.2, 0.2, 'Your curve lies too low, 0.2 off'",
    "0, 0.8, 'Your curve crosses the true one, 0.2 off'"
  })
  void aCurveIsComparedByItsMeanDistance(double from, double to, String begin) {
    List<String> said = words.comparisons(drawn(from, to, 0.4), 1);
    assertThat(said).hasSize(1);
    assertThat(said.get(0)).startsWith(begin);
  }

  /** The run diverged before the part that was drawn. */
  @Test
  void aCurveWhereNothingHappenedIsSaidToLieThere() {
    PredictState state = asked(Measure.ACCURACY, true).knowing(course(0.5, 0.8));
    Drawing drawing = state.guess().drawing().stroke(40, 0.3, 60, 0.3);
    PredictState seen =
        state
            .guessing(state.guess().drawing(drawing).choosing(Verdict.WORSE))
            .seen(Course.of(12, epoch -> 0.4, 0.1, false));
    List<String> said = words.comparisons(seen, 1);
    assertThat(said).hasSize(3);
    assertThat(said.get(0)).startsWith("The loss grew");
    assertThat(said.get(1)).isEqualTo("You said: worse. So it was.");
    assertThat(said.get(2)).isEqualTo("Your curve lies where nothing was computed.");
  }

  /** The curve of a share is told in percent, at its place on that axis. */
  @Test
  void thePenSaysWhereItIsAndWhatItDrew() {
    PredictState state = asked(Measure.ANSWERED, false);
    assertThat(words.plot(state, 0)).contains("nothing drawn yet");
    Drawing drawing = state.guess().drawing().stroke(30, 0.25, 30, 0.25);
    String plot = words.plot(state.guessing(state.guess().drawing(drawing)), 30);
    assertThat(plot).contains("answered correctly").contains("25.0% drawn");
  }

  @Test
  void oneEpochIsOne() {
    String key = "predict.forgetting.asked.none";
    assertThat(texts.get(key, "1")).contains("after 1 epoch of");
    assertThat(texts.get(key, "20")).contains("after 20 epochs of");
    language.set(Language.CHINESE);
    assertThat(texts.get(key, "20")).containsPattern("\\p{IsHan}").contains("20");
  }
}
