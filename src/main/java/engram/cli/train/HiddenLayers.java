package engram.cli.train;

import engram.cli.ChoiceValue;
import engram.cli.OptionValue;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hidden layers, first to last. */
record HiddenLayers(List<LayerSpec> layers) {

  /** Reads {@code 10:tanh,5:relu}, or {@code none}. */
  static final class Value extends OptionValue<HiddenLayers> {
    static final int MOST_UNITS = 10_000;

    @Override
    public String allowed() {
      List<Activation> hidden =
          Arrays.stream(Activation.values()).filter(a -> a != Activation.SOFTMAX).toList();
      return "layers as neurons:activation (1 to "
          + MOST_UNITS
          + " neurons; "
          + ChoiceValue.ids(hidden, Activation::id)
          + ") with commas between, or none";
    }

    @Override
    public HiddenLayers read(String text) {
      List<LayerSpec> layers = new ArrayList<>();
      if (text.equals("none")) return new HiddenLayers(layers);
      for (String layer : text.split(",", -1)) {
        String[] parts = layer.split(":", -1);
        require(parts.length == 2);
        int units = Integer.parseInt(parts[0]);
        Activation activation = Activation.of(parts[1]);
        require(units >= 1 && units <= MOST_UNITS && activation != Activation.SOFTMAX);
        layers.add(new LayerSpec(units, activation));
      }
      return new HiddenLayers(layers);
    }
  }
}
