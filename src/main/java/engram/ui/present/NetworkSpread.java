package engram.ui.present;

import engram.nn.NetworkSpec;
import engram.ui.graph.InputImage;
import engram.ui.graph.LabelSizes;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the parts of a network lie when it is presented: few large columns with room for names at
 * both sides. What is more than fits is cut, as in the window.
 */
final class NetworkSpread {
  /** The em of the painters: the strongest edge is a third of it. */
  static final double EM = 26;

  /** Between a neuron and its name. */
  static final double GAP = 18;

  private static final double IMAGE = 330;
  private static final double SHARE_OF_SPACING = 0.42;
  private static final double COLUMN_SHARE = 0.2;

  /** How large the neurons of a column are at most, and how far apart. */
  private enum Size {
    INPUT(29, 112, 34),
    HIDDEN(22, 62, 26),
    OUTPUT(40, 140, 40);

    private final double radius;
    private final double spacing;

    /** Closer together a layer is cut. */
    private final double least;

    Size(double radius, double spacing, double least) {
      this.radius = radius;
      this.spacing = spacing;
      this.least = least;
    }
  }

  private NetworkSpread() {}

  /**
   * @param width of the room in units, as is height
   * @param inputLabels room for the names of the inputs
   * @param outputLabels room for the names of the outputs
   */
  static NetworkLayout of(
      NetworkSpec spec,
      double width,
      double height,
      double inputLabels,
      double outputLabels,
      OptionalInt pictureSide) {
    int count = spec.layerCount() + 1;
    double outputRadius = radius(Size.OUTPUT, spec.outputs(), height, width);
    double outputX = width - outputLabels - GAP - outputRadius;
    List<LayerColumn> columns = new ArrayList<>();
    Optional<InputImage> image = Optional.empty();
    double from;
    if (pictureSide.isPresent()) {
      double size = Math.min(IMAGE, height - 20);
      image = Optional.of(new InputImage(8, (height - size) / 2, size, pictureSide.getAsInt()));
      columns.add(image.get().column());
      from = image.get().right();
    } else {
      double x = inputLabels + GAP + radius(Size.INPUT, spec.inputs(), height, width);
      columns.add(column(-1, spec.inputs(), Size.INPUT, x, height, Double.MAX_VALUE));
      from = x;
    }
    double gap = (outputX - from) / (count - 1);
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      boolean last = layer == spec.layerCount() - 1;
      columns.add(
          column(
              layer,
              spec.unitsOf(layer),
              last ? Size.OUTPUT : Size.HIDDEN,
              from + (layer + 1) * gap,
              height,
              last ? Double.MAX_VALUE : COLUMN_SHARE * gap));
    }
    LabelSizes labels = new LabelSizes(inputLabels, 0, outputLabels, 0, 0);
    return new NetworkLayout(
        List.copyOf(columns), width, height, EM, labels, 1, 0, true, true, image);
  }

  private static double radius(Size size, int units, double height, double width) {
    return column(0, units, size, 0, height, width).radius();
  }

  private static LayerColumn column(
      int layer, int units, Size size, double x, double height, double mostRadius) {
    boolean cut = units * size.least > height;
    int shown = cut ? Math.max(2, (int) Math.floor(height / size.least - LayerColumn.GAP)) : units;
    int head = cut ? (shown + 1) / 2 : units;
    int tail = cut ? shown - head : 0;
    double slots = shown + (cut ? LayerColumn.GAP : 0);
    double spacing = Math.min(size.spacing, height / slots);
    double radius = Math.min(Math.min(size.radius, SHARE_OF_SPACING * spacing), mostRadius);
    double top = height / 2 - (slots - 1) * spacing / 2;
    return new LayerColumn(layer, units, head, tail, x, top, spacing, radius);
  }

  /** The same that many times as large. */
  static NetworkLayout scaled(NetworkLayout layout, double by) {
    List<LayerColumn> columns =
        layout.columns().stream()
            .map(
                c ->
                    new LayerColumn(
                        c.layer(),
                        c.units(),
                        c.head(),
                        c.tail(),
                        by * c.x(),
                        by * c.top(),
                        by * c.spacing(),
                        by * c.radius()))
            .toList();
    return new NetworkLayout(
        columns,
        by * layout.width(),
        by * layout.height(),
        by * layout.em(),
        layout.labels(),
        layout.captionLines(),
        layout.barWidth(),
        layout.inputsInOneLine(),
        layout.outputsInOneLine(),
        layout
            .image()
            .map(i -> new InputImage(by * i.left(), by * i.top(), by * i.size(), i.side())));
  }
}
