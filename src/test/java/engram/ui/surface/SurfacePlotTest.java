package engram.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.inspect.surface.OutputCurve;
import engram.nn.ForwardPass;
import engram.training.recipe.Preset;
import engram.ui.plot.PlotAxes;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Points and curves of the output surface against the data and the network. */
class SurfacePlotTest {
  private static final double EM = 13;
  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  private SurfaceFixture fixture = new SurfaceFixture(Preset.REPAIRED.recipe(), IRIS);

  @AfterEach
  void close() {
    fixture.close();
  }

  private SurfacePlot plot() {
    return new SurfacePlot(fixture.choice, fixture.texts);
  }

  private SurfacePicture surface(int row) {
    SurfaceView view = fixture.view();
    return plot().surface(view, view.surface().orElseThrow(), row, EM, 400, 400);
  }

  private OutputCurvePicture curve(int row) {
    fixture.choice.chooseSecond(OptionalInt.empty());
    fixture.work();
    SurfaceView view = fixture.view();
    return plot().curve(view, view.curve().orElseThrow(), row, EM, 400, 300);
  }

  /** All on the axes, further right and up by as much as their features are larger. */
  @Test
  void aPointStandsWhereItsTwoFeaturesSay() {
    fixture.open();
    List<SurfaceDot> dots = surface(0).dots();
    var points = fixture.view().answers().points();
    assertThat(dots).hasSize(150);
    int least = 0;
    int most = 0;
    for (int p = 0; p < 150; p++) {
      int row = points.row(p);
      assertThat(dots.get(p).label()).isEqualTo(IRIS.label(row));
      assertThat(dots.get(p).x()).isBetween(0.0, 1.0);
      assertThat(dots.get(p).y()).isBetween(0.0, 1.0);
      if (IRIS.value(row, 2) < IRIS.value(points.row(least), 2)) least = p;
      if (IRIS.value(row, 2) > IRIS.value(points.row(most), 2)) most = p;
    }
    double span = IRIS.value(points.row(most), 2) - IRIS.value(points.row(least), 2);
    double wide = dots.get(most).x() - dots.get(least).x();
    for (int p = 0; p < 150; p++) {
      double share = (IRIS.value(points.row(p), 2) - IRIS.value(points.row(least), 2)) / span;
      assertThat(dots.get(p).x()).isCloseTo(dots.get(least).x() + wide * share, within(1e-9));
    }
  }

  @Test
  void theSampleThatIsShownAloneIsChosenAndWrongOnesAreRinged() {
    fixture.open();
    List<SurfaceDot> dots = surface(17).dots();
    var points = fixture.view().answers().points();
    for (int p = 0; p < 150; p++) {
      int row = points.row(p);
      assertThat(dots.get(p).chosen()).isEqualTo(row == 17);
      double[] input = fixture.snapshot().data().input(row);
      double[] outputs = ForwardPass.of(fixture.snapshot().parameters(), input).output();
      int named = 0;
      for (int o = 1; o < 3; o++) if (outputs[o] > outputs[named]) named = o;
      assertThat(dots.get(p).ringed()).isEqualTo(named != IRIS.label(row));
    }
  }

  /** Else a click would show another sample than the one under the pointer. */
  @Test
  void amongTheTestPointsAloneTheNearestIsOneOfThem() {
    fixture.open();
    fixture.choice.trainPoints.set(false);
    SurfacePicture picture = surface(0);
    PlotAxes axes = new PlotAxes(0, 400, 0, 400, EM, List.of(), List.of());
    Set<Integer> test = new HashSet<>();
    for (int row : fixture.snapshot().data().split().test()) test.add(row);
    assertThat(picture.dots()).hasSameSizeAs(test);
    int found = 0;
    for (SurfaceDot dot : picture.dots()) {
      int row =
          plot()
              .nearest(fixture.view(), picture.dots(), axes, axes.x(dot.x()), axes.y(dot.y()), EM)
              .orElseThrow();
      assertThat(test).contains(row);
      if (IRIS.label(row) == dot.label()) found++;
    }
    assertThat(found).isGreaterThan(picture.dots().size() - 4);
    fixture.choice.testPoints.set(false);
    assertThat(surface(0).dots()).isEmpty();
    assertThat(plot().nearest(fixture.view(), List.of(), axes, 200, 200, EM)).isEmpty();
  }

  @Test
  void aCurveIsAsHighAsItsOutput() {
    fixture.open();
    OutputCurvePicture picture = curve(0);
    assertThat(picture.lines()).extracting(OutputCurvePicture.Line::label).containsExactly(0, 1, 2);
    OutputCurve curve = fixture.view().curve().orElseThrow();
    double[] ys = picture.lines().get(1).ys();
    double lowest = picture.zero();
    double one = heightOfOne(picture);
    for (int k = 0; k < curve.points(); k += 40) {
      double[] inputs = fixture.view().slice().inputs(curve.x(k), 0);
      double output = ForwardPass.of(fixture.snapshot().parameters(), inputs).output()[1];
      assertThat(ys[k]).isCloseTo(lowest + output * (one - lowest), within(1e-9));
    }
  }

  /** By the tick that says so. */
  private static double heightOfOne(OutputCurvePicture picture) {
    return picture.axes().rows().stream()
        .filter(tick -> tick.text().matches("1(\\.0+)?"))
        .findFirst()
        .orElseThrow()
        .place();
  }

  @Test
  void classesStandInRowsAboveAllThatAnOutputCanBe() {
    fixture.open();
    OutputCurvePicture picture = curve(0);
    double one = heightOfOne(picture);
    double[] rows = {-1, -1, -1};
    for (SurfaceDot dot : picture.dots()) {
      assertThat(dot.y()).isBetween(one, 1.0);
      if (rows[dot.label()] >= 0) assertThat(dot.y()).isEqualTo(rows[dot.label()]);
      rows[dot.label()] = dot.y();
    }
    assertThat(rows).isSorted().doesNotHaveDuplicates();
    assertThat(picture.axes().rows()).allMatch(tick -> tick.place() <= one + 1e-9);
  }

  @Test
  void oneOutputIsOneCurveInItsClassesColour() {
    fixture.open();
    assertThat(plot().hasScale(fixture.view())).isFalse();
    fixture.choice.output.set(OptionalInt.of(2));
    assertThat(plot().hasScale(fixture.view())).isTrue();
    assertThat(curve(0).lines()).extracting(OutputCurvePicture.Line::label).containsExactly(2);
  }

  @Test
  void aNumberForetoldHasOneCurveAndItsPointsAreAtTheirNumbers() {
    fixture.close();
    fixture = new SurfaceFixture(Preset.SINE.recipe(), BuiltInSet.SINE.load());
    fixture.open();
    assertThat(plot().hasScale(fixture.view())).isTrue();
    OutputCurvePicture picture = curve(0);
    assertThat(picture.lines()).extracting(OutputCurvePicture.Line::label).containsExactly(-1);
    var points = fixture.view().answers().points();
    int low = 0;
    int high = 0;
    for (int p = 0; p < points.size(); p++) {
      if (points.target(p) < points.target(low)) low = p;
      if (points.target(p) > points.target(high)) high = p;
    }
    List<SurfaceDot> dots = picture.dots();
    double span = points.target(high) - points.target(low);
    double tall = dots.get(high).y() - dots.get(low).y();
    for (int p = 0; p < points.size(); p++) {
      double share = (points.target(p) - points.target(low)) / span;
      assertThat(dots.get(p).y()).isCloseTo(dots.get(low).y() + share * tall, within(1e-9));
      assertThat(dots.get(p).y()).isBetween(0.0, 1.0);
      assertThat(dots.get(p).label()).isEqualTo(-1);
    }
    assertThat(dots.get(low).heat()).isLessThan(dots.get(high).heat());
  }
}
