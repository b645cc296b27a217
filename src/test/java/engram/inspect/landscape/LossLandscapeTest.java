package engram.inspect.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.inspect.Moments;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossLandscapeTest {
  private static final int SIZE = 7;
  private static final PlaneWindow WINDOW = new PlaneWindow(0.1, -0.2, 0.8);

  private static double loss(Snapshot snapshot, Parameters parameters) {
    Samples train = snapshot.data().train();
    Activation output = parameters.spec().activationOf(parameters.spec().layerCount() - 1);
    double sum = 0;
    for (int row = 0; row < train.rows(); row++) {
      ForwardPass pass = ForwardPass.of(parameters, train.input(row));
      sum +=
          snapshot
              .recipe()
              .loss()
              .value(output, pass.preOutput(), pass.output(), train.target(row));
    }
    return sum / train.rows();
  }

  private static LossLandscape landscape(Snapshot snapshot, Directions directions) {
    ParameterPlane plane = new ParameterPlane(snapshot.parameters(), directions);
    return LossLandscape.of(plane, WINDOW, SIZE, LossMeter.of(snapshot), () -> true).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void eachPointIsTheTrainingLossAtThoseParameters(Loss loss) {
    Snapshot snapshot = Moments.start(Moments.recipe(Activation.RELU, Activation.SOFTMAX, loss));
    for (Directions directions :
        List.of(
            Directions.along(snapshot.parameters().spec(), 2, 30),
            Directions.random(snapshot.parameters(), 5))) {
      LossLandscape map = landscape(snapshot, directions);
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          double a = WINDOW.atShareA((double) i / (SIZE - 1));
          double b = WINDOW.atShareB((double) j / (SIZE - 1));
          double[] there = snapshot.parameters().toArray();
          for (int k = 0; k < there.length; k++) {
            there[k] += a * directions.first()[k] + b * directions.second()[k];
          }
          assertThat(map.loss(i, j))
              .isCloseTo(
                  loss(snapshot, Parameters.of(snapshot.parameters().spec(), there)),
                  within(1e-12));
        }
      }
    }
  }

  @Test
  void atTheCentreItIsTheLossThatTheWindowShows() {
    Snapshot snapshot = Moments.start(Preset.REPAIRED.recipe());
    assertThat(LossMeter.of(snapshot).loss(snapshot.parameters()))
        .isEqualTo(snapshot.train().loss());
    ParameterPlane plane =
        new ParameterPlane(
            snapshot.parameters(), Directions.along(snapshot.parameters().spec(), 0, 1));
    LossLandscape map =
        LossLandscape.of(plane, new PlaneWindow(0, 0, 1), 3, LossMeter.of(snapshot), () -> true)
            .orElseThrow();
    assertThat(map.loss(1, 1)).isEqualTo(snapshot.train().loss());
    assertThat(map.lossAt(0.5, 0.5)).isEqualTo(snapshot.train().loss());
    assertThat(map.lossAt(0.25, 0)).isEqualTo((map.loss(0, 0) + map.loss(1, 0)) / 2);
  }

  @Test
  void knowsItsLowestAndHighestPoint() {
    Snapshot snapshot = Moments.start(Preset.REPAIRED.recipe());
    LossLandscape map = landscape(snapshot, Directions.random(snapshot.parameters(), 1));
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        assertThat(map.loss(i, j)).isBetween(map.lowest(), map.highest());
      }
    }
    assertThat(map.lowest()).isLessThan(map.highest());
  }

  @Test
  void aLossThatIsNotFiniteIsNoNumber() {
    NetworkSpec linear = new NetworkSpec(4, List.of(new LayerSpec(3, Activation.IDENTITY)));
    Snapshot snapshot = Moments.start(Preset.REPAIRED.recipe().withNetwork(linear));
    ParameterPlane plane =
        new ParameterPlane(snapshot.parameters(), Directions.along(linear, 0, 1));
    LossLandscape map =
        LossLandscape.of(plane, new PlaneWindow(0, 0, 1e200), 3, LossMeter.of(snapshot), () -> true)
            .orElseThrow();
    assertThat(map.loss(0, 0)).isNaN();
    assertThat(map.loss(1, 1)).isEqualTo(map.lowest());
    assertThat(map.lossAt(0.5, 0.5)).isEqualTo(map.lowest());
  }

  @Test
  void whatIsNotWantedAnyMoreIsLeft() {
    Snapshot snapshot = Moments.start(Preset.REPAIRED.recipe());
    ParameterPlane plane =
        new ParameterPlane(
            snapshot.parameters(), Directions.along(snapshot.parameters().spec(), 0, 1));
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            LossLandscape.of(
                plane, WINDOW, SIZE, LossMeter.of(snapshot), () -> asked.incrementAndGet() < 3))
        .isEmpty();
    assertThat(asked).hasValue(3);
  }

  @Test
  void aLargeNetworkIsMeasuredOnAFixedPartOfTheRows() {
    NetworkSpec spec =
        new NetworkSpec(
            4,
            List.of(
                new LayerSpec(200, Activation.RELU),
                new LayerSpec(200, Activation.RELU),
                new LayerSpec(3, Activation.TANH)));
    Recipe recipe = Preset.REPAIRED.recipe().withNetwork(spec);
    try (Session session = new Session(recipe, id -> BuiltInSet.IRIS.load())) {
      Snapshot snapshot = session.take().orElseThrow();
      int expected = (int) (LossMeter.MOST_WORK / spec.parameterCount());
      assertThat(LossMeter.of(snapshot).rows()).isEqualTo(expected).isLessThan(120);
      assertThat(LossMeter.of(snapshot).loss(snapshot.parameters()))
          .isEqualTo(LossMeter.of(snapshot).loss(snapshot.parameters()))
          .isCloseTo(snapshot.train().loss(), within(0.2 * snapshot.train().loss()));
    }
    assertThat(LossMeter.rows(spec, 10)).isEqualTo(10);
  }
}
