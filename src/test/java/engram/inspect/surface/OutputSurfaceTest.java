package engram.inspect.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.PlaneSets;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.TargetCoding;
import engram.data.Targets;
import engram.data.sets.BuiltInSet;
import engram.inspect.FeatureRange;
import engram.inspect.InformativeFeatures;
import engram.inspect.landscape.Bilinear;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class OutputSurfaceTest {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();
  private final PreparedData iris = new PreparedData(Preset.REPAIRED.recipe().data(), IRIS);
  private final Parameters parameters = random(Preset.REPAIRED.recipe().network());
  private final InputSlice petals = InputSlice.of(iris, 2, OptionalInt.of(3));

  private static Parameters random(NetworkSpec spec) {
    Random random = new Random(4);
    double[] values = new double[spec.parameterCount()];
    for (int k = 0; k < values.length; k++) values[k] = random.nextGaussian();
    return Parameters.of(spec, values);
  }

  private static PreparedData prepared(Dataset dataset, TargetCoding coding) {
    return new PreparedData(PlaneSets.recipe(dataset, coding).data(), dataset);
  }

  @Test
  void everyPointHasTheBitsOfAForwardPass() {
    InputGrid grid = InputGrid.of(petals, 21);
    OutputSurface surface = OutputSurface.of(parameters, grid);
    for (int j = 0; j < 21; j++) {
      for (int i = 0; i < 21; i++) {
        double[] values = petals.values(grid.x(i), grid.y(j));
        ForwardPass pass = ForwardPass.of(parameters, iris.inputs().of(values));
        assertThat(surface.outputs(i, j)).containsExactly(pass.output());
        assertThat(surface.classOf(surface.outputs(i, j)))
            .isEqualTo(iris.targets().classOf(pass.output()));
      }
    }
  }

  @Test
  void theWindowHoldsAllRowsWithRoomAround() {
    FeatureRange length = petals.horizontal();
    assertThat(length.low()).isCloseTo(1 - 0.08 * 5.9, within(1e-12));
    assertThat(length.high()).isCloseTo(6.9 + 0.08 * 5.9, within(1e-12));
    assertThat(length.at(length.share(3.3))).isCloseTo(3.3, within(1e-12));
    InputGrid grid = InputGrid.of(petals, 5);
    assertThat(grid.x(0)).isEqualTo(length.low());
    assertThat(grid.x(4)).isEqualTo(length.high());
    assertThat(grid.y(4)).isEqualTo(petals.vertical().orElseThrow().high());
  }

  @Test
  void pointsDrawnByARuleHaveTheWholePlane() {
    Dataset xor = PlaneSets.xor(20);
    DataSource drawn = new DataSource.Generated("my-xor", 20, 0, 1);
    Recipe recipe = PlaneSets.recipe(drawn, xor, TargetCoding.SINGLE_ZERO_ONE);
    FeatureRange range = FeatureRange.of(new PreparedData(recipe.data(), xor), 0);
    assertThat(range).isEqualTo(new FeatureRange(-6, 6));
  }

  @Test
  void aFeatureThatIsTheSameEverywhereHasARange() {
    Dataset same =
        Dataset.of(
            "same",
            List.of(Feature.number("a"), Feature.number("b")),
            Feature.number("y"),
            new DMatrixRMaj(new double[][] {{5, 1}, {5, Double.NaN}, {5, 3}, {5, 4}}),
            new double[] {1, 2, 3, 4});
    PreparedData data = prepared(same, TargetCoding.STANDARDIZED);
    assertThat(FeatureRange.of(data, 0)).isEqualTo(new FeatureRange(2.5, 7.5));
    assertThat(FeatureRange.of(data, 1).low()).isCloseTo(0.76, within(1e-12));
  }

  @Test
  void othersAreHeldAtTheirMeansOrAtARow() {
    assertThat(petals.values(1.5, 0.5)[0]).isEqualTo(iris.inputs().usual(0));
    double[] values = petals.through(73).values(1.5, 0.5);
    assertThat(values[0]).isEqualTo(IRIS.value(73, 0));
    assertThat(values[1]).isEqualTo(IRIS.value(73, 1));
    assertThat(values[2]).isEqualTo(1.5);
    assertThat(values[3]).isEqualTo(0.5);
    assertThat(petals.through(73).horizontal()).isEqualTo(petals.horizontal());
    assertThat(petals.holdsOthers()).isTrue();
  }

  @Test
  void betweenThePointsItIsBilinear() {
    OutputSurface surface = OutputSurface.of(parameters, InputGrid.of(petals, 3));
    double[] first = new double[9];
    for (int k = 0; k < first.length; k++) first[k] = surface.output(0, k % 3, k / 3);
    assertThat(Bilinear.at(first, 3, 3, 0.5, 1)).isEqualTo(surface.output(0, 1, 2));
    double middle =
        (surface.output(0, 0, 0)
                + surface.output(0, 1, 0)
                + surface.output(0, 0, 1)
                + surface.output(0, 1, 1))
            / 4;
    assertThat(Bilinear.at(first, 3, 3, 0.25, 0.25)).isCloseTo(middle, within(1e-12));
  }

  @Test
  void strengthIsTheMarginToTheNextClass() {
    Targets many = iris.targets();
    assertThat(OutputSurface.strength(many, new double[] {1, -1, -1})).isEqualTo(1);
    assertThat(OutputSurface.strength(many, new double[] {0.5, -1, 0.5})).isZero();
    assertThat(OutputSurface.strength(many, new double[] {0.5, 0.1, -1})).isEqualTo(0.4);
    assertThat(OutputSurface.strength(many, new double[] {0.5, Double.NaN, -1})).isNaN();
    Targets single = prepared(PlaneSets.xor(20), TargetCoding.SINGLE_ZERO_ONE).targets();
    assertThat(OutputSurface.strength(single, new double[] {0.5})).isZero();
    assertThat(OutputSurface.strength(single, new double[] {0})).isEqualTo(1);
    assertThat(OutputSurface.strength(single, new double[] {0.75})).isEqualTo(0.5);
    assertThat(OutputSurface.strength(single, new double[] {7})).isEqualTo(1);
  }

  @Test
  void mapsShowEveryInputAndNeuronToTheBit() {
    InputGrid grid = InputGrid.of(petals, 7);
    NeuronMaps maps = NeuronMaps.of(parameters, grid);
    ForwardPass pass = ForwardPass.of(parameters, petals.inputs(grid.x(2), grid.y(5)));
    for (int i = 0; i < 4; i++) assertThat(maps.at(-1, i, 2, 5)).isEqualTo(pass.input(i));
    for (int u = 0; u < 10; u++) assertThat(maps.at(0, u, 2, 5)).isEqualTo(pass.a(0, u));
    for (int o = 0; o < 3; o++) assertThat(maps.at(1, o, 2, 5)).isEqualTo(pass.a(1, o));
    assertThat(maps.full(0)).isEqualTo(1);
    assertThat(maps.full(-1)).isGreaterThan(1.5);
    assertThat(maps.has(new Part.Neuron(1, 2))).isTrue();
    assertThat(maps.has(new Part.Neuron(1, 3))).isFalse();
    assertThat(maps.has(new Part.Neuron(2, 0))).isFalse();
    assertThat(maps.has(new Part.Input(4))).isFalse();
    assertThat(maps.has(new Part.Bias(0, 0))).isFalse();
  }

  @Test
  void aCurveGoesAlongOneFeatureInTheUnitOfTheTarget() {
    Dataset sine = PlaneSets.sine(40);
    Recipe recipe = PlaneSets.recipe(sine, TargetCoding.STANDARDIZED);
    PreparedData data = new PreparedData(recipe.data(), sine);
    Parameters p = random(recipe.network());
    InputSlice line = InputSlice.of(data, 0, OptionalInt.empty());
    OutputCurve curve = OutputCurve.of(p, InputGrid.of(line, 51));
    assertThat(curve.points()).isEqualTo(51);
    assertThat(line.holdsOthers()).isFalse();
    for (int k = 0; k < 51; k++) {
      double output = ForwardPass.of(p, line.inputs(curve.x(k), 0)).output()[0];
      assertThat(curve.y(0, k)).isEqualTo(data.targets().numberOf(output));
    }
    NeuronMaps maps = NeuronMaps.of(p, InputGrid.of(line, 9));
    assertThat(maps.between(0, 3, 0.5, 0.8)).isEqualTo(maps.at(0, 3, 4, 0));
  }

  @Test
  void ofALargeNetworkThereAreFewerPointsButEnough() {
    assertThat(InputGrid.size(parameters.spec(), 10_000_000, 61)).isEqualTo(61);
    assertThat(InputGrid.size(parameters.spec(), 83 * 400, 61)).isEqualTo(20);
    assertThat(InputGrid.size(parameters.spec(), 1, 61)).isEqualTo(15);
  }

  @Test
  void theHeatScaleHasTheSignOfTheNumberWhereThereAreBoth() {
    PreparedData slope = prepared(PlaneSets.slope(200), TargetCoding.STANDARDIZED);
    HeatScale both = HeatScale.ofTarget(slope);
    assertThat(both.zero()).isZero();
    assertThat(both.share(0.3)).isCloseTo(0.3 / both.unit(), within(1e-12)).isPositive();
    assertThat(both.share(-99)).isEqualTo(-1);
    assertThat(both.share(Double.NaN)).isNaN();
    assertThat(HeatScale.ofActivation(Activation.SOFTMAX).share(0)).isZero();
    assertThat(HeatScale.ofActivation(Activation.TANH).share(-0.5)).isEqualTo(-0.5);
    Dataset positive =
        Dataset.of(
            "weights",
            List.of(Feature.number("x")),
            Feature.number("g"),
            new DMatrixRMaj(new double[][] {{1}, {2}, {3}, {4}}),
            new double[] {3000, 4000, 5000, 6000});
    HeatScale one = HeatScale.ofTarget(prepared(positive, TargetCoding.STANDARDIZED));
    assertThat(one.share(3000)).isEqualTo(-1);
    assertThat(one.share(4500)).isZero();
  }

  @Test
  void theMostTellingFeaturesOfIrisAreThoseOfThePetals() {
    assertThat(InformativeFeatures.two(iris)).containsExactly(2, 3);
    // scikit-learn: f_classif and its F = η²/(1 − η²) · (n − k)/(k − 1) give the same order
    assertThat(InformativeFeatures.share(iris, 2)).isBetween(0.9, 0.97);
    assertThat(InformativeFeatures.share(iris, 1)).isBetween(0.3, 0.5);
    PreparedData sine = prepared(PlaneSets.sine(40), TargetCoding.STANDARDIZED);
    assertThat(InformativeFeatures.two(sine)).containsExactly(0);
    PreparedData slope = prepared(PlaneSets.slope(200), TargetCoding.STANDARDIZED);
    assertThat(InformativeFeatures.two(slope)).containsExactly(0, 1);
  }

  @Test
  void derivedInputsHaveTheirMaps() throws FormulaException {
    Dataset xor = PlaneSets.xor(60);
    Recipe recipe = PlaneSets.recipe(xor, TargetCoding.SINGLE_ZERO_ONE);
    InputPlan plan = InputPlan.ALL.withFormulas(List.of(Formula.parse("x1*x2", 2)));
    Recipe derived = RecipeFit.to(recipe, recipe.data().withInputs(plan), xor);
    PreparedData data = new PreparedData(derived.data(), xor);
    InputGrid grid = InputGrid.of(InputSlice.of(data, 0, OptionalInt.of(1)), 9);
    NeuronMaps maps = NeuronMaps.of(random(derived.network()), grid);
    double expected = data.inputs().scale(2).apply(grid.x(7) * grid.y(2));
    assertThat(maps.at(-1, 2, 7, 2)).isEqualTo(expected);
  }
}
