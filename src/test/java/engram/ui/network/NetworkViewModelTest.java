package engram.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkReadout;
import engram.ui.run.BeforeTraining;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkViewModelTest {
  private final Dataset iris = BuiltInSet.IRIS.load();
  private final Session session = new Session(Preset.REPAIRED.recipe(), id -> iris);
  private final RunViewModel run = new RunViewModel(session);
  private final SelectionViewModel selection = new SelectionViewModel(run);
  private final SampleViewModel sample = new SampleViewModel(run, new Random(5));
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Shared shared =
      new Shared(run, sample, selection, new PanesViewModel(), preferences, texts);
  private final NetworkViewModel network = new NetworkViewModel(shared, new BeforeTraining(shared));

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theSubtitleNamesShapeParametersAndSample() {
    assertThat(network.getSubtitle())
        .isEqualTo("4 – 10 – 3 · 83 parameters · sample 73, versicolor (test)");
    sample.show(0);
    assertThat(network.getSubtitle())
        .isEqualTo("4 – 10 – 3 · 83 parameters · sample 0, setosa (training)");
  }

  @Test
  void theLabelsShowWhatWasMeasured() {
    NetworkLabels labels = network.labels.get();
    assertThat(labels.features())
        .containsExactly("sepal length", "sepal width", "petal length", "petal width");
    assertThat(labels.values()).containsExactly("6.10 cm", "2.80 cm", "4.70 cm", "1.20 cm");
    assertThat(labels.classes()).containsExactly("setosa", "versicolor", "virginica");
    assertThat(labels.captions()).containsExactly("Input", "Hidden 1", "Output");
    assertThat(labels.activations()).containsExactly("", "tanh", "tanh");
  }

  @Test
  void theLabelsFollowTheLanguage() {
    preferences.switchLanguage();
    assertThat(network.labels.get().features().get(0)).isEqualTo("花萼长度");
    assertThat(network.labels.get().captions()).containsExactly("输入层", "隐藏层 1", "输出层");
    assertThat(network.getSubtitle()).contains("83 个参数").contains("变色鸢尾");
  }

  @Test
  void theLabelsFollowTheShape() {
    Recipe recipe = Preset.REPAIRED.recipe();
    List<LayerSpec> layers =
        List.of(
            new LayerSpec(8, Activation.RELU),
            new LayerSpec(8, Activation.TANH),
            new LayerSpec(8, Activation.ELU),
            new LayerSpec(3, Activation.SOFTMAX));
    run.session().load(recipe.withNetwork(new NetworkSpec(4, layers)));
    Await.until(run, () -> run.getSnapshot().recipe().network().layerCount() == 4);
    assertThat(network.getSubtitle()).startsWith("4 – 3 × 8 – 3 · 211 parameters");
    assertThat(network.labels.get().captions()).hasSize(5).contains("Hidden 3");
    assertThat(network.labels.get().activations())
        .containsExactly("", "ReLU", "tanh", "ELU", "softmax");
  }

  @Test
  void nothingIsReadOutWhereNothingIsPointedAt() {
    assertThat(network.getReadout()).isEmpty();
  }

  @Test
  void aNeuronReadsItsBiasItsPreActivationAndItsActivation() {
    selection.hover(Optional.of(new Part.Neuron(0, 6)));
    NetworkReadout readout = network.getReadout().orElseThrow();
    assertThat(readout.title()).isEqualTo("h₇ · Hidden 1");
    double z = sample.getForwardPass().z(0, 6);
    double a = sample.getForwardPass().a(0, 6);
    assertThat(readout.names()).containsExactly("bias b", "net input z", "activation a");
    assertThat(numbers(readout)).hasSize(3);
    assertThat(numbers(readout).get(0)).isZero();
    assertThat(numbers(readout).get(1)).isCloseTo(z, within());
    assertThat(numbers(readout).get(2)).isCloseTo(a, within());
  }

  @Test
  void aWeightReadsItsValueItsInputAndTheirProduct() {
    selection.hover(Optional.of(new Part.Weight(0, 2, 6)));
    NetworkReadout readout = network.getReadout().orElseThrow();
    double w = run.getSnapshot().parameters().weight(0, 2, 6);
    double x = sample.getForwardPass().input(2);
    assertThat(readout.title()).isEqualTo("petal length → h₇");
    assertThat(numbers(readout).get(0)).isCloseTo(w, within());
    assertThat(numbers(readout).get(1)).isCloseTo(x, within());
    assertThat(numbers(readout).get(2)).isCloseTo(w * x, within());
  }

  @Test
  void aWeightOfTheOutputLayerTakesAnActivation() {
    selection.hover(Optional.of(new Part.Weight(1, 6, 0)));
    NetworkReadout readout = network.getReadout().orElseThrow();
    assertThat(readout.title()).isEqualTo("h₇ → setosa");
    assertThat(numbers(readout).get(1)).isCloseTo(sample.getForwardPass().a(0, 6), within());
  }

  @Test
  void anInputReadsWhatWasMeasuredAndWhatTheNetworkSees() {
    selection.hover(Optional.of(new Part.Input(0)));
    NetworkReadout readout = network.getReadout().orElseThrow();
    assertThat(readout.title()).isEqualTo("sepal length");
    assertThat(readout.values().get(0)).isEqualTo("6.10 cm");
    double seen = (6.1 - mean(0)) / deviation(0);
    assertThat(Double.parseDouble(readout.values().get(1))).isCloseTo(seen, within());
  }

  @Test
  void theReadoutFollowsLiveWhileThePointerRests() {
    selection.hover(Optional.of(new Part.Bias(1, 1)));
    assertThat(numbers(network.getReadout().orElseThrow())).containsExactly(0.0);
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 1);
    double bias = run.getSnapshot().parameters().bias(1, 1);
    assertThat(bias).isNotZero();
    assertThat(numbers(network.getReadout().orElseThrow()).get(0)).isCloseTo(bias, within());
  }

  @Test
  void theReadoutHasTheDigitsOfThePreferences() {
    selection.hover(Optional.of(new Part.Input(0)));
    preferences.setDigits(2);
    assertThat(network.getReadout().orElseThrow().values().get(1)).isEqualTo("+0.35");
  }

  @Test
  void anEmptyBarStandsForTheTargetOfTheOtherClasses() {
    assertThat(network.marks().empty()).isZero();
    Recipe recipe = Preset.REPAIRED.recipe();
    run.session().load(recipe.withData(recipe.data().withTargets(TargetCoding.PLUS_MINUS_ONE)));
    Await.until(
        run, () -> run.getSnapshot().recipe().data().targets() == TargetCoding.PLUS_MINUS_ONE);
    assertThat(network.marks().empty()).isEqualTo(-1);
  }

  /** Of that feature over the training rows. */
  private double mean(int feature) {
    return Arrays.stream(run.getSnapshot().data().split().train())
        .mapToDouble(row -> iris.value(row, feature))
        .average()
        .orElseThrow();
  }

  private double deviation(int feature) {
    double mean = mean(feature);
    return Math.sqrt(
        Arrays.stream(run.getSnapshot().data().split().train())
            .mapToDouble(row -> Math.pow(iris.value(row, feature) - mean, 2))
            .average()
            .orElseThrow());
  }

  private static List<Double> numbers(NetworkReadout readout) {
    return readout.values().stream().map(v -> Double.valueOf(v.replace('−', '-'))).toList();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(5.1e-5);
  }
}
