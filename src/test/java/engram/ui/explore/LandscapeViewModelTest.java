package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.landscape.LossLandscape;
import engram.nn.Parameters;
import engram.training.RunState;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import org.junit.jupiter.api.Test;

class LandscapeViewModelTest extends LandscapeFixture {
  @Test
  void nothingIsMeasuredWhileThePaneIsClosed() {
    choose();
    victim.centreHere();
    run.train(3);
    assertThat(worker).isEmpty();
    assertThat(victim.getView()).isEmpty();
  }

  @Test
  void aQuickMapComesFirstThenTheWholeOne() {
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.parameterHistory().isPresent());
    worker.remove().run();
    runAll(window);
    assertThat(view().map().size()).isEqualTo(LossLandscape.COARSE);
    worker.remove().run();
    runAll(window);
    assertThat(view().map().size()).isEqualTo(LossLandscape.FINE);
    assertThat(view().place().distance()).isZero();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
  }

  @Test
  void thePathAndThePlaceFollowTheRun() {
    choose();
    open();
    run.train(5);
    finish();
    assertThat(view().path().orElseThrow().size()).isEqualTo(6);
    assertThat(view().path().orElseThrow().shown()).isEqualTo(5);
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(view().place().distance()).isZero();
    run.run.session().goTo(2);
    run.until(s -> s.epoch() == 2);
    finish();
    assertThat(view().path().orElseThrow().shown()).isEqualTo(2);
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(texts.way(view())).startsWith("Since epoch 0 the weights have moved ");
  }

  @Test
  void theAxesStandStillWhileTheRunStaysInside() {
    choose();
    open();
    double low = texts.columns(view()).low();
    run.train(5);
    finish();
    assertThat(texts.columns(view()).low()).isCloseTo(low, within(1e-12));
  }

  @Test
  void aMapThatIsNoLongerWantedNeverArrives() {
    choose();
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.parameterHistory().isPresent());
    victim.choice.random.set(true);
    finish();
    assertThat(view().map().plane().unit()).isNotEqualTo(1);
    victim.choice.drawAgain();
    assertThat(victim.getView()).isEmpty();
    panes.closeCompanion();
    runAll(worker);
    runAll(window);
    assertThat(victim.getView()).isEmpty();
  }

  @Test
  void zoomKeepsThePlaceAndCentreHerePutsItInTheMiddle() {
    choose();
    run.train(20);
    open();
    double half = view().map().window().half();
    double share = view().map().window().shareA(view().place().a());
    victim.zoomIn();
    finish();
    assertThat(view().map().window().half()).isEqualTo(half / 2);
    assertThat(view().map().window().shareA(view().place().a())).isCloseTo(share, within(1e-9));
    victim.zoomOut();
    finish();
    victim.centreHere();
    finish();
    assertThat(view().map().window().shareA(view().place().a())).isCloseTo(0.5, within(1e-12));
    assertThat(view().map().window().half()).isEqualTo(half);
  }

  @Test
  void draggingTwoWeightsSetsThemAlone() {
    choose();
    open();
    Parameters before = run.snapshot().parameters();
    victim.dragTo(0.25, -0.5);
    assertThat(moved).isEmpty();
    assertThat(texts.here(view())).startsWith("on release: loss ");
    victim.drop();
    assertThat(view().target()).isEmpty();
    assertThat(moved)
        .containsExactly(
            before
                .with(index(FIRST), before.get(index(FIRST)) + 0.25)
                .with(index(SECOND), before.get(index(SECOND)) - 0.5));
    victim.drop();
    assertThat(moved).hasSize(1);
  }

  @Test
  void draggingInRandomDirectionsSetsAllWeights() {
    victim.choice.random.set(true);
    open();
    victim.dragTo(0.25, -0.5);
    victim.drop();
    assertThat(moved).containsExactly(view().map().plane().at(0.25, -0.5));
  }

  @Test
  void theHistoryIsWatchedOnlyWhileThePaneIsOpenOrAPartSelected() {
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.parameterHistory().isPresent());
    selection.select(FIRST);
    selection.clear();
    run.train(1);
    assertThat(run.snapshot().parameterHistory()).isPresent();
    panes.closeCompanion();
    run.until(s -> s.parameterHistory().isEmpty());
    assertThat(run.snapshot().parameterHistory()).isEmpty();
  }

  @Test
  void atFullSpeedTheMapFollowsAndIsExactAtTheEnd() {
    choose();
    open();
    run.run.session().setSpeed(Double.POSITIVE_INFINITY);
    run.run.session().run();
    Await.until(
        run.run,
        () -> {
          Runnable next = worker.poll();
          if (next != null) next.run();
          runAll(window);
          return run.snapshot().state() == RunState.FINISHED;
        });
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    double x = view().map().window().shareA(view().place().a());
    double y = view().map().window().shareB(view().place().b());
    double loss = run.snapshot().train().loss();
    assertThat(view().map().lossAt(x, y)).isCloseTo(loss, within(0.1 * loss));
    assertThat(texts.here(view())).isEqualTo("loss here " + texts.number(loss));
    assertThat(texts.note(view())).isEmpty();
  }

  @Test
  void closingBeforeTheMapIsWholeAndOpeningAgainMeasuresItAnew() {
    choose();
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.parameterHistory().isPresent());
    worker.remove().run();
    runAll(window);
    panes.closeCompanion();
    runAll(worker);
    runAll(window);
    assertThat(victim.getView()).isEmpty();
    open();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
  }
}
