package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.training.History;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.base.Language;
import engram.ui.run.TestRun;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunTimelineTest {
  private TestRun run = new TestRun();

  @AfterEach
  void close() {
    run.close();
  }

  private void use(UnaryOperator<Recipe> change) {
    run.close();
    run = new TestRun(change.apply(Preset.REPAIRED.recipe()));
  }

  private PresentTimeline timeline(boolean comma) {
    return RunTimeline.of(run.snapshot(), run.texts, comma);
  }

  private PresentTimeline timeline() {
    return timeline(false);
  }

  private double[] losses() {
    History history = run.snapshot().history();
    return IntStream.range(0, history.size())
        .boxed()
        .flatMapToDouble(
            epoch ->
                IntStream.range(0, 2)
                    .mapToDouble(k -> k == 0 ? history.trainLoss(epoch) : history.testLoss(epoch)))
        .toArray();
  }

  private static double most(double[] losses) {
    double most = 0;
    for (double each : losses) most = Math.max(most, each);
    return most;
  }

  @Test
  void itGoesToTheLastPlannedEpochAndStandsAtTheOneThatIsSeen() {
    run.train(3);
    run.goTo(2);
    PresentTimeline timeline = timeline();
    assertThat(timeline.end()).isEqualTo(run.snapshot().recipe().stop().epoch());
    assertThat(timeline.now()).isEqualTo(2);
    assertThat(timeline.curves())
        .extracting(PresentTimeline.Curve::name)
        .containsExactly("train", "test");
    assertThat(timeline.curves()).allMatch(each -> each.last() == 3);
    for (int epoch = 0; epoch <= 3; epoch++) {
      assertThat(timeline.curves().get(0).at().applyAsDouble(epoch))
          .isEqualTo(run.snapshot().history().trainLoss(epoch));
      assertThat(timeline.curves().get(1).at().applyAsDouble(epoch))
          .isEqualTo(run.snapshot().history().testLoss(epoch));
    }
  }

  /** A run that goes on behind its planned end has a timeline that long. */
  @Test
  void behindThePlannedEndItGrows() {
    use(recipe -> recipe.withStop(new StopRule(2, OptionalDouble.empty())));
    run.train(5);
    assertThat(timeline().end()).isEqualTo(5);
  }

  @Test
  void aLossThatHardlyFallsIsShownFromZero() {
    run.train(1);
    double[] losses = losses();
    PresentTimeline timeline = timeline();
    assertThat(timeline.logarithmic()).isFalse();
    assertThat(timeline.low()).isZero();
    assertThat(timeline.high()).isCloseTo(1.02 * most(losses), within(1e-12));
  }

  @Test
  void thePillSaysTheEpochAndTheLossInTheLanguageAndWithItsDecimalMark() {
    run.train(2);
    String loss = String.format(Locale.ROOT, "%.2g", run.snapshot().train().loss());
    assertThat(timeline().pill()).isEqualTo("epoch 2\u2003loss " + loss);
    assertThat(timeline(true).pill()).endsWith(loss.replace('.', ','));
    run.preferences.languageProperty().set(Language.CHINESE);
    assertThat(timeline().pill()).contains("2").endsWith(loss).doesNotContain("epoch");
  }

  /** Far too large a learning rate: the loss is no number soon. */
  @Test
  void aRunThatDivergedHasATimelineOfWhatIsANumber() {
    use(recipe -> recipe.withSettings(recipe.settings().withLearningRate(1e6)));
    run.session.stepForward();
    run.settle();
    PresentTimeline timeline = timeline();
    assertThat(timeline.high()).isFinite().isPositive();
    assertThat(timeline.low()).isFinite();
    assertThat(timeline.pill()).doesNotContain("NaN");
  }
}
