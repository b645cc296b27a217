package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Intervention;
import engram.training.explore.RateJudgement;
import engram.training.explore.RateTrial;
import engram.training.explore.RateVerdict;
import engram.training.recipe.StopRule;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.plot.NiceScale;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplorerViewModelTest {
  private final TestRun run = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> window = new LinkedBlockingQueue<>();
  private final ExplorerViewModel victim =
      new ExplorerViewModel(SharedFixture.of(run.run, panes, run.texts), worker::add, window::add);

  @AfterEach
  void close() {
    run.close();
  }

  private static void runAll(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) next.run();
  }

  private void finish() {
    runAll(worker);
    runAll(window);
  }

  private ExplorerPicture picture() {
    return victim.getPicture().orElseThrow();
  }

  private List<Double> rates() {
    return picture().trials().stream().map(RateTrial::rate).toList();
  }

  @Test
  void nothingIsTrainedWhileThePaneIsClosed() {
    victim.start();
    victim.factor.set(3);
    assertThat(worker).isEmpty();
    assertThat(victim.isTraining()).isFalse();
  }

  @Test
  void openingThePaneTriesFiveRatesToTheStopEpochAndJudgesThem() {
    panes.open(Companion.EXPLORER);
    assertThat(victim.isTraining()).isTrue();
    finish();
    assertThat(victim.isTraining()).isFalse();
    assertThat(rates()).containsExactly(1e-4, 1e-3, 0.01, 0.1, 1.0);
    assertThat(picture().epoch()).isEqualTo(1000);
    assertThat(picture().judgements())
        .extracting(RateJudgement::verdict)
        .startsWith(RateVerdict.TOO_SLOW)
        .contains(RateVerdict.GOOD)
        .endsWith(RateVerdict.OSCILLATING);
    assertThat(victim.isInForce(0.01)).isTrue();
    assertThat(victim.isInForce(0.1)).isFalse();
  }

  @Test
  void eachRateHasItsWordAndItsReasonAndTheOneInForceIsMarked() {
    ExplorerTexts texts = new ExplorerTexts(run.texts);
    panes.open(Companion.EXPLORER);
    assertThat(texts.state(victim)).isEmpty();
    finish();
    assertThat(texts.state(victim)).startsWith("Same seed");
    ExplorerTexts.Row row = texts.row(victim, picture(), 2);
    assertThat(row.rate()).isEqualTo("0.01");
    assertThat(row.inForce()).isTrue();
    assertThat(row.verdict()).hasValue(picture().judgements().get(2).verdict());
    assertThat(row.word()).isNotEmpty();
    assertThat(row.reason()).startsWith("loss 0.").contains("after 1000 epochs");
    assertThat(texts.row(victim, picture(), 0).inForce()).isFalse();
  }

  @Test
  void aRunThatWasChangedOnItsWaySaysSoUnlessTheTrialsAreOutOfDateAnyhow() {
    ExplorerTexts texts = new ExplorerTexts(run.texts);
    panes.open(Companion.EXPLORER);
    finish();
    assertThat(texts.changed(victim) + texts.outdated(victim)).isEmpty();
    run.train(2);
    victim.use(0.1);
    run.train(1);
    assertThat(texts.changed(victim)).startsWith("The settings were changed during training.");
    run.run.session().change(new Intervention.L2(0.01));
    run.train(1);
    assertThat(texts.outdated(victim)).startsWith("The recipe or the settings have changed since.");
    assertThat(texts.changed(victim)).isEmpty();
  }

  @Test
  void theTrialOfTheRateInForceIsTheRunItself() {
    panes.open(Companion.EXPLORER);
    finish();
    run.train(30);
    for (int epoch = 0; epoch <= 30; epoch++) {
      assertThat(picture().trials().get(2).history().trainLoss(epoch))
          .isEqualTo(run.snapshot().history().trainLoss(epoch));
    }
  }

  @Test
  void anotherFactorOrLengthBeginsAnew() {
    panes.open(Companion.EXPLORER);
    finish();
    victim.factor.set(2);
    victim.most.set(100);
    assertThat(victim.getPicture()).isEmpty();
    finish();
    assertThat(rates()).containsExactly(0.0025, 0.005, 0.01, 0.02, 0.04);
    assertThat(picture().epochs()).isEqualTo(100);
  }

  @Test
  void closingThePaneEndsTheTrialsAndOpeningItBeginsAgain() {
    panes.open(Companion.EXPLORER);
    panes.closeCompanion();
    finish();
    assertThat(victim.getPicture()).isEmpty();
    assertThat(victim.isTraining()).isFalse();
    panes.open(Companion.EXPLORER);
    finish();
    assertThat(picture().judgements()).isNotEmpty();
    panes.closeCompanion();
    panes.open(Companion.EXPLORER);
    assertThat(worker).isEmpty();
  }

  @Test
  void aStoppedTrialKeepsItsCurvesAndIsJudgedUnlessItIsTooEarly() throws InterruptedException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      ExplorerViewModel other =
          new ExplorerViewModel(SharedFixture.of(run.run, panes, run.texts), thread, window::add);
      run.run.session().stopAt(new StopRule(10_000_000, OptionalDouble.empty()));
      run.until(s -> s.recipe().stop().epoch() == 10_000_000);
      other.most.set(10_000_000);
      panes.open(Companion.EXPLORER);
      Await.until(
          () -> {
            runAll(window);
            return other.getPicture().isPresent();
          });
      Await.until(
          () -> {
            runAll(window);
            return other.getPicture().get().epoch() >= ExplorerViewModel.EARLIEST_VERDICT;
          });
      assertThat(other.getPicture().get().judgements()).isEmpty();
      other.cancel();
      int epoch = other.getPicture().get().epoch();
      assertThat(other.isTraining()).isFalse();
      assertThat(other.getPicture().get().judgements()).hasSize(5);
      CountDownLatch free = new CountDownLatch(1);
      thread.execute(free::countDown);
      free.await(); // the worker has let the trials go
      runAll(window);
      assertThat(other.getPicture().get().epoch()).isEqualTo(epoch);
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void usingARateChangesTheRunAndTheTrialsStayTrue() {
    panes.open(Companion.EXPLORER);
    finish();
    victim.use(0.1);
    run.until(s -> s.settings().learningRate() == 0.1);
    assertThat(victim.isInForce(0.1)).isTrue();
    assertThat(victim.isInForce(0.01)).isFalse();
    assertThat(victim.outdated.get()).isFalse();
    assertThat(victim.isRunChanged()).isFalse();
    run.train(1);
    victim.use(0.01);
    run.until(s -> s.settings().learningRate() == 0.01);
    assertThat(victim.isRunChanged()).isTrue();
  }

  @Test
  void anotherSettingOutdatesTheTrialsUntilTheyAreMadeAgain() {
    panes.open(Companion.EXPLORER);
    finish();
    run.run.session().change(new Intervention.BatchSize(30));
    run.until(s -> s.settings().batchSize() == 30);
    assertThat(victim.outdated.get()).isTrue();
    victim.start();
    assertThat(victim.outdated.get()).isFalse();
    finish();
    assertThat(victim.outdated.get()).isFalse();
  }

  @Test
  void theAxisHoldsTheStartAndIsLinearOnDemand() {
    panes.open(Companion.EXPLORER);
    finish();
    double start = picture().trials().get(0).history().trainLoss(0);
    assertThat(picture().loss().logarithmic()).isTrue();
    assertThat(picture().loss().high()).isGreaterThanOrEqualTo(start);
    victim.logarithmic.set(false);
    assertThat(picture().loss()).isEqualTo(NiceScale.linear(start));
  }
}
