package engram.ui.graph;

import engram.data.PictureShape;
import engram.nn.NetworkSpec;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The words around the network.
 *
 * @param features name of each input; none of pixels
 * @param values value of each input with its unit, as measured; none of pixels
 * @param classes name of each output
 * @param captions name of the inputs and of each layer
 * @param activations activation of each of these, empty for the inputs
 * @param pictureSide pixels of a row, where the inputs are a picture
 */
public record NetworkLabels(
    List<String> features,
    List<String> values,
    List<String> classes,
    List<String> captions,
    List<String> activations,
    OptionalInt pictureSide) {

  /** Those around a network of that shape with that row of its data. */
  public static NetworkLabels of(Texts texts, PreparedData data, NetworkSpec spec, int row) {
    NetworkNames names = new NetworkNames(texts, data, spec);
    int named = data.picture().isPresent() ? 0 : spec.inputs();
    return new NetworkLabels(
        IntStream.range(0, named).mapToObj(names::input).toList(),
        IntStream.range(0, named).mapToObj(i -> NetworkReadouts.measured(data, row, i)).toList(),
        IntStream.range(0, spec.outputs()).mapToObj(names::output).toList(),
        captions(texts, spec),
        activations(texts, spec),
        data.picture().stream().mapToInt(PictureShape::side).findFirst());
  }

  /** The caption of that column in one line. */
  String caption(int column) {
    String activation = activations.get(column);
    String caption = captions.get(column);
    return activation.isEmpty() ? caption : caption + " · " + activation;
  }

  /** The same without the values of the inputs. */
  public NetworkLabels withoutValues() {
    return new NetworkLabels(
        features,
        values.stream().map(value -> "").toList(),
        classes,
        captions,
        activations,
        pictureSide);
  }

  private static List<String> captions(Texts texts, NetworkSpec spec) {
    return IntStream.range(-1, spec.layerCount())
        .mapToObj(layer -> NetworkReadouts.layer(texts, spec, layer))
        .toList();
  }

  private static List<String> activations(Texts texts, NetworkSpec spec) {
    List<String> activations = new ArrayList<>();
    activations.add("");
    for (int k = 0; k < spec.layerCount(); k++) {
      activations.add(texts.get("network.activation." + spec.activationOf(k).id()));
    }
    return List.copyOf(activations);
  }
}
