package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Page;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictViewModelTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final PanesViewModel panes = new PanesViewModel();
  private final PredictViewModel predict = new PredictViewModel(panes, new Texts(language));
  private final Told trial = new Told();

  /** One whose answers the test gives. */
  private static final class Told implements Trial {
    private Consumer<Course> known;
    private Consumer<Course> happened;
    private boolean stopped;

    @Override
    public Question question() {
      return new Question(
          texts -> "t", texts -> "q", texts -> "Now", Measure.ACCURACY, Axis.EPOCH, true, 10, 70);
    }

    @Override
    public void begin(Consumer<Course> whole) {
      known = whole;
    }

    @Override
    public void run(DoubleConsumer progress, Consumer<Course> whole) {
      happened = whole;
    }

    @Override
    public void stop() {
      stopped = true;
    }

    @Override
    public Optional<Runnable> show() {
      return Optional.empty();
    }
  }

  private static Course course(int last, double loss, double score) {
    return Course.of(last, epoch -> loss, score, true);
  }

  @BeforeEach
  void ask() {
    predict.ask(() -> trial);
    trial.known.accept(course(10, 0.5, 0.8));
  }

  private void happen(double score) {
    predict.run();
    trial.happened.accept(course(70, 0.4, score));
  }

  @Test
  void nothingRunsBeforeSomethingWasSaid() {
    assertThat(panes.isOpen(Page.PREDICT)).isTrue();
    predict.run();
    assertThat(trial.happened).isNull();
    assertThat(predict.beside()).isEqualTo("Now: test accuracy 80.0%");
    predict.choose(Verdict.BETTER);
    predict.run();
    assertThat(trial.happened).isNotNull();
    assertThat(predict.comparisons()).isEmpty();
    assertThat(predict.second()).isEqualTo("It runs, still covered…");
  }

  @Test
  void theAxisTellsNothingOfWhatWillHappen() {
    double before = PredictPlot.scale(predict.state()).high();
    predict.choose(Verdict.BETTER);
    predict.run();
    assertThat(PredictPlot.scale(predict.state()).high()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "0.85, 'Better: 85.0%, compared with 80.0%.', You said: the same. It was: better.",
    "0.82, 'The same: 82.0%, compared with 80.0%.', You said: the same. So it was.",
    "0.78, 'The same: 78.0%, compared with 80.0%.', You said: the same. So it was.",
    "0.77, 'Worse: 77.0%, compared with 80.0%.', You said: the same. It was: worse."
  })
  void twoPointsAreTheSame(double score, String happened, String said) {
    predict.choose(Verdict.SAME);
    happen(score);
    assertThat(predict.second()).isEqualTo(happened);
    assertThat(predict.comparisons()).containsExactly(said);
    assertThat(predict.tolerance()).isEqualTo("The same means: no more than 2.0 points apart.");
  }

  @ParameterizedTest
  @CsvSource({
    "90, 'You wrote 90.0%. It is 85.0%: 5.0 points less.'",
    "84, 'You wrote 84.0%. It is 85.0%: only 1.0 points off.'",
    "'80,5', 'You wrote 80.5%. It is 85.0%: 4.5 points more.'"
  })
  void aNumberIsComparedInPoints(String typed, String sentence) {
    predict.type(typed);
    assertThat(predict.problem()).isEmpty();
    happen(0.85);
    assertThat(predict.comparisons()).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "abc", "1e309", "-1", "101", "1,000", "∞"})
  void whatIsNoShareIsRefusedWithASentence(String typed) {
    predict.type(typed);
    assertThat(predict.problem()).contains(typed).contains("from 0 to 100");
    assertThat(predict.state().canRun()).isFalse();
    predict.type(" ");
    assertThat(predict.problem()).isEmpty();
  }

  @Test
  void aDrawnCurveIsComparedInWords() {
    predict.draw(10, 0.5, 70, 0.5);
    happen(0.85);
    assertThat(predict.comparisons())
        .containsExactly(
            "Your curve lies too high, 0.1 off on average. Farthest at epoch 10: 0.5 drawn, 0.4 in"
                + " truth.");
  }

  @Test
  void aCurveStaysWithinTheAxisAndCanBeErased() {
    predict.draw(10, -5, 70, 1e300);
    assertThat(predict.state().guess().drawing().values()[0]).isZero();
    assertThat(predict.state().guess().drawing().values()[Drawing.COLUMNS])
        .isEqualTo(PredictPlot.scale(predict.state()).high());
    predict.eraseDrawing();
    assertThat(predict.state().canRun()).isFalse();
  }

  @Test
  void handsAreCountedAndStandBesideWhatHappened() {
    predict.hands(Verdict.BETTER).type("17");
    predict.hands(Verdict.SAME).type("8");
    predict.hands(Verdict.WORSE).type("-3");
    assertThat(predict.hands(Verdict.WORSE).getProblem()).contains("-3");
    assertThat(predict.state().votes().bar(Verdict.BETTER)).isEqualTo(1);
    assertThat(predict.state().votes().bar(Verdict.WORSE)).isZero();
    happen(0.9);
    assertThat(predict.comparisons()).containsExactly("17 of 25 hands were right: better.");
    predict.hands(Verdict.SAME).type("100");
    assertThat(predict.state().votes().all()).isEqualTo(25);
  }

  @Test
  void afterItWasSeenNothingCanBeSaidAnyMore() {
    predict.choose(Verdict.WORSE);
    happen(0.9);
    predict.choose(Verdict.BETTER);
    predict.type("90");
    predict.draw(10, 0.4, 70, 0.4);
    assertThat(predict.comparisons()).containsExactly("You said: worse. It was: better.");
  }

  @Test
  void aRunThatDivergedSaysSo() {
    predict.choose(Verdict.WORSE);
    predict.run();
    trial.happened.accept(Course.of(12, epoch -> 0.4, 0.1, false));
    assertThat(predict.comparisons()).hasSize(2);
    assertThat(predict.comparisons().get(0))
        .startsWith("The loss grew beyond what a number can hold");
  }

  @Test
  void whoLeavesGivesThePredictionUp() {
    trial.stopped = false;
    predict.choose(Verdict.WORSE);
    predict.run();
    panes.closePage();
    assertThat(trial.stopped).isTrue();
  }

  @Test
  void itLeadsBackToThePageThatAsked() {
    panes.open(Page.QUESTIONS);
    predict.ask(() -> trial);
    assertThat(predict.hasBack()).isTrue();
    predict.close();
    assertThat(panes.isOpen(Page.QUESTIONS)).isTrue();
  }

  @Test
  void bothLanguagesSayWhatHappened() {
    predict.choose(Verdict.SAME);
    happen(0.9);
    language.set(Language.CHINESE);
    assertThat(predict.second()).isEqualTo("更好：90.0%，对照为 80.0%。");
    assertThat(predict.comparisons()).containsExactly("你选的是“一样”，结果是“更好”。");
  }
}
