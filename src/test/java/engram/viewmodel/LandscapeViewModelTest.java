package engram.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.LossLandscape;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Preset;
import engram.training.RunState;
import engram.training.StopRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LandscapeViewModelTest {
  private static final Part FIRST = new Part.Weight(0, 2, 6);
  private static final Part SECOND = new Part.Weight(1, 6, 1);

  private final TestRun run = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final SelectionViewModel selection = new SelectionViewModel(run.run);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Parameters> moved = new ArrayList<>();
  private final LandscapeViewModel victim =
      new LandscapeViewModel(run.run, selection, panes, worker::add, window::add, moved::add);
  private final LandscapeTexts texts = new LandscapeTexts(victim, run.texts);

  @AfterEach
  void close() {
    run.close();
  }

  private static void runAll(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) next.run();
  }

  private void open() {
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.parameterHistory().isPresent());
    finish();
  }

  /** Until the fine map of the present moment is there. */
  private void finish() {
    Await.until(
        () -> {
          runAll(worker);
          runAll(window);
          return victim.getView().filter(v -> v.map().size() == LossLandscape.FINE).isPresent()
              && worker.isEmpty()
              && window.isEmpty();
        });
  }

  private LandscapeView view() {
    return victim.getView().orElseThrow();
  }

  private int index(Part part) {
    Part.Weight w = (Part.Weight) part;
    return run.snapshot().recipe().network().weightIndex(w.layer(), w.from(), w.to());
  }

  private void choose() {
    selection.select(FIRST);
    selection.select(SECOND);
  }

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
  void theTwoLastClickedWeightsAreTheAxes() {
    choose();
    open();
    assertThat(victim.choice().getAxes().first()).hasValue(FIRST);
    assertThat(victim.choice().getAxes().second()).hasValue(SECOND);
    assertThat(texts.horizontal(view()))
        .isEqualTo(
            "petal length → h₇ = " + texts.number(run.snapshot().parameters().get(index(FIRST))));
    selection.select(new Part.Bias(0, 6));
    assertThat(victim.choice().getAxes().first()).hasValue(SECOND);
    assertThat(victim.choice().getAxes().second()).hasValue(new Part.Bias(0, 6));
    finish();
    assertThat(texts.vertical(view())).startsWith("bias of h₇ = 0");
    double centre = run.snapshot().parameters().get(index(SECOND));
    assertThat(texts.columns(view()).low())
        .isEqualTo(centre + view().map().window().a() - view().map().window().half());
  }

  @Test
  void choosingTheOtherAxisWeightSwapsThem() {
    choose();
    victim.choice().chooseFirst(SECOND);
    assertThat(victim.choice().getAxes().first()).hasValue(SECOND);
    assertThat(victim.choice().getAxes().second()).hasValue(FIRST);
    victim.choice().chooseSecond(SECOND);
    assertThat(victim.choice().getAxes().second()).hasValue(SECOND);
  }

  @Test
  void withoutAChoiceTheWeightsThatMovedMostAreTaken() {
    run.train(50);
    open();
    Parameters now = run.snapshot().parameters();
    Parameters start = run.snapshot().parameterHistory().orElseThrow().parameters(0);
    double most = 0;
    for (Part part : LandscapeChoice.parts(now.spec())) {
      int k = LandscapeChoice.index(now.spec(), part);
      if (part instanceof Part.Weight) {
        most = Math.max(most, Math.abs(now.get(k) - start.get(k)));
      }
    }
    int chosen = victim.choice().firstIndex(now.spec());
    assertThat(Math.abs(now.get(chosen) - start.get(chosen))).isEqualTo(most);
    assertThat(victim.choice().secondIndex(now.spec())).isNotEqualTo(chosen);
  }

  @Test
  void aNetworkOfOneWeightTakesItsBiasAsWell() {
    NetworkSpec smallest = new NetworkSpec(1, List.of(new LayerSpec(1, Activation.TANH)));
    Parameters start = Parameters.of(smallest, new double[] {0, 0});
    victim.choice().fill(start, Parameters.of(smallest, new double[] {0.1, 0.2}));
    assertThat(victim.choice().getAxes().first()).hasValue(new Part.Weight(0, 0, 0));
    assertThat(victim.choice().getAxes().second()).hasValue(new Part.Bias(0, 0));
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
    run.run.goTo(2);
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
    victim.choice().randomProperty().set(true);
    finish();
    assertThat(view().map().plane().unit()).isNotEqualTo(1);
    victim.choice().drawAgain();
    assertThat(victim.getView()).isEmpty();
    panes.closeCompanion();
    runAll(worker);
    runAll(window);
    assertThat(victim.getView()).isEmpty();
  }

  @Test
  void randomDirectionsHaveASeed() {
    victim.choice().randomProperty().set(true);
    open();
    double once = view().map().loss(0, 0);
    assertThat(texts.horizontal(view())).isEqualTo("direction 1");
    assertThat(texts.columns(view()).low()).isEqualTo(-1);
    victim.choice().drawAgain();
    finish();
    assertThat(view().map().loss(0, 0)).isNotEqualTo(once);
    victim.choice().seedProperty().set(1);
    finish();
    assertThat(view().map().loss(0, 0)).isEqualTo(once);
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
    assertThat(texts.here(view())).startsWith("let go: loss ");
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
    victim.choice().randomProperty().set(true);
    open();
    victim.dragTo(0.25, -0.5);
    victim.drop();
    assertThat(moved).containsExactly(view().map().plane().at(0.25, -0.5));
  }

  @Test
  void anotherNetworkGetsAnotherMapAndLostWeightsAreReplaced() {
    selection.select(new Part.Weight(0, 2, 9));
    selection.select(SECOND);
    open();
    run.run.edit(recipe -> RecipeEdits.withUnits(recipe, 0, 8));
    run.until(s -> s.recipe().network().unitsOf(0) == 8 && s.parameterHistory().isPresent());
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(victim.choice().getAxes().first().orElseThrow())
        .matches(part -> part.isIn(run.snapshot().recipe().network()));
    assertThat(victim.choice().getAxes().second()).hasValue(SECOND);
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
    run.run.setSpeed(Double.POSITIVE_INFINITY);
    run.run.run();
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

  @Test
  void zoomEndsWhereNothingIsLegibleAnyMore() {
    choose();
    open();
    for (int k = 0; k < 80; k++) {
      victim.zoomIn();
      runAll(worker);
      runAll(window);
    }
    finish();
    double least = view().map().window().half();
    assertThat(least).isGreaterThan(1e-4);
    assertThat(texts.columns(view()).ticks(5)).hasSizeGreaterThan(1);
    victim.zoomIn();
    assertThat(worker).isEmpty();
  }

  @Test
  void hugeWeightsOfADivergedRunStillHaveAMap() {
    NetworkSpec linear =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    run.run.load(
        Preset.REPAIRED
            .recipe()
            .withNetwork(linear)
            .withSettings(Preset.REPAIRED.recipe().settings().withLearningRate(10)));
    choose();
    open();
    run.run.setSpeed(Double.POSITIVE_INFINITY);
    run.run.run();
    run.until(s -> s.state() == RunState.DIVERGED);
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(texts.columns(view()).ticks(5)).hasSizeBetween(1, 6);
    victim.choice().randomProperty().set(true);
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(texts.way(view())).startsWith("Since epoch 0");
  }

  @Test
  void aMapThatTheRunHasLeftBehindSaysSo() {
    choose();
    open();
    run.run.setSpeed(Double.POSITIVE_INFINITY);
    run.run.stopAt(new StopRule(StopRule.MOST_EPOCHS, OptionalDouble.empty()));
    run.run.run();
    run.until(s -> s.epoch() > 300 && s.state() == RunState.RUNNING);
    assertThat(texts.way(view())).startsWith("The run is ahead of the map");
    run.run.pause();
    run.until(s -> s.state() == RunState.PAUSED);
    finish();
    assertThat(texts.way(view())).startsWith("Since epoch 0");
  }

  @Test
  void aLargeNetworkSaysOverHowManyRowsItsMapIsTaken() {
    run.run.edit(recipe -> RecipeEdits.withUnits(recipe, 0, 2500));
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.recipe().network().unitsOf(0) == 2500 && s.parameterHistory().isPresent());
    worker.remove().run();
    runAll(window);
    assertThat(texts.note(view()))
        .isEqualTo("The map is taken over 99 of the 120 training rows, always the same ones.");
  }

  @Test
  void aNetworkOfZerosSaysThatRandomDirectionsHaveNoLength() {
    run.run.load(Preset.REPAIRED.recipe().withInitializer(Initializer.ZEROS));
    run.until(s -> s.recipe().initializer() == Initializer.ZEROS);
    victim.choice().randomProperty().set(true);
    open();
    assertThat(texts.note(view())).startsWith("All weights are zero");
  }
}
