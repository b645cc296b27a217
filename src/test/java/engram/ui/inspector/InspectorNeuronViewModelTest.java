package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.WorkedNeuron;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorNeuronViewModelTest {
  private InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());

  @AfterEach
  void close() {
    fixture.close();
  }

  private InspectorNeuronViewModel select(Part part) {
    fixture.selection.select(part);
    return fixture.neuron;
  }

  @Test
  void namesTheNeuronAndItsLayer() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 9));
    assertThat(victim.title()).isEqualTo("Neuron h₁₀");
    assertThat(victim.subtitle()).isEqualTo("hidden 1");
    assertThat(victim.formula()).isEqualTo("h_{10} = \\tanh(\\mathbf{w} \\cdot \\mathbf{x} + b)");
  }

  @Test
  void writesTheSumInNumbersThatAddUp() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 6));
    fixture.preferences.setDigits(8);
    String sum = String.join(" ", victim.calculation());
    assertThat(sum).startsWith("= tanh(").endsWith(")");
    assertThat(valueOf(sum)).isCloseTo(victim.getWorked().orElseThrow().z(), within(1e-6));
  }

  @Test
  void shortensALongSumHonestly() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(1, 0));
    fixture.preferences.setDigits(8);
    String sum = String.join(" ", victim.calculation());
    assertThat(sum).contains("(4 more)");
    assertThat(Pattern.compile("·").matcher(sum).results()).hasSize(6);
    assertThat(valueOf(sum.replace(" (4 more)", "")))
        .isCloseTo(victim.getWorked().orElseThrow().z(), within(1e-6));
  }

  /** Adds up {@code = tanh(0.42·0.31 − 0.18·(−0.59) + 0.20)} without the function. */
  private static double valueOf(String sum) {
    String plain =
        sum.substring(sum.indexOf('(') + 1, sum.length() - 1).replace("(−", "−").replace(")", "");
    if (!plain.startsWith("−")) plain = "+ " + plain;
    else plain = "− " + plain.substring(1);
    Matcher summand = Pattern.compile("([+−]) ([\\d.]+)(?:·(−?[\\d.]+))?").matcher(plain);
    double total = 0;
    while (summand.find()) {
      double value = Double.parseDouble(summand.group(2));
      if (summand.group(3) != null) {
        value *= Double.parseDouble(summand.group(3).replace('−', '-'));
      }
      total += summand.group(1).equals("+") ? value : -value;
    }
    return total;
  }

  @Test
  void theLinesKeepTheirShapeWhileTheNumbersChange() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(1, 2));
    int lines = victim.calculation().size();
    for (int row = 0; row < 150; row += 7) {
      fixture.sample.show(row);
      assertThat(victim.calculation()).hasSize(lines);
    }
  }

  @Test
  void theResultIsTheActivationOfZ() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 6));
    WorkedNeuron n = victim.getWorked().orElseThrow();
    assertThat(victim.result())
        .isEqualTo("= tanh(%s) = %s".formatted(number(n.z()), number(n.a())));
  }

  private static String number(double value) {
    return String.format(java.util.Locale.ROOT, "%.4f", value).replace('-', '−');
  }

  @Test
  void theTableListsEveryWeightAndTheBias() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 6));
    fixture.awaitNextStep();
    List<String> names = new ArrayList<>();
    double longest = 0;
    for (int i = 0; i < victim.rows(); i++) {
      InspectorNeuronRow row = victim.row(i);
      names.add(row.name());
      longest = Math.max(longest, Math.abs(row.share()));
      assertThat(row.gradient()).matches("[+−]?\\d\\.\\d{4}|[+−]\\d\\.\\de−\\d+");
      assertThat(row.weight()).startsWith(row.share() < 0 ? "−" : row.share() > 0 ? "+" : "0");
    }
    assertThat(names)
        .containsExactly("sepal length", "sepal width", "petal length", "petal width", "bias");
    assertThat(longest).isEqualTo(1);
    assertThat(victim.row(2).part()).isEqualTo(new Part.Weight(0, 2, 6));
    assertThat(victim.row(4).part()).isEqualTo(new Part.Bias(0, 6));
    assertThat(victim.row(4).x()).isEmpty();
    assertThat(victim.gradientNote()).contains("10 samples");
  }

  @Test
  void theGradientsStayEmptyUntilTheNextStepIsKnown() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 6));
    assertThat(victim.row(0).gradient()).isEmpty();
    assertThat(victim.gradientNote()).isEmpty();
  }

  @Test
  void aSelectedWeightShowsItsNeuronAndASecondToggleTheNeuronAlone() {
    InspectorNeuronViewModel victim = select(new Part.Weight(0, 2, 6));
    assertThat(victim.getWorked().orElseThrow().part()).isEqualTo(new Part.Neuron(0, 6));
    assertThat(victim.isSelected(2)).isTrue();
    assertThat(victim.isSelected(1)).isFalse();
    victim.toggle(4);
    assertThat(fixture.selection.getSelected()).contains(new Part.Bias(0, 6));
    assertThat(victim.isSelected(4)).isTrue();
    victim.toggle(4);
    assertThat(fixture.selection.getSelected()).contains(new Part.Neuron(0, 6));
    assertThat(victim.isSelected(4)).isFalse();
  }

  @Test
  void countsTheHistogramOverTheTrainingRows() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 6));
    var histogram = victim.histogram.get().orElseThrow();
    assertThat(histogram.rows(0) + histogram.rows(1) + histogram.rows(2)).isEqualTo(120);
    assertThat(victim.histogramCaption()).isEqualTo("over 120 training samples");
    assertThat(victim.classNames()).containsExactly("setosa", "versicolor", "virginica");
  }

  @Test
  void behindSoftmaxItShowsZAndA() {
    NetworkSpec spec =
        new NetworkSpec(
            4, List.of(new LayerSpec(5, Activation.RELU), new LayerSpec(3, Activation.SOFTMAX)));
    fixture.close();
    fixture =
        new InspectorFixture(
            Preset.REPAIRED.recipe().withNetwork(spec).withLoss(Loss.CROSS_ENTROPY));
    InspectorNeuronViewModel victim = select(new Part.Neuron(1, 1));
    WorkedNeuron n = victim.getWorked().orElseThrow();
    assertThat(victim.calculation().get(0)).startsWith("z = ");
    assertThat(victim.result()).isEqualTo("z = %s, a = %s".formatted(number(n.z()), number(n.a())));
    assertThat(victim.sampleNote()).contains("cross-entropy");
    select(new Part.Neuron(0, 1));
    assertThat(victim.calculation().get(0)).startsWith("= ReLU(");
  }

  @Test
  void copiesEverythingWithAllDigits() {
    InspectorNeuronViewModel victim = select(new Part.Neuron(0, 6));
    fixture.awaitNextStep();
    WorkedNeuron n = victim.getWorked().orElseThrow();
    assertThat(victim.copyText().lines())
        .contains(
            "Neuron h₇\thidden 1",
            "epoch\t0",
            "sample\t73",
            "z\t" + n.z(),
            "a\t" + n.a(),
            "∂L/∂z\t" + n.delta(),
            victim.copyRow(2));
    assertThat(victim.copyRow(2))
        .isEqualTo(
            "petal length\t%s\t%s\t%s\t%s"
                .formatted(n.x(2), n.weight(2), n.product(2), n.batchGradient(2).getAsDouble()));
    assertThat(victim.copyRow(4)).startsWith("bias\t1\t" + n.bias());
  }
}
