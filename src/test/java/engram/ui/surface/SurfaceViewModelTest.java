package engram.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.inspect.surface.NeuronMaps;
import engram.inspect.surface.OutputSurface;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.OwnRows;
import engram.training.RunState;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.graph.NetworkReadout;
import java.util.List;
import java.util.OptionalInt;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SurfaceViewModelTest {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  private final SurfaceFixture iris = new SurfaceFixture(Preset.REPAIRED.recipe(), IRIS);

  @AfterEach
  void close() {
    iris.close();
  }

  private void step() {
    int epoch = iris.snapshot().epoch();
    iris.run.session().stepForward();
    iris.until(s -> s.epoch() == epoch + 1 && s.state() != RunState.RUNNING);
  }

  @Test
  void aNumberThatHangsOnManyFeaturesIsShownAsACurveAndOneOnTwoAsASurface() {
    assertThat(usual(Preset.PENGUINS, BuiltInSet.PENGUINS))
        .matches(axes -> axes.second().isEmpty());
    assertThat(usual(Preset.REG_PLANE, BuiltInSet.REG_PLANE))
        .matches(axes -> axes.second().isPresent());
    assertThat(usual(Preset.REPAIRED, BuiltInSet.IRIS)).matches(axes -> axes.second().isPresent());
  }

  private static SurfaceChoice.Axes usual(Preset preset, BuiltInSet set) {
    SurfaceChoice choice = new SurfaceChoice();
    choice.follow(new PreparedData(preset.recipe().data(), set.load()));
    return choice.getAxes().orElseThrow();
  }

  @Test
  void nothingIsWorkedOutWhileThePaneIsClosed() {
    step();
    iris.sample.next();
    assertThat(iris.worker).isEmpty();
    assertThat(iris.choice.getAxes()).isEmpty();
    iris.open();
    iris.panes.closeCompanion();
    step();
    assertThat(iris.worker).isEmpty();
    assertThat(iris.surface.getView()).isEmpty();
  }

  @Test
  void beginsWithThePetalsAndShowsThisMoment() {
    iris.open();
    assertThat(iris.choice.getAxes()).hasValue(new SurfaceChoice.Axes(2, OptionalInt.of(3)));
    OutputSurface surface = iris.view().surface().orElseThrow();
    double[] inputs = iris.view().slice().inputs(surface.grid().x(3), surface.grid().y(9));
    double[] outputs = ForwardPass.of(iris.snapshot().parameters(), inputs).output();
    assertThat(surface.outputs(3, 9)).containsExactly(outputs);
    assertThat(surface.grid().columns()).isEqualTo(121);
  }

  @Test
  void whileTheNetworkBeforeTrainingIsHeldItsMapIsShownAndWorkedOutOnce() {
    iris.open();
    Parameters initial = iris.snapshot().parameters();
    step();
    iris.work();
    SurfaceView now = iris.view();
    iris.before.heldProperty().set(true);
    assertThat(iris.view()).isSameAs(now);
    iris.work();
    SurfaceView before = iris.view();
    OutputSurface surface = before.surface().orElseThrow();
    double[] inputs = before.slice().inputs(surface.grid().x(3), surface.grid().y(9));
    assertThat(surface.outputs(3, 9)).containsExactly(ForwardPass.of(initial, inputs).output());
    assertThat(surface.grid()).isSameAs(now.surface().orElseThrow().grid());
    assertThat(surface.outputs(3, 9)).isNotEqualTo(now.surface().orElseThrow().outputs(3, 9));
    iris.before.heldProperty().set(false);
    assertThat(iris.view()).isSameAs(now);
    iris.before.heldProperty().set(true);
    assertThat(iris.view()).isSameAs(before);
    assertThat(iris.worker).isEmpty();
    iris.panes.closeCompanion();
    assertThat(iris.surface.getView()).isEmpty();
  }

  @Test
  void theVerticalAxisIsTheOtherFeatureOrTheOutputOfACurve() {
    iris.open();
    assertThat(iris.texts.vertical(iris.view(), OptionalInt.of(1))).isEqualTo("petal width (cm)");
    iris.choice.chooseSecond(OptionalInt.empty());
    iris.work();
    assertThat(iris.texts.vertical(iris.view(), OptionalInt.empty())).isEmpty();
    assertThat(iris.texts.vertical(iris.view(), OptionalInt.of(1)))
        .isEqualTo(iris.texts.output(iris.snapshot(), OptionalInt.of(1)));
  }

  /** What hangs on the moment may ask for the surface before the sample has followed. */
  @Test
  void aSampleThatTheNewDataHasNotIsNotAskedFor() {
    SurfaceChoice choice = new SurfaceChoice();
    PreparedData data = iris.snapshot().data();
    choice.follow(data);
    assertThat(choice.slice(data.dataset().rows() - 1)).isPresent();
    assertThat(choice.slice(data.dataset().rows())).isEmpty();
  }

  @Test
  void theInputsOfTheGridAreWorkedOutOnce() {
    iris.open();
    OutputSurface before = iris.view().surface().orElseThrow();
    step();
    iris.work();
    OutputSurface after = iris.view().surface().orElseThrow();
    assertThat(after).isNotSameAs(before);
    assertThat(after.grid()).isSameAs(before.grid());
    assertThat(iris.view().answers().points()).isNotNull();
    assertThat(iris.view().snapshot()).isSameAs(iris.snapshot());
  }

  @Test
  void whileTheRunGoesOnItIsCoarserAndMadeSomeTimesASecond() {
    iris.open();
    iris.run.session().setSpeed(50);
    iris.run.session().run();
    Await.until(
        () -> {
          iris.now += 100_000_000;
          Await.until(iris.run::refresh); // so one is asked for at this very time
          iris.work();
          return columns() == 61;
        });
    int shown = iris.snapshot().epoch();
    iris.until(s -> s.epoch() > shown + 3);
    assertThat(iris.worker).isEmpty();
    assertThat(iris.view().snapshot().epoch()).isLessThanOrEqualTo(shown);
    iris.run.session().pause();
    iris.until(s -> s.state() == RunState.PAUSED);
    Await.until(
        iris.run,
        () -> {
          iris.work();
          return columns() == 121;
        });
    assertThat(iris.view().snapshot()).isSameAs(iris.snapshot());
  }

  private int columns() {
    return iris.view().surface().orElseThrow().grid().columns();
  }

  @Test
  void othersAreHeldAtTheSampleAndFollowIt() {
    iris.open();
    iris.choice.othersProperty().set(Others.SAMPLE);
    iris.work();
    assertThat(iris.view().slice().values(1, 1)[0]).isEqualTo(IRIS.value(73, 0));
    iris.sample.show(10);
    iris.work();
    assertThat(iris.view().slice().values(1, 1)[0]).isEqualTo(IRIS.value(10, 0));
    iris.choice.othersProperty().set(Others.MEAN);
    iris.work();
    assertThat(iris.view().slice().values(1, 1)[0])
        .isEqualTo(iris.snapshot().data().inputs().usual(0));
  }

  @Test
  void anAxisThatTheOtherHasAlreadyChangesPlacesWithIt() {
    iris.open();
    iris.choice.chooseFirst(0);
    iris.work();
    assertThat(iris.view().slice().first()).isZero();
    iris.choice.chooseFirst(3);
    assertThat(iris.choice.getAxes()).hasValue(new SurfaceChoice.Axes(3, OptionalInt.of(0)));
    iris.choice.chooseSecond(OptionalInt.of(3));
    assertThat(iris.choice.getAxes()).hasValue(new SurfaceChoice.Axes(0, OptionalInt.of(3)));
    iris.choice.chooseSecond(OptionalInt.empty());
    iris.work();
    assertThat(iris.view().surface()).isEmpty();
    assertThat(iris.view().curve().orElseThrow().outputs()).isEqualTo(3);
    iris.choice.chooseSecond(OptionalInt.of(0));
    assertThat(iris.choice.getAxes()).hasValue(new SurfaceChoice.Axes(0, OptionalInt.empty()));
  }

  @Test
  void otherDataAreFollowedAndTheOldPictureGoesAtOnce() {
    iris.open();
    iris.choice.outputProperty().set(OptionalInt.of(2));
    Dataset sine = PlaneSets.sine(40);
    OwnRows.load(iris.session, PlaneSets.recipe(sine, TargetCoding.STANDARDIZED), sine);
    iris.until(s -> s.data().dataset() == sine);
    assertThat(iris.surface.getView()).isEmpty();
    assertThat(iris.choice.output.get()).isEmpty();
    iris.work();
    assertThat(iris.choice.getAxes()).hasValue(new SurfaceChoice.Axes(0, OptionalInt.empty()));
    assertThat(iris.view().curve()).isPresent();
  }

  @Test
  void dataWithoutANumberHaveNoPicture() {
    Dataset colours =
        Dataset.of(
            "colours",
            List.of(Feature.category("colour", List.of("red", "blue"))),
            Feature.category("y", List.of("a", "b")),
            new DMatrixRMaj(new double[][] {{0}, {1}, {0}, {1}, {1}, {0}}),
            new double[] {0, 1, 0, 1, 1, 0});
    Recipe recipe = PlaneSets.recipe(colours, TargetCoding.ZERO_ONE);
    try (SurfaceFixture fixture = new SurfaceFixture(recipe, colours)) {
      fixture.open();
      fixture.panes.neuronMapsProperty().set(true);
      fixture.work();
      assertThat(fixture.choice.getAxes()).isEmpty();
      assertThat(fixture.surface.getView()).isEmpty();
      assertThat(fixture.maps.getMaps()).isEmpty();
    }
  }

  @Test
  void readsOutWhatTheNetworkSaysThere() {
    iris.open();
    NetworkReadout readout = iris.texts.readout(iris.view(), 1.4, 0.2);
    double[] outputs =
        ForwardPass.of(iris.snapshot().parameters(), iris.view().slice().inputs(1.4, 0.2)).output();
    assertThat(readout.names())
        .containsExactly("petal length", "petal width", "setosa", "versicolor", "virginica");
    assertThat(readout.values().get(0)).isEqualTo("1.4 cm");
    assertThat(readout.values().get(4)).isEqualTo(iris.preferences.numbers().of(outputs[2]));
    assertThat(iris.texts.ringed(iris.view()))
        .isEqualTo(
            "Ringed, wrong: %d of 120 training, %d of 30 test points"
                .formatted(
                    120 - iris.snapshot().train().right(), 30 - iris.snapshot().test().right()));
    assertThat(iris.texts.some(iris.view())).isEmpty();
  }

  @Test
  void aRegressionIsReadOutInItsUnit() {
    Dataset slope = PlaneSets.slope(3000);
    Recipe recipe = PlaneSets.recipe(slope, TargetCoding.STANDARDIZED);
    try (SurfaceFixture fixture = new SurfaceFixture(recipe, slope)) {
      fixture.open();
      NetworkReadout readout = fixture.texts.readout(fixture.view(), 1, 2);
      assertThat(readout.title()).endsWith(" m");
      assertThat(readout.names()).containsExactly("x1", "x2");
      assertThat(fixture.texts.ringed(fixture.view())).startsWith("Ringed, far off: ");
      assertThat(fixture.texts.some(fixture.view())).startsWith("1000 of the 3000 samples");
      assertThat(fixture.texts.target(fixture.snapshot().data())).isEqualTo("y (m)");
    }
  }

  @Test
  void mapsAreWorkedOutOnlyWhileTheyAreShown() {
    step();
    assertThat(iris.worker).isEmpty();
    iris.panes.neuronMapsProperty().set(true);
    iris.work();
    assertThat(iris.maps.getMaps().orElseThrow().grid().columns()).isEqualTo(25);
    NeuronMaps before = iris.maps.getMaps().orElseThrow();
    step();
    iris.work();
    assertThat(iris.maps.getMaps().orElseThrow()).isNotSameAs(before);
    assertThat(iris.maps.getMaps().orElseThrow().grid()).isSameAs(before.grid());
    iris.panes.neuronMapsProperty().set(false);
    assertThat(iris.maps.getMaps()).isEmpty();
    step();
    assertThat(iris.worker).isEmpty();
  }

  @Test
  void mapsOfAnotherNetworkNeverStay() {
    iris.panes.neuronMapsProperty().set(true);
    iris.work();
    Recipe recipe = PlaneSets.recipe(IRIS, TargetCoding.ZERO_ONE);
    OwnRows.load(iris.session, recipe, IRIS);
    iris.until(s -> s.recipe().equals(recipe));
    assertThat(iris.maps.getMaps()).isEmpty();
    iris.work();
    assertThat(iris.maps.getMaps().orElseThrow().has(new Part.Neuron(2, 2))).isTrue();
  }
}
