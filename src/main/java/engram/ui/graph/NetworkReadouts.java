package engram.ui.graph;

import engram.inspect.NumberText;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;
import java.util.ArrayList;
import java.util.List;

/** Puts the numbers of a part into words. */
@SuppressWarnings("ArrayRecordComponent") // read only
public record NetworkReadouts(
    Texts texts,
    NetworkNames names,
    NumberText numbers,
    PreparedData data,
    double[] values,
    Parameters parameters,
    ForwardPass pass) {

  public NetworkReadout of(Part part) {
    if (part instanceof Part.Input input) return input(input.index());
    if (part instanceof Part.Neuron neuron) return neuron(neuron);
    if (part instanceof Part.Bias bias) return bias(bias);
    if (part instanceof Part.Layer layer) return layer(layer.index());
    return weight((Part.Weight) part);
  }

  private NetworkReadout input(int index) {
    Lines lines = new Lines();
    lines.add("network.readout.raw", measured(data, values, index));
    lines.add("network.readout.input", numbers.signed(pass.input(index)));
    return lines.under(names.input(index));
  }

  private NetworkReadout neuron(Part.Neuron neuron) {
    int layer = neuron.layer();
    Lines lines = new Lines();
    lines.add("network.readout.bias", numbers.signed(parameters.bias(layer, neuron.unit())));
    lines.add("network.readout.z", numbers.signed(pass.z(layer, neuron.unit())));
    lines.add("network.readout.a", numbers.signed(pass.a(layer, neuron.unit())));
    return lines.under(names.neuron(neuron) + " · " + layer(texts, parameters.spec(), layer));
  }

  private NetworkReadout layer(int layer) {
    NetworkSpec spec = parameters.spec();
    int units = spec.unitsOf(layer);
    Lines lines = new Lines();
    lines.add("network.readout.units", RoundedNumber.whole(units));
    lines.add(
        "network.readout.parameters", RoundedNumber.whole((spec.inputsOf(layer) + 1) * units));
    return lines.under(layer(texts, spec, layer));
  }

  private NetworkReadout bias(Part.Bias bias) {
    String value = numbers.signed(parameters.bias(bias.layer(), bias.to()));
    Lines lines = new Lines();
    lines.add("network.readout.bias", value);
    return lines.under(names.neuron(new Part.Neuron(bias.layer(), bias.to())));
  }

  private NetworkReadout weight(Part.Weight weight) {
    double w = parameters.weight(weight.layer(), weight.from(), weight.to());
    double x = pass.incoming(weight.layer(), weight.from());
    Lines lines = new Lines();
    lines.add("network.readout.weight", numbers.signed(w));
    lines.add("network.readout.incoming", numbers.signed(x));
    lines.add("network.readout.product", numbers.signed(w * x));
    return lines.under(names.weight(weight));
  }

  /** An input as it was measured, with its unit: {@code 6.10 cm}. */
  public static String measured(PreparedData data, int row, int input) {
    return measured(data, data.inputs().values(data.dataset(), row), input);
  }

  private static String measured(PreparedData data, double[] values, int input) {
    String value = NumberText.inTexts(2).of(data.inputs().input(input).of(values));
    return SampleAnswer.withUnit(value, DataNames.unit(data, input));
  }

  /** What that layer is called, −1 for the inputs. */
  public static String layer(Texts texts, NetworkSpec spec, int layer) {
    if (layer < 0) return texts.get("network.layer.input");
    return layer == spec.layerCount() - 1
        ? texts.get("network.layer.output")
        : texts.get("network.layer.hidden", String.valueOf(layer + 1));
  }

  /** For example {@code 4 – 10 – 3}; three or more equal layers as {@code 4 – 6 × 8 – 3}. */
  public static String shape(NetworkSpec spec) {
    StringBuilder shape = new StringBuilder().append(spec.inputs());
    for (int k = 0; k < spec.layerCount(); ) {
      int units = spec.unitsOf(k);
      int end = k;
      while (end < spec.layerCount() && spec.unitsOf(end) == units) end++;
      int run = end - k < 3 ? 1 : end - k;
      shape.append(" – ").append(run > 1 ? run + " × " + units : String.valueOf(units));
      k += run;
    }
    return shape.toString();
  }

  private final class Lines {
    private final List<String> keys = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void add(String key, String value) {
      keys.add(texts.get(key));
      values.add(value);
    }

    NetworkReadout under(String title) {
      return new NetworkReadout(title, List.copyOf(keys), List.copyOf(values));
    }
  }
}
