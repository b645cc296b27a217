package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import engram.data.Dataset;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ONNX Runtime makes of the file. */
class OnnxNetworkTest {
  private static final OrtEnvironment ONNX = OrtEnvironment.getEnvironment();

  /** Behind both layers; softmax, which is of a whole layer, behind the second. */
  @ParameterizedTest
  @EnumSource(Activation.class)
  void theOutputsAreTheSame(Activation f) throws OrtException {
    Recipe recipe = Preset.REPAIRED.recipe();
    Activation hidden = f == Activation.SOFTMAX ? Activation.TANH : f;
    NetworkSpec network =
        new NetworkSpec(4, List.of(new LayerSpec(6, hidden), new LayerSpec(3, f)));
    check(trained(recipe.withNetwork(network), BuiltInSet.IRIS.load(), 3));
  }

  @Test
  void aNumberIsPredictedInItsUnit() throws OrtException {
    Dataset rows = BuiltInSet.PENGUINS.load();
    Recipe recipe = Preset.PENGUINS.recipe();
    check(trained(recipe, rows, 3));
    check(trained(recipe.withData(recipe.data().withScaling(Scaling.RANGE)), rows, 3));
    check(trained(recipe.withData(recipe.data().withMissing(Missing.MEAN)), rows, 3));
  }

  @Test
  void oneOutputTellsTwoClassesApart() throws OrtException {
    check(trained(Preset.XOR_GATE.recipe(), BuiltInSet.XOR_GATE.load(), 20));
    Recipe recipe = Preset.XOR_GATE.recipe();
    Recipe tanh =
        RecipeFit.to(
            Preset.REPAIRED.recipe(),
            recipe.data().withTargets(TargetCoding.SINGLE_PLUS_MINUS_ONE),
            BuiltInSet.XOR_GATE.load());
    check(trained(tanh, BuiltInSet.XOR_GATE.load(), 20));
  }

  @Test
  void theNamesAreInTheFile() throws OrtException {
    Run run = trained(Preset.PENGUINS.recipe(), BuiltInSet.PENGUINS.load(), 1);
    try (OrtSession session = ONNX.createSession(OnnxNetwork.of(run.data(), run.parameters()))) {
      Map<String, String> names = session.getMetadata().getCustomMetadata();
      assertThat(names.get("inputs")).startsWith("[\"").contains(" is ").endsWith("\"]");
      assertThat(names).containsKeys("target", "unit").doesNotContainKey("classes");
    }
    Run iris = trained(Preset.REPAIRED.recipe(), BuiltInSet.IRIS.load(), 1);
    try (OrtSession session = ONNX.createSession(OnnxNetwork.of(iris.data(), iris.parameters()))) {
      Map<String, String> names = session.getMetadata().getCustomMetadata();
      assertThat(names)
          .containsEntry("classes", "[\"setosa\", \"versicolor\", \"virginica\"]")
          .containsEntry(
              "inputs", "[\"sepal-length\", \"sepal-width\", \"petal-length\", \"petal-width\"]");
    }
  }

  private static Run trained(Recipe recipe, Dataset rows, int epochs) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    for (int epoch = 0; epoch < epochs && run.problem().isEmpty(); epoch++) run.trainEpoch();
    return run;
  }

  private static void check(Run run) throws OrtException {
    PreparedData data = run.data();
    int rows = data.dataset().rows();
    float[][] given = new float[rows][];
    for (int row = 0; row < rows; row++) {
      double[] x = data.inputs().unscaled(data.inputs().values(data.dataset(), row));
      given[row] = new float[x.length];
      for (int k = 0; k < x.length; k++) given[row][k] = (float) x[k];
    }
    try (OrtSession session = ONNX.createSession(OnnxNetwork.of(data, run.parameters()));
        OnnxTensor inputs = OnnxTensor.createTensor(ONNX, given);
        OrtSession.Result result = session.run(Map.of("inputs", inputs))) {
      float[][] outputs = (float[][]) result.get("outputs").orElseThrow().getValue();
      for (int row = 0; row < rows; row++) {
        ForwardPass pass = ForwardPass.of(run.parameters(), scaled(data, given[row]));
        for (int k = 0; k < outputs[row].length; k++) {
          double here = pass.output()[k];
          assertThat((double) outputs[row][k])
              .isCloseTo(here, within(1e-6 * Math.max(1, Math.abs(here))));
        }
        said(data, result, row, pass.output());
      }
    }
  }

  private static double[] scaled(PreparedData data, float[] given) {
    double[] x = new double[given.length];
    for (int k = 0; k < x.length; k++) x[k] = data.inputs().scale(k).apply(given[k]);
    return x;
  }

  private static void said(PreparedData data, OrtSession.Result result, int row, double[] outputs)
      throws OrtException {
    if (data.dataset().isClassification()) {
      long[][] classes = (long[][]) result.get("class").orElseThrow().getValue();
      assertThat(classes[row][0]).isEqualTo(data.targets().classOf(outputs));
    } else {
      float[][] numbers = (float[][]) result.get("prediction").orElseThrow().getValue();
      double here = data.targets().numberOf(outputs[0]);
      assertThat((double) numbers[row][0]).isCloseTo(here, within(1e-6 * Math.abs(here)));
    }
  }
}
