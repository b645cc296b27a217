package engram.inspect.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.sets.BuiltInSet;
import engram.inspect.Moments;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.Run;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ValuePathTest {
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);
  private static final Part.Bias BIAS = new Part.Bias(1, 1);

  /** The repaired preset, with as many epochs as wanted. */
  private static Recipe recipe(int epochs) {
    return Preset.REPAIRED.recipe().withStop(new StopRule(epochs, OptionalDouble.empty()));
  }

  private static Session session(Recipe recipe) {
    Session session = new Session(recipe, id -> BuiltInSet.IRIS.load());
    session.setSpeed(Session.UNLIMITED);
    session.watchNextStep(true);
    return session;
  }

  private static Run liveRun(Recipe recipe) {
    return new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
  }

  private static List<Parameters> live(Run run, int epochs) {
    List<Parameters> live = new ArrayList<>(List.of(run.parameters()));
    for (int k = 0; k < epochs; k++) {
      run.trainEpoch();
      live.add(run.parameters());
    }
    return live;
  }

  private static Snapshot finished(Session session) {
    session.run();
    return Moments.await(
        session, s -> s.state() == RunState.FINISHED && s.parameterHistory().isPresent());
  }

  private static ValuePath path(Snapshot snapshot, Part part) {
    return ValuePath.of(snapshot, part).orElseThrow();
  }

  private static void assertIsLive(ValuePath path, List<Parameters> live) {
    for (int i = 0; i < path.size(); i++) {
      int epoch = (int) path.epoch(i);
      assertThat(path.epoch(i)).isEqualTo(epoch);
      assertThat(path.value(i)).isEqualTo(live.get(epoch).weight(0, 2, 6));
    }
  }

  @Test
  void hasTheValuesOfALivePassToTheBit() {
    try (Session session = session(recipe(60))) {
      Snapshot end = finished(session);
      List<Parameters> live = live(liveRun(recipe(60)), 60);
      ValuePath path = path(end, WEIGHT);
      assertThat(path.size()).isEqualTo(61);
      assertThat(path.shown()).isEqualTo(60);
      assertIsLive(path, live);
      ValuePath bias = path(end, BIAS);
      for (int i = 0; i <= 60; i++) {
        assertThat(bias.value(i)).isEqualTo(live.get(i).bias(1, 1));
      }
    }
  }

  @Test
  void afterGoingBackItStillHoldsTheEpochsThatFollow() {
    try (Session session = session(recipe(60))) {
      finished(session);
      session.goTo(20);
      Snapshot back = Moments.await(session, s -> s.epoch() == 20);
      ValuePath path = path(back, WEIGHT);
      assertThat(path.size()).isEqualTo(61);
      assertThat(path.shown()).isEqualTo(20);
      assertIsLive(path, live(liveRun(recipe(60)), 60));
    }
  }

  @Test
  void aChangedSettingBendsThePathFromThereOn() {
    try (Session session = session(recipe(60))) {
      finished(session);
      session.goTo(20);
      session.change(new Intervention.LearningRate(0.2));
      for (int k = 0; k < 5; k++) session.stepForward();
      Snapshot later =
          Moments.await(session, s -> s.epoch() == 25 && s.state() != RunState.RUNNING);
      Run run = liveRun(recipe(60));
      List<Parameters> live = live(run, 20);
      run.change(new Intervention.LearningRate(0.2));
      List<Parameters> changed = live(run, 5);
      live.addAll(changed.subList(1, 6));
      ValuePath path = path(later, WEIGHT);
      assertThat(path.size()).isEqualTo(26);
      assertIsLive(path, live);
    }
  }

  @Test
  void aLongPathIsThinnedAndKeepsItsExtremes() {
    try (Session session = session(recipe(3001))) {
      finished(session);
      session.goTo(1001);
      Snapshot back = Moments.await(session, s -> s.epoch() == 1001);
      List<Parameters> live = live(liveRun(recipe(3001)), 3001);
      ValuePath path = path(back, WEIGHT);
      assertThat(path.size()).isBetween(100, ValuePath.MOST);
      assertIsLive(path, live);
      assertThat(path.epoch(0)).isZero();
      assertThat(path.epoch(path.shown())).isEqualTo(1001);
      assertThat(path.epoch(path.size() - 1)).isEqualTo(3000);
      double lowest = Double.POSITIVE_INFINITY;
      double highest = Double.NEGATIVE_INFINITY;
      var history = back.parameterHistory().orElseThrow();
      for (int i = 0; i < history.size(); i++) {
        lowest = Math.min(lowest, history.parameters(i).weight(0, 2, 6));
        highest = Math.max(highest, history.parameters(i).weight(0, 2, 6));
      }
      assertThat(path.lowest()).isEqualTo(lowest);
      assertThat(path.highest()).isEqualTo(highest);
    }
  }

  @Test
  void insideAnEpochTheShownMomentLiesBetweenTheEpochs() {
    try (Session session = session(recipe(60))) {
      for (int k = 0; k < 5; k++) session.stepForward();
      for (int k = 0; k < 3; k++) session.stepForward(StepSize.BATCH);
      Snapshot inside = Moments.await(session, s -> s.position().equals(new Position(5, 30)));
      ValuePath path = path(inside, WEIGHT);
      assertThat(path.size()).isEqualTo(7);
      assertThat(path.shown()).isEqualTo(6);
      assertThat(path.epoch(6)).isEqualTo(5.25);
      assertThat(path.value(6)).isEqualTo(inside.parameters().weight(0, 2, 6));
    }
  }

  @Test
  void isEmptyWhileTheNextStepIsNotWatched() {
    assertThat(ValuePath.of(Moments.start(recipe(60)), WEIGHT)).isEmpty();
  }

  @Test
  void anActivationIsThatOfTheForwardPassAtEachEpoch() {
    try (Session session = session(recipe(60))) {
      finished(session);
      session.goTo(20);
      Snapshot back = Moments.await(session, s -> s.epoch() == 20);
      List<Parameters> live = live(liveRun(recipe(60)), 60);
      Part.Neuron neuron = new Part.Neuron(1, 2);
      ValuePath path = ValuePath.ofActivation(back, neuron, 73).orElseThrow();
      assertThat(path.size()).isEqualTo(61);
      assertThat(path.shown()).isEqualTo(20);
      for (int i = 0; i <= 60; i++) {
        assertThat(path.epoch(i)).isEqualTo(i);
        assertThat(path.value(i))
            .isEqualTo(ForwardPass.of(live.get(i), back.data().input(73)).a(1, 2));
      }
      assertThat(path.nearestTo(20.4)).isEqualTo(path.value(20));
      assertThat(path.nearestTo(20.6)).isEqualTo(path.value(21));
      assertThat(path.nearestTo(999)).isEqualTo(path.value(60));
      assertThat(path.nearestTo(0)).isEqualTo(path.value(0));
    }
  }

  @Test
  void theActivationsOfALongRunAreTakenAtEvenlySpacedEpochs() {
    try (Session session = session(recipe(1000))) {
      finished(session);
      session.goTo(501);
      Snapshot back = Moments.await(session, s -> s.epoch() == 501);
      ValuePath path = ValuePath.ofActivation(back, new Part.Neuron(0, 6), 73).orElseThrow();
      assertThat(path.size()).isBetween(200, ValuePath.MOST);
      assertThat(path.epoch(0)).isZero();
      assertThat(path.epoch(path.shown())).isEqualTo(501);
      assertThat(path.epoch(path.size() - 1)).isEqualTo(1000);
      for (int i = 1; i < path.size(); i++) {
        assertThat(path.epoch(i) - path.epoch(i - 1)).isBetween(1.0, 4.0);
      }
    }
  }

  @Test
  void isOfAWeightOrABiasOfTheNetwork() {
    Snapshot start = Moments.start(recipe(60));
    assertThatThrownBy(() -> ValuePath.of(start, new Part.Neuron(0, 6)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ValuePath.of(start, new Part.Weight(0, 4, 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
