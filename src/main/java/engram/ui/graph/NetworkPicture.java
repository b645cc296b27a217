package engram.ui.graph;

import engram.inspect.surface.NeuronMaps;
import engram.inspect.surface.OutputMarks;
import engram.inspect.surface.Pixels;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;

/**
 * All that a {@link NetworkPainter} paints; two equal ones look the same.
 *
 * @param pixelScale pixels of the screen per unit of the pane
 * @param hovered what the mouse is over, here or at its term in a formula or the program
 * @param pixels how much each input is inked, 0 … 1, where the inputs are a picture
 * @param marks how the outputs of the sample are read
 * @param pointed what of a whole layer is pointed at in a formula or the program
 * @param frozen parts that do not learn, layers among them
 * @param atWork what a step inside a batch lights up
 * @param gradients what stands in the place of one layer's weights and activations
 * @param maps what stands in the place of the neurons' numbers
 * @param look what is shown by choice
 */
public record NetworkPicture(
    NetworkLayout layout,
    Viewport viewport,
    double pixelScale,
    Palette palette,
    NetworkTexts texts,
    Parameters parameters,
    ForwardPass pass,
    Optional<Pixels> pixels,
    OutputMarks marks,
    Optional<Part> selected,
    Optional<Part> hovered,
    Optional<PointedLayer> pointed,
    Set<Part> lesioned,
    Set<Part> frozen,
    Optional<AtWork> atWork,
    Optional<LayerGradients> gradients,
    Optional<NeuronMaps> maps,
    Look look) {

  /**
   * What of a network is shown by choice.
   *
   * @param biases whether all biases are, and not only those that are pointed at or selected
   * @param numbers whether all weights, biases and activations are written
   */
  public record Look(boolean biases, boolean numbers) {
    public static final Look PLAIN = new Look(false);
    public static final Look WITH_NUMBERS = new Look(true, true);

    /** One with the usual numbers. */
    public Look(boolean biases) {
      this(biases, false);
    }
  }

  /** Whether that is a neuron that the step drops that is shown. */
  boolean isDropped(Part part) {
    return part instanceof Part.Neuron neuron && pass.factor(neuron.layer(), neuron.unit()) == 0;
  }

  /** Whether the neurons of that column show their maps: not where they show gradients. */
  public boolean showsMaps(LayerColumn column) {
    return gradientsOf(column.layer()).isEmpty()
        && maps.filter(m -> m.has(column.part(0))).isPresent();
  }

  /** The gradients that stand in the place of that layer's numbers, if any. */
  Optional<LayerGradients> gradientsOf(int layer) {
    return gradients.filter(g -> g.layer() == layer);
  }

  /** What the neuron, or input, in that place shows: its activation, or its δ. */
  public double value(LayerColumn column, int place) {
    int unit = column.unit(place);
    if (column.isInput()) return pass.input(unit);
    return gradientsOf(column.layer())
        .map(g -> g.delta(unit))
        .orElseGet(() -> pass.a(column.layer(), unit));
  }

  /**
   * By how much of a bar the first class leads the next one; of one output, how far it is from the
   * middle. Of a number, between which nothing is decided, 1.
   *
   * @return 0 … 1
   */
  double lead() {
    if (marks.number().isPresent()) return 1;
    double first = 0;
    double second = 0;
    int outputs = parameters.spec().outputs();
    for (int k = 0; k < outputs; k++) {
      double share = marks.share(pass.a(parameters.spec().layerCount() - 1, k));
      if (outputs == 1) return Math.abs(2 * share - 1);
      if (share > first) {
        second = first;
        first = share;
      } else if (share > second) second = share;
    }
    return first - second;
  }

  /** The colour of the class that an output stands for; empty where it foretells a number. */
  Optional<Color> outputColor(int unit) {
    return marks.number().isPresent()
        ? Optional.empty()
        : Optional.of(palette.classColor(unit + marks.firstClass()));
  }

  /** Around what has that colour. */
  Optional<Color> outputEdge(int unit) {
    return marks.number().isPresent()
        ? Optional.empty()
        : Optional.of(palette.classEdge(unit + marks.firstClass()));
  }

  /** What a connection shows: its weight, or its gradient. */
  double weight(int layer, int from, int to) {
    return gradientsOf(layer)
        .map(g -> g.weight(from, to))
        .orElseGet(() -> parameters.weight(layer, from, to));
  }

  /** What a neuron shows at its rim: its bias, or its gradient. */
  public double bias(int layer, int to) {
    return gradientsOf(layer).map(g -> g.bias(to)).orElseGet(() -> parameters.bias(layer, to));
  }

  WeightScale biasScale(int layer) {
    return gradientsOf(layer)
        .map(g -> g.biasScale(parameters.spec()))
        .orElseGet(() -> WeightScale.ofBiases(parameters, layer));
  }

  /** Whether that weight is drawn since it is, or belongs to, what is selected or pointed at. */
  public boolean isLoud(Part.Weight weight) {
    return emphasis().ofWeight(weight.layer(), weight.from(), weight.to()).isLoud();
  }

  Emphasis emphasis() {
    return new Emphasis(selected, hovered, pointed.or(() -> PointedLayer.of(hovered)), atWork);
  }
}
