package engram.inspect.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.inspect.Moments;
import engram.nn.Parameters;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ParameterPlaneTest {
  private static final Parameters CENTRE = Moments.start(Preset.REPAIRED.recipe()).parameters();
  private static final ParameterPlane RANDOM =
      new ParameterPlane(CENTRE, Directions.random(CENTRE, 3));

  @Property(tries = 100)
  void aPlaceOfThePlaneIsFoundAgain(
      @ForAll @DoubleRange(min = -5, max = 5) double a,
      @ForAll @DoubleRange(min = -5, max = 5) double b) {
    ParameterPlane.Place place = RANDOM.place(RANDOM.at(a, b));
    assertThat(place.a()).isCloseTo(a, within(1e-12));
    assertThat(place.b()).isCloseTo(b, within(1e-12));
    assertThat(place.distance()).isLessThan(1e-6);
  }

  @Test
  void thePlaceOfOtherParametersIsTheNearestOne() {
    Parameters other = Moments.start(Preset.REPAIRED.recipe().withSeed(1)).parameters();
    ParameterPlane.Place place = RANDOM.place(other);
    double nearest = distance(other, RANDOM.at(place.a(), place.b()));
    assertThat(place.distance()).isCloseTo(nearest, within(1e-9));
    for (double step : new double[] {-0.01, 0.01}) {
      assertThat(distance(other, RANDOM.at(place.a() + step, place.b()))).isGreaterThan(nearest);
      assertThat(distance(other, RANDOM.at(place.a(), place.b() + step))).isGreaterThan(nearest);
    }
  }

  @Test
  void lengthsAreThoseOfTheParameters() {
    assertThat(RANDOM.length(0.3, -0.7))
        .isCloseTo(distance(CENTRE, RANDOM.at(0.3, -0.7)), within(1e-12));
    assertThat(RANDOM.unit()).isCloseTo(distance(CENTRE, RANDOM.at(1, 0)), within(1e-12));
  }

  @Test
  void theMiddleIsTheCentreToTheBit() {
    assertThat(RANDOM.at(0, 0)).isEqualTo(CENTRE);
  }

  @Test
  void thePathGoesFromEpochZeroThroughTheShownMoment() {
    try (Session session = new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load())) {
      session.watchNextStep(true);
      for (int k = 0; k < 6; k++) session.stepForward();
      Moments.await(session, s -> s.epoch() == 6 && s.parameterHistory().isPresent());
      session.goTo(4);
      Snapshot shown =
          Moments.await(session, s -> s.epoch() == 4 && s.parameterHistory().isPresent());
      var history = shown.parameterHistory().orElseThrow();
      ParameterPlane plane =
          new ParameterPlane(
              shown.parameters(), Directions.along(shown.parameters().spec(), 5, 60));
      PlanePath path = PlanePath.of(plane, history, shown);
      assertThat(path.size()).isEqualTo(7);
      assertThat(path.shown()).isEqualTo(4);
      assertThat(path.a(4)).isZero();
      for (int i = 0; i < 7; i++) {
        assertThat(path.a(i))
            .isCloseTo(history.parameters(i).get(5) - shown.parameters().get(5), within(1e-15));
        assertThat(path.b(i))
            .isCloseTo(history.parameters(i).get(60) - shown.parameters().get(60), within(1e-15));
      }
      assertThat(path.moved())
          .isCloseTo(distance(history.parameters(0), shown.parameters()), within(1e-12));
      assertThat(path.inPlane())
          .isCloseTo(Math.hypot(path.a(0), path.b(0)), within(1e-12))
          .isLessThan(path.moved());
      PlaneWindow window = PlaneWindow.around(path, 0.001);
      for (int i = 0; i < 7; i++) {
        assertThat(window.holds(path.a(i), path.b(i), 0.9)).isTrue();
      }
      assertThat(PlaneWindow.around(path, 3).half()).isEqualTo(3);
    }
  }

  @Test
  void insideAnEpochTheShownMomentIsAPointOfItsOwn() {
    try (Session session = new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load())) {
      session.watchNextStep(true);
      session.stepForward();
      session.stepForward(StepSize.BATCH);
      Snapshot shown =
          Moments.await(
              session,
              s -> s.position().row() == 10 && s.epoch() == 1 && s.parameterHistory().isPresent());
      ParameterPlane plane =
          new ParameterPlane(
              shown.parameters(), Directions.along(shown.parameters().spec(), 5, 60));
      PlanePath path = PlanePath.of(plane, shown.parameterHistory().orElseThrow(), shown);
      assertThat(path.size()).isEqualTo(3);
      assertThat(path.shown()).isEqualTo(2);
      assertThat(path.a(2)).isZero();
      assertThat(path.a(1)).isNotZero();
    }
  }

  private static double distance(Parameters x, Parameters y) {
    double squared = 0;
    for (int k = 0; k < x.spec().parameterCount(); k++) {
      squared += Math.pow(x.get(k) - y.get(k), 2);
    }
    return Math.sqrt(squared);
  }
}
