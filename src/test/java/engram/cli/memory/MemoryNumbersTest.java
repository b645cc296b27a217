package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.data.NumpyRandom;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.lists.ListExperiments;
import engram.memory.lists.ListModel;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code memory ... --json} says is enough to compute its other numbers again. */
class MemoryNumbersTest {
  private static final double ROUNDING = 1e-12;

  private static JsonNode json(String command, String... options) throws Exception {
    List<String> args = new ArrayList<>(List.of("memory", command, "--json"));
    args.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return JsonRun.of(run);
  }

  private static double[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String sha256(double[] numbers) throws Exception {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    for (double number : numbers) bytes.putDouble(number);
    return sha256(bytes.array());
  }

  private static int[] cells(JsonNode rows) {
    StringBuilder all = new StringBuilder();
    rows.forEach(row -> all.append(row.textValue()));
    return all.chars().map(c -> c == '#' ? 1 : -1).toArray();
  }

  @Test
  void aRecallByHebbsRuleIsDoneAgain() throws Exception {
    JsonNode json = json("recall", "--patterns", "A,H,山", "--noise", "0.25", "--seed", "7");
    int n = json.get("rows").intValue() * json.get("columns").intValue();
    double[] weights = new double[n * n];
    for (JsonNode stored : json.get("stored")) {
      int[] x = cells(stored.get("cells"));
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) if (i != j) weights[i * n + j] += x[i] * x[j];
      }
    }
    for (int k = 0; k < weights.length; k++) weights[k] /= n;
    assertThat(json.get("weightsSha256").textValue()).isEqualTo(sha256(weights));

    int[] state = cells(json.at("/cue/cells"));
    for (JsonNode sweep : json.get("sweeps")) {
      int changed = 0;
      if (sweep.get("sweep").intValue() > 0) assertThat(sweep.get("order")).hasSize(n);
      for (JsonNode neuron : sweep.path("order")) {
        int i = neuron.intValue();
        double field = 0;
        for (int j = 0; j < n; j++) field += Math.rint(weights[i * n + j] * n) * state[j];
        int after = field == 0 ? state[i] : field > 0 ? 1 : -1;
        if (after != state[i]) changed++;
        state[i] = after;
      }
      assertThat(sweep.get("changed").intValue()).isEqualTo(changed);
      assertThat(sweep.get("energy").doubleValue()).isCloseTo(energy(weights, state), within(1e-9));
    }
    assertThat(cells(json.get("recalled"))).isEqualTo(state);
  }

  private static double energy(double[] weights, int[] state) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * state[k / state.length] * state[k % state.length];
    }
    return -sum / 2;
  }

  @Test
  void everyTrialOfACapacityCurveIsTold() throws Exception {
    JsonNode json =
        json("capacity", "--neurons", "20", "--loads", "0.1,0.3", "--trials", "4", "--seed", "9");
    for (JsonNode point : json.at("/curves/0/points")) {
      spreadIsOf(point, numbers(point.get("shares")));
      int patterns = point.get("patterns").intValue();
      for (int trial = 0; trial < 4; trial++) {
        NumpyRandom random = new NumpyRandom(9 + trial);
        byte[] cells = new byte[patterns * 20];
        for (int k = 0; k < cells.length; k++) {
          cells[k] = (byte) (random.randomSample() < 0.5 ? 0 : 1);
        }
        assertThat(point.get("networks").get(trial).textValue()).isEqualTo(sha256(cells));
      }
    }
  }

  private static void spreadIsOf(JsonNode spread, double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    assertThat(spread.get("mean").doubleValue()).isCloseTo(mean, within(ROUNDING));
    assertThat(spread.get("std").doubleValue())
        .isCloseTo(Math.sqrt(squares / values.length), within(ROUNDING));
    assertThat(spread.get("lowest").doubleValue())
        .isEqualTo(Arrays.stream(values).min().orElseThrow());
    assertThat(spread.get("highest").doubleValue())
        .isEqualTo(Arrays.stream(values).max().orElseThrow());
  }

  @Test
  void everyDrawOfALesionIsToldAndTheNetworkIsThatOfTheTraining() throws Exception {
    JsonNode json = json("lesion", "--preset", "gauss", "--draws", "5", "--remove", "weights");
    assertThat(json.get("points")).isNotEmpty();
    for (JsonNode point : json.get("points")) {
      for (String measure : List.of("test", "train", "touched", "table")) {
        double[] draws = numbers(point.at("/" + measure + "/draws"));
        assertThat(draws).hasSize(5);
        spreadIsOf(point.get(measure), draws);
      }
    }
    assertThat(json.get("parametersSha256"))
        .isEqualTo(JsonRun.train("--dataset", "gauss").get("parametersSha256"));
    assertThat(json.at("/recovery/parametersSha256").textValue()).hasSize(64);
  }

  @Test
  void theFisherDiagonalIsThatOfTheWeightsThatAreTold() throws Exception {
    JsonNode json = json("forgetting", "--epochs", "3", "--cure", "none,elastic");
    double[] weights = numbers(json.at("/learned/parameters"));
    double[] fisher = numbers(json.at("/learned/fisher"));
    assertThat(json.at("/learned/parametersSha256").textValue()).isEqualTo(sha256(weights));
    assertThat(json.at("/cures/0/parametersSha256"))
        .isNotEqualTo(json.at("/cures/1/parametersSha256"));
    assertThat(numbers(json.at("/cures/0/newLoss"))).hasSize(4);

    Samples rows = ForgettingSetup.usual(ForgettingSet.IRIS).plan().old().train();
    Parameters learned =
        Parameters.of(ForgettingSetup.usual(ForgettingSet.IRIS).plan().network(), weights);
    for (int i = 0; i < weights.length; i += 7) {
      assertThat(fisher[i]).isCloseTo(fisher(learned, rows, i), within(1e-6 + 1e-4 * fisher[i]));
    }
    assertThat(Arrays.stream(fisher).max().orElseThrow()).isGreaterThan(1e-3);
  }

  /** By central differences of ln p. */
  private static double fisher(Parameters parameters, Samples rows, int place) {
    double epsilon = 1e-5;
    double w = parameters.get(place);
    Parameters above = parameters.with(place, w + epsilon);
    Parameters below = parameters.with(place, w - epsilon);
    double sum = 0;
    for (int row = 0; row < rows.rows(); row++) {
      double[] p = ForwardPass.of(parameters, rows.input(row)).output();
      double[] more = ForwardPass.of(above, rows.input(row)).output();
      double[] less = ForwardPass.of(below, rows.input(row)).output();
      for (int k = 0; k < p.length; k++) {
        double slope = (Math.log(more[k]) - Math.log(less[k])) / (2 * epsilon);
        sum += p[k] * slope * slope;
      }
    }
    return sum / rows.rows();
  }

  @Test
  void theStoresSayAllThatTheirProbabilitiesComeFrom() throws Exception {
    JsonNode json = json("store", "--lists", "20");
    JsonNode m = json.get("model");
    ListModel model =
        new ListModel(
            m.get("places").intValue(),
            m.get("life").intValue(),
            m.get("gain").doubleValue(),
            m.get("room").doubleValue(),
            m.get("fastLife").doubleValue(),
            m.get("slowLife").doubleValue(),
            m.get("transfer").doubleValue());
    int items = json.get("recalledLater").size();
    List<Double> later =
        ListExperiments.serialPositions(
            model, items, json.get("pace").intValue(), json.get("pause").longValue());
    assertThat(numbers(json.get("recalledLater")))
        .containsExactly(later.stream().mapToDouble(x -> x).toArray());
    for (JsonNode spaced : json.get("spacing")) {
      assertThat(spaced.get("recalled").doubleValue())
          .isEqualTo(
              ListExperiments.spaced(
                  model,
                  json.get("readings").intValue(),
                  spaced.get("gap").longValue(),
                  json.get("delay").longValue()));
    }
    assertThat(json("list").has("delay")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all-points", "one-point"})
  void aNeuronLearnsAgainByOjasRule(String lesson) throws Exception {
    JsonNode json = json("neuron", "--lesson", lesson, "--seed", "5");
    List<double[]> points = new ArrayList<>();
    json.get("inputs").forEach(input -> points.add(numbers(input.get("x"))));
    double[] w = numbers(json.get("initialWeights"));
    double rate = json.get("learningRate").doubleValue();
    NumpyRandom random = new NumpyRandom(5);
    int[] order = {};
    for (int step = 0; step < 1000; step++) {
      int turn = step % points.size();
      if (turn == 0) order = random.permutation(points.size());
      int only = lesson.equals("one-point") ? order[turn] : -1;
      List<double[]> shown = only < 0 ? points : List.of(points.get(only));
      double[] change = new double[2];
      for (double[] x : shown) {
        double y = w[0] * x[0] + w[1] * x[1];
        for (int d = 0; d < 2; d++) change[d] += y * (x[d] - y * w[d]) / shown.size();
      }
      for (int d = 0; d < 2; d++) w[d] += rate * change[d];
    }
    JsonNode oja =
        StreamSupport.stream(json.get("rules").spliterator(), false)
            .filter(rule -> rule.get("rule").textValue().equals("oja"))
            .findFirst()
            .orElseThrow();
    assertThat(numbers(oja.get("weights"))).containsExactly(w, within(1e-10));

    double[] c = new double[3];
    for (double[] x : points) {
      c[0] += x[0] * x[0] / points.size();
      c[1] += x[0] * x[1] / points.size();
      c[2] += x[1] * x[1] / points.size();
    }
    double half = (c[0] + c[2]) / 2;
    double root = Math.sqrt(half * half - (c[0] * c[2] - c[1] * c[1]));
    assertThat(numbers(json.get("eigenvalues")))
        .containsExactly(new double[] {half + root, half - root}, within(1e-10));
    double[] axis = numbers(json.get("principalComponent"));
    assertThat(c[0] * axis[0] + c[1] * axis[1]).isCloseTo((half + root) * axis[0], within(1e-10));
    assertThat(
            IntStream.range(0, points.size())
                .map(k -> json.at("/inputs/" + k + "/target").intValue()))
        .containsOnly(-1, 1);
  }
}
