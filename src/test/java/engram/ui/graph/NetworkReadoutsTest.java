package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.Moments;
import engram.inspect.NumberText;
import engram.inspect.PredictedNumber;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a part that is pointed at. */
class NetworkReadoutsTest {
  private static final Snapshot START = Moments.start(Preset.REPAIRED.recipe());
  private static final int ROW = 60;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);

  private NetworkReadout of(Part part) {
    return new NetworkReadouts(
            texts,
            new NetworkNames(texts, START.data(), START.recipe().network()),
            new NumberText(6),
            START.data(),
            START.data().inputs().values(START.data().dataset(), ROW),
            START.parameters(),
            ForwardPass.of(START.parameters(), START.data().input(ROW)))
        .of(part);
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace('−', '-').replace("+", ""));
  }

  @Test
  void anInputIsToldAsItWasMeasuredAndAsTheNetworkTakesIt() {
    NetworkReadout petal = of(new Part.Input(2));
    double measured = START.data().dataset().value(ROW, 2);
    assertThat(petal.values().get(0)).isEqualTo(String.format("%.2f cm", measured));
    assertThat(number(petal.values().get(1))).isCloseTo(START.data().input(ROW)[2], within(1e-6));
    assertThat(petal.title()).contains("petal length");
  }

  /** All numbers have a comma, or none. */
  @Test
  void whatWasMeasuredHasTheDecimalMarkOfAllNumbers() {
    try {
      RoundedNumber.writeWithComma(true);
      assertThat(NetworkReadouts.measured(START.data(), 0, 0)).isEqualTo("5,10 cm");
      assertThat(of(new Part.Input(0)).values().get(0)).contains(",").doesNotContain(".");
      PredictedNumber foretold = new PredictedNumber(12.345, 10, 0, 9, "m");
      assertThat(foretold.foretoldText()).isEqualTo("12,35 m");
      assertThat(foretold.truthText()).isEqualTo("10,00 m");
    } finally {
      RoundedNumber.writeWithComma(false);
    }
    assertThat(NetworkReadouts.measured(START.data(), 0, 0)).isEqualTo("5.10 cm");
  }

  /** The bias and what comes in add up to z, and z becomes a. */
  @Test
  void theNumbersOfANeuronAreThoseOfItsWeights() {
    Part.Neuron neuron = new Part.Neuron(0, 3);
    List<String> values = of(neuron).values();
    double z = number(values.get(0));
    for (int from = 0; from < 4; from++) {
      List<String> weight = of(new Part.Weight(0, from, 3)).values();
      double product = number(weight.get(2));
      assertThat(number(weight.get(0)) * number(weight.get(1))).isCloseTo(product, within(1e-5));
      z += product;
    }
    assertThat(number(values.get(1))).isCloseTo(z, within(1e-5));
    assertThat(number(values.get(2))).isCloseTo(Math.tanh(z), within(1e-5));
    assertThat(of(new Part.Bias(0, 3)).values()).containsExactly(values.get(0));
  }

  @Test
  void whatComesIntoTheOutputIsWhatTheHiddenNeuronGives() {
    String a = of(new Part.Neuron(0, 7)).values().get(2);
    assertThat(of(new Part.Weight(1, 7, 2)).values().get(1)).isEqualTo(a);
  }

  @Test
  void aLayerCountsItsNeuronsAndWhatItLearns() {
    assertThat(of(new Part.Layer(0)).values()).containsExactly("10", "50");
    assertThat(of(new Part.Layer(1)).values()).containsExactly("3", "33");
    assertThat(of(new Part.Layer(0)).title()).isEqualTo("Hidden 1");
    assertThat(of(new Part.Neuron(1, 0)).title()).contains("Output");
  }

  /** From five digits on, as all numbers. */
  @Test
  void largeCountsHaveTheirThousandsApart() {
    NetworkSpec large = new NetworkSpec(784, List.of(new LayerSpec(12_000, Activation.TANH)));
    NetworkReadouts readouts =
        new NetworkReadouts(
            texts,
            new NetworkNames(texts, START.data(), START.recipe().network()),
            new NumberText(2),
            START.data(),
            new double[4],
            Parameters.of(large, new double[large.parameterCount()]),
            ForwardPass.of(START.parameters(), START.data().input(0)));
    assertThat(readouts.of(new Part.Layer(0)).values())
        .containsExactly(RoundedNumber.whole(12_000), RoundedNumber.whole(785 * 12_000))
        .allMatch(count -> count.matches("\\d{1,3}(\\D\\d{3})+"));
  }

  @Test
  void eachPartIsToldInBothLanguagesWithTheSameNumbers() {
    List<Part> parts =
        List.of(
            new Part.Input(1),
            new Part.Neuron(1, 2),
            new Part.Bias(1, 0),
            new Part.Weight(0, 1, 1),
            new Part.Layer(1));
    List<NetworkReadout> english = parts.stream().map(this::of).toList();
    language.set(Language.CHINESE);
    for (int k = 0; k < parts.size(); k++) {
      NetworkReadout chinese = of(parts.get(k));
      assertThat(chinese.names()).hasSameSizeAs(english.get(k).names());
      assertThat(chinese.values().subList(1, chinese.values().size()))
          .isEqualTo(english.get(k).values().subList(1, chinese.values().size()));
      assertThat(chinese.title()).isNotEqualTo(english.get(k).title());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4 10 3, 4 – 10 – 3",
    "4 8 8 3, 4 – 8 – 8 – 3",
    "4 8 8 8 3, 4 – 3 × 8 – 3",
    "2 8 8 8 8 8 8, 2 – 6 × 8",
    "8 8 8 8, 8 – 3 × 8",
    "1 2 2 2 5 5 3 3 3, 1 – 3 × 2 – 5 – 5 – 3 × 3",
    "64 10, 64 – 10"
  })
  void threeOrMoreEqualLayersAreCounted(String units, String shape) {
    int[] all = Arrays.stream(units.split(" ")).mapToInt(Integer::parseInt).toArray();
    List<LayerSpec> layers =
        Arrays.stream(all).skip(1).mapToObj(u -> new LayerSpec(u, Activation.TANH)).toList();
    assertThat(NetworkReadouts.shape(new NetworkSpec(all[0], layers))).isEqualTo(shape);
  }
}
