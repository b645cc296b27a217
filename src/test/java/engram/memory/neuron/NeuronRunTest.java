package engram.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import engram.memory.PrincipalAxes;
import engram.memory.recall.Golden;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeuronRunTest {
  private static final NeuronInputs CLOUDS = NeuronInputs.clouds(200, 30, 2, 0.3, 0.8, 42);
  private static final double[] START = {0.1, 0.3};

  private static NeuronRun all(NeuronInputs inputs, NeuronRule rule, double rate) {
    return new NeuronRun(inputs, rule, rate, START, NeuronRun.Lesson.ALL_POINTS, 0);
  }

  private static void run(NeuronRun run, int steps) {
    for (int k = 0; k < steps; k++) run.next();
  }

  @Test
  void thePathsAreNumPys() {
    List<List<String>> lines = Golden.lines("neuron.txt");
    assertThat(lines).hasSize(3 * NeuronRule.values().length);
    for (List<String> words : lines) {
      long seed = Long.parseLong(words.get(4));
      NeuronRun run =
          new NeuronRun(
              uniform(Integer.parseInt(words.get(3)), seed),
              rule(words.get(0)),
              Double.parseDouble(words.get(1)),
              new double[] {0.5, -0.25},
              words.get(2).equals("all") ? NeuronRun.Lesson.ALL_POINTS : NeuronRun.Lesson.ONE_POINT,
              seed + 1);
      double[] golden = Golden.numbers(words.subList(5, words.size()));
      assertThat(golden).hasSize(2 * 60);
      for (int k = 0; k < 60; k++) {
        NeuronRun.Step step = run.next();
        assertThat(step.weights().get(0))
            .as("%s, step %d", words.subList(0, 5), k)
            .isCloseTo(golden[2 * k], within(1e-11 * Math.max(1, Math.abs(golden[2 * k]))));
        assertThat(step.weights().get(1))
            .isCloseTo(golden[2 * k + 1], within(1e-11 * Math.max(1, Math.abs(golden[2 * k + 1]))));
      }
    }
  }

  private static NeuronRule rule(String id) {
    for (NeuronRule rule : NeuronRule.values()) if (rule.id().equals(id)) return rule;
    throw new AssertionError(id);
  }

  private static NeuronInputs uniform(int count, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    double[][] points = new double[count][2];
    for (double[] point : points) {
      point[0] = random.randomSample() * 4 - 2;
      point[1] = random.randomSample() * 2 - 1;
    }
    int[] targets = new int[count];
    for (int k = 0; k < count; k++) targets[k] = random.randomSample() < 0.5 ? -1 : 1;
    return NeuronInputs.of(points, targets);
  }

  @Test
  void theFirstAxisOfTheCloudsIsTheirLongOne() {
    PrincipalAxes axes = CLOUDS.axes();
    List<Double> direction = axes.first().direction();
    assertThat(Math.toDegrees(Math.atan2(direction.get(1), direction.get(0))))
        .isCloseTo(30, within(6.0));
    assertThat(axes.first().meanSquare()).isCloseTo(4, within(1.0));
    assertThat(axes.all().get(1).meanSquare()).isCloseTo(0.3 * 0.3 + 0.8 * 0.8, within(0.2));
    double dot = 0;
    for (int d = 0; d < 2; d++) dot += direction.get(d) * axes.all().get(1).direction().get(d);
    assertThat(dot).isCloseTo(0, within(1e-12));
  }

  /** Oja 1982: of length 1 and along the eigenvector of the largest eigenvalue, here EJML's. */
  @Property(tries = 60)
  void ojasRuleFindsTheFirstPrincipalComponent(
      @ForAll @LongRange(min = 0, max = 1000) long seed,
      @ForAll @DoubleRange(min = -90, max = 90) double degrees) {
    NeuronInputs inputs = NeuronInputs.clouds(100, degrees, 2, 0.3, 0.5, seed);
    PrincipalAxes.Axis first = inputs.axes().first();
    NeuronRun run = all(inputs, NeuronRule.OJA, 0.05);
    run(run, 1000);
    double sign = Math.signum(dot(run.weights(), first.direction()));
    for (int d = 0; d < 2; d++) {
      assertThat(run.weights()[d]).isCloseTo(sign * first.direction().get(d), within(1e-6));
    }
  }

  @Test
  void inMoreDimensionsToo() {
    NumpyRandom random = new NumpyRandom(7);
    double[][] points = new double[300][6];
    for (double[] point : points) {
      for (int d = 0; d < 6; d++) point[d] = random.randn() * (1 + 0.3 * d) + 0.5 * point[0];
    }
    NeuronInputs inputs = NeuronInputs.of(points, targetsOf(300));
    PrincipalAxes.Axis first = inputs.axes().first();
    NeuronRun run =
        new NeuronRun(
            inputs,
            NeuronRule.OJA,
            0.05,
            new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1},
            NeuronRun.Lesson.ALL_POINTS,
            0);
    run(run, 4000);
    assertThat(Math.abs(dot(run.weights(), first.direction()))).isCloseTo(1, within(1e-6));
    assertThat(run.length()).isCloseTo(1, within(1e-6));
  }

  private static int[] targetsOf(int count) {
    int[] targets = new int[count];
    for (int k = 0; k < count; k++) targets[k] = k % 2 == 0 ? 1 : -1;
    return targets;
  }

  private static double dot(double[] w, List<Double> direction) {
    double dot = 0;
    for (int d = 0; d < w.length; d++) dot += w[d] * direction.get(d);
    return dot;
  }

  @Test
  void pointByPointOjaStaysNearIt() {
    PrincipalAxes.Axis first = CLOUDS.axes().first();
    NeuronRun run =
        new NeuronRun(CLOUDS, NeuronRule.OJA, 0.01, START, NeuronRun.Lesson.ONE_POINT, 3);
    run(run, 2000);
    assertThat(Math.abs(dot(run.weights(), first.direction()))).isCloseTo(1, within(0.05));
  }

  /** The same direction as Oja's, but without end. */
  @Test
  void hebbsRuleTurnsToTheFirstAxisAndRunsAway() {
    WeightPath path = WeightPath.of(all(CLOUDS, NeuronRule.HEBB, 0.05), 10_000);
    assertThat(path.ranAway).isTrue();
    assertThat(path.steps()).isLessThan(1000);
    PrincipalAxes.Axis first = CLOUDS.axes().first();
    double along = dot(path.weights(path.steps()), first.direction());
    assertThat(Math.abs(along) / path.length(path.steps())).isCloseTo(1, within(1e-6));
    assertThat(path.weights(0)).isEqualTo(START);
    NeuronRun run = all(CLOUDS, NeuronRule.HEBB, 0.05);
    while (!run.hasRunAway()) run.next();
    assertThat(run.step()).isEqualTo(path.steps());
    assertThat(run.weights()).isEqualTo(path.weights(path.steps()));
    assertThatThrownBy(run::next).hasMessage("the weights have run away");
  }

  /** Across the long axis, where the classes are: not where the inputs differ most. */
  @ParameterizedTest
  @EnumSource(names = {"DELTA", "BACKPROP"})
  void withATeacherTheWeightsTurnToWhatTellsTheClassesApart(NeuronRule rule) {
    NeuronRun run = all(CLOUDS, rule, 0.1);
    run(run, 3000);
    PrincipalAxes.Axis first = CLOUDS.axes().first();
    assertThat(Math.abs(dot(run.weights(), first.direction())) / run.length()).isLessThan(0.2);
    int right = 0;
    for (int k = 0; k < CLOUDS.count(); k++) {
      double[] x = {CLOUDS.value(k, 0), CLOUDS.value(k, 1)};
      if (rule.output(run.weights(), x) * CLOUDS.target(k) > 0) right++;
    }
    assertThat(right).isGreaterThan(190);
  }

  /** (XᵀX) w = Xᵀt, solved by EJML. */
  @Test
  void theDeltaRuleComesToTheLeastSquares() {
    DMatrixRMaj x = new DMatrixRMaj(CLOUDS.count(), 2);
    DMatrixRMaj t = new DMatrixRMaj(CLOUDS.count(), 1);
    for (int k = 0; k < CLOUDS.count(); k++) {
      for (int d = 0; d < 2; d++) x.set(k, d, CLOUDS.value(k, d));
      t.set(k, 0, CLOUDS.target(k));
    }
    DMatrixRMaj w = new DMatrixRMaj(2, 1);
    assertThat(CommonOps_DDRM.solve(x, t, w)).isTrue();
    NeuronRun run = all(CLOUDS, NeuronRule.DELTA, 0.1);
    run(run, 3000);
    for (int d = 0; d < 2; d++) assertThat(run.weights()[d]).isCloseTo(w.get(d, 0), within(1e-9));
  }

  /** Δw against (L(w − h) − L(w + h))/2h of L = ½ (t − a)². */
  @Property(tries = 200)
  void taughtRulesGoTheSteepestWayDown(
      @ForAll @DoubleRange(min = -2, max = 2) double w0,
      @ForAll @DoubleRange(min = -2, max = 2) double w1,
      @ForAll @IntRange(min = 0, max = 19) int point) {
    NeuronInputs inputs = uniform(20, 5);
    double[] x = {inputs.value(point, 0), inputs.value(point, 1)};
    for (NeuronRule rule : NeuronRule.values()) {
      if (!rule.isTaught()) continue;
      double[] change = new double[2];
      rule.add(new double[] {w0, w1}, x, inputs.target(point), change);
      double h = 1e-5;
      for (int d = 0; d < 2; d++) {
        double[] less = {w0, w1};
        double[] more = {w0, w1};
        less[d] -= h;
        more[d] += h;
        double slope =
            (loss(rule, more, x, inputs.target(point)) - loss(rule, less, x, inputs.target(point)))
                / (2 * h);
        assertThat(change[d]).isCloseTo(-slope, within(1e-7));
      }
    }
  }

  private static double loss(NeuronRule rule, double[] w, double[] x, int target) {
    double error = target - rule.output(w, x);
    return error * error / 2;
  }

  @Test
  void onePointAfterTheOtherEachIsAskedOnceATimeRound() {
    NeuronInputs inputs = uniform(9, 2);
    NeuronRun run =
        new NeuronRun(inputs, NeuronRule.OJA, 0.01, START, NeuronRun.Lesson.ONE_POINT, 4);
    for (int round = 0; round < 3; round++) {
      Set<Integer> asked = new HashSet<>();
      for (int k = 0; k < 9; k++) asked.add(run.next().point());
      assertThat(asked).hasSize(9);
    }
    assertThat(all(inputs, NeuronRule.OJA, 0.01).next().point()).isEqualTo(-1);
  }

  @Test
  void whatIsNoneIsRefused() {
    double[] one = {1};
    assertThatThrownBy(
            () -> new NeuronRun(CLOUDS, NeuronRule.OJA, 0, START, NeuronRun.Lesson.ONE_POINT, 0))
        .hasMessage("a learning rate is above 0, not 0.0");
    assertThatThrownBy(
            () -> new NeuronRun(CLOUDS, NeuronRule.OJA, 1, one, NeuronRun.Lesson.ONE_POINT, 0))
        .hasMessage("1 weights for inputs of 2 numbers");
    assertThatThrownBy(() -> NeuronInputs.of(new double[][] {{1}}, new int[] {0}))
        .hasMessage("a target is 1 or -1, not 0");
    assertThatThrownBy(() -> NeuronInputs.of(new double[][] {{1}, {1, 2}}, new int[] {1, 1}))
        .hasMessage("point 1 has 2 numbers");
    assertThatThrownBy(() -> NeuronInputs.of(new double[][] {{Double.NaN}}, new int[] {1}))
        .hasMessage("point 0 holds NaN");
    assertThatThrownBy(() -> NeuronInputs.of(new double[0][], new int[0]))
        .hasMessage("0 points with 0 targets");
  }
}
