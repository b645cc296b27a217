package engram.ui.graph;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the parts of a network lie in a pane of a given size: a column for the inputs and one for
 * each layer, from left to right, labels at both sides, captions below. Inputs that are the pixels
 * of a picture are an image in the place of the first column.
 *
 * @param em size of the base font; all sizes grow with it
 * @param labels the widths of the labels, as far as there is room for them
 * @param captionLines 1, or 2 where a caption is wider than its column
 * @param barWidth length of a full output bar
 * @param inputsInOneLine whether an input's value stands beside its name, not below
 * @param outputsInOneLine whether an output's bar stands beside its name, not below
 * @param image where the inputs lie if they are pixels
 */
public record NetworkLayout(
    List<LayerColumn> columns,
    double width,
    double height,
    double em,
    LabelSizes labels,
    int captionLines,
    double barWidth,
    boolean inputsInOneLine,
    boolean outputsInOneLine,
    Optional<InputImage> image) {

  /** Line height of a caption, in em. */
  static final double CAPTION_LINE = 1.25;

  private static final double LABEL_GAP = 0.7;

  /** Behind an output, whose ring grows with the answer. */
  private static final double OUTPUT_GAP = 1;

  private static final double BAR_WIDTH = 6.5;
  private static final double SHORT_BAR_WIDTH = 3.2;
  private static final double MAX_SPACING = 7.5;
  private static final double MAX_COLUMN_GAP = 26;
  private static final double TWO_LINES = 2.5;
  private static final double THREE_LINES = 3.4;
  private static final double RADIUS_OF_SPACING = 0.43;
  private static final double RADIUS_OF_COLUMN_GAP = 0.28;
  private static final double LARGEST_LABEL_SHARE = 0.32;

  /** Of the width: what the name of a class gets, however wide the mark beside it is. */
  private static final double LEAST_NAME_SHARE = 0.18;

  /** Closer together, in em, the columns have no room for circles and lines. */
  private static final double LEAST_COLUMN_GAP = 2;

  private static final double IMAGE = 16;
  private static final double LARGEST_IMAGE_SHARE = 0.3;

  /** Left of an image; the room of the note below it, in em, has its like above. */
  private static final double IMAGE_MARGIN = 0.8;

  private static final double IMAGE_NOTE = 1.8;

  /** Closer together than this, in em, a layer is cut, or its circles would be dots … */
  private static final double DENSE = 1.97;

  /** … and what is left of it gets this room. */
  private static final double COMFORTABLE = 2.3;

  /** Radii of the circles in em, where there is room for them. */
  private static final double INPUT_RADIUS = 1.85;

  private static final double HIDDEN_RADIUS = 1.31;
  private static final double OUTPUT_RADIUS = 2.3;

  /** In a pane larger than this, in em, neurons and lines grow with it, up to … */
  private static final double PANE_WIDTH = 47.5;

  private static final double PANE_HEIGHT = 35;

  /** … so many times their size. */
  private static final double MOST_GROWN = 2;

  /**
   * Lays a network out.
   *
   * @param width of the pane, above 0, as are height and em
   * @param pictureSide pixels of a row, where the inputs are a picture
   */
  public static NetworkLayout of(
      NetworkSpec spec,
      double width,
      double height,
      double em,
      LabelSizes labels,
      OptionalInt pictureSide) {
    int count = spec.layerCount() + 1;
    double grown = grown(width, height, em);
    double oneLine = bottomOf(height, em, 1);
    boolean inputsInOneLine = spacing(spec.inputs(), oneLine, em, grown) < TWO_LINES * em;
    boolean outputsInOneLine = spacing(spec.outputs(), oneLine, em, grown) < TWO_LINES * em;
    double barWidth = (outputsInOneLine ? SHORT_BAR_WIDTH : BAR_WIDTH) * em;
    double gap = LABEL_GAP * em;
    double sideLimit = LARGEST_LABEL_SHARE * width;
    double besideFeature = inputsInOneLine ? gap + labels.featureValue() : 0;
    boolean threeLines =
        spacing(spec.outputs(), bottomOf(height, em, 2), em, grown) >= THREE_LINES * em;
    double besideClass =
        (threeLines ? 0 : gap + labels.tag()) + (outputsInOneLine ? gap + barWidth : 0);
    double classRoom = Math.max(sideLimit - besideClass, LEAST_NAME_SHARE * width);
    LabelSizes limited = labels.limited(sideLimit - besideFeature, classRoom);
    double margin = (LABEL_GAP + INPUT_RADIUS * grown) * em;
    double rightMargin = (OUTPUT_GAP + OUTPUT_RADIUS * grown) * em;
    double size = pictureSide.isPresent() ? imageSize(width, oneLine, grown * em) : 0;
    double labelWidth =
        inputsInOneLine
            ? limited.featureName() + besideFeature
            : Math.max(limited.featureName(), limited.featureValue());
    double left = pictureSide.isPresent() ? IMAGE_MARGIN * em + size : labelWidth + margin;
    double right =
        Math.max(
            limited.className() + besideClass, Math.max(barWidth, threeLines ? labels.tag() : 0));
    double span = width - left - right - rightMargin;
    if (outputsInOneLine && span < LEAST_COLUMN_GAP * em * (count - 1)) {
      // names and marks are worth more than bars
      barWidth = 0;
      double radius = RADIUS_OF_SPACING * spacing(spec.outputs(), oneLine, em, grown);
      double besideName = 2 * gap + labels.tag();
      span = width - left - limited.className() - besideName - OUTPUT_GAP * em - radius;
    }
    span = Math.max(0, span);
    double columnGap = Math.max(1, Math.min(span / (count - 1), MAX_COLUMN_GAP * grown * em));
    double firstX = left + (span - columnGap * (count - 1)) / 2;
    double radiusLimit = RADIUS_OF_COLUMN_GAP * columnGap;
    int captionLines = labels.caption() + em > columnGap ? 2 : 1;
    double bottom = bottomOf(height, em, captionLines);
    Optional<InputImage> image =
        pictureSide.isPresent()
            ? Optional.of(
                new InputImage(firstX - size, (bottom - size) / 2, size, pictureSide.getAsInt()))
            : Optional.empty();
    List<LayerColumn> columns = new ArrayList<>(count);
    image.map(InputImage::column).ifPresent(columns::add);
    for (int k = columns.size(); k < count; k++) {
      int units = k == 0 ? spec.inputs() : spec.unitsOf(k - 1);
      double radius = Math.min(radius(k, count) * grown * em, radiusLimit);
      columns.add(column(k - 1, units, firstX + k * columnGap, bottom, em, grown, radius));
    }
    return new NetworkLayout(
        List.copyOf(columns),
        width,
        height,
        em,
        limited,
        captionLines,
        barWidth,
        inputsInOneLine,
        outputsInOneLine,
        image);
  }

  private static double imageSize(double width, double room, double em) {
    double most = Math.min(IMAGE * em, LARGEST_IMAGE_SHARE * width);
    return Math.max(1, Math.min(most, room - 2 * IMAGE_NOTE * em));
  }

  /** The lower end of the room for neurons, the upper end being 0. */
  private static double bottomOf(double height, double em, int captionLines) {
    return Math.max(1, height - (captionLines * CAPTION_LINE + 0.5) * em);
  }

  /** Of that column, of so many. */
  private static double radius(int column, int count) {
    if (column == count - 1) return OUTPUT_RADIUS;
    return column == 0 ? INPUT_RADIUS : HIDDEN_RADIUS;
  }

  private static double spacing(int units, double room, double em, double grown) {
    double all = room / units;
    return Math.min(all >= DENSE * em ? all : COMFORTABLE * em, MAX_SPACING * grown * em);
  }

  private static LayerColumn column(
      int layer, int units, double x, double room, double em, double grown, double radiusLimit) {
    double spacing = spacing(units, room, em, grown);
    int shown = units;
    if (units * spacing > room * (1 + 1e-9)) {
      shown = Math.max(2, (int) Math.floor(room / spacing - LayerColumn.GAP));
      shown = Math.min(shown, units);
    }
    boolean gap = shown < units;
    int head = gap ? (shown + 1) / 2 : units;
    int tail = gap ? shown - head : 0;
    double slots = shown + (gap ? LayerColumn.GAP : 0);
    spacing = Math.min(spacing, room / slots);
    double top = room / 2 - (slots - 1) * spacing / 2;
    double radius = Math.min(RADIUS_OF_SPACING * spacing, radiusLimit);
    return new LayerColumn(layer, units, head, tail, x, top, spacing, radius);
  }

  /** How many times their usual size neurons and lines have in a pane as large as this. */
  double grown() {
    return grown(width, height, em);
  }

  private static double grown(double width, double height, double em) {
    double room = Math.min(width / (PANE_WIDTH * em), height / (PANE_HEIGHT * em));
    return Math.max(1, Math.min(MOST_GROWN, room));
  }

  /** The column of that layer, −1 for the inputs. */
  public LayerColumn column(int layer) {
    return columns.get(layer + 1);
  }

  public LayerColumn inputs() {
    return columns.get(0);
  }

  public LayerColumn outputs() {
    return columns.get(columns.size() - 1);
  }

  public int layerCount() {
    return columns.size() - 1;
  }

  /** The distance between two columns, or of the first from the image. */
  public double columnGap() {
    return columns.get(1).x() - image.map(InputImage::right).orElse(inputs().x());
  }

  /** The curve into that layer between two places of its columns. */
  public Connection connection(int layer, int fromPlace, int toPlace) {
    LayerColumn from = column(layer - 1);
    LayerColumn to = column(layer);
    return new Connection(
        from.x() + from.radius(), from.y(fromPlace), to.x() - to.radius(), to.y(toPlace));
  }

  /** The curve of that weight, if both its ends are drawn. */
  Optional<Connection> connection(Part.Weight weight) {
    int from = column(weight.layer() - 1).place(weight.from());
    int to = column(weight.layer()).place(weight.to());
    return from < 0 || to < 0
        ? Optional.empty()
        : Optional.of(connection(weight.layer(), from, to));
  }

  /** The right end of the inputs' labels. */
  double featureX() {
    return inputs().x() - inputs().radius() - LABEL_GAP * em;
  }

  /** The right end of the inputs' names. */
  double featureNameX() {
    return inputsInOneLine ? featureX() - labels.featureValue() - LABEL_GAP * em : featureX();
  }

  /** The left end of the classes' names. */
  double nameX() {
    return outputs().x() + outputs().radius() + OUTPUT_GAP * em;
  }

  /** Whether the mark of a class stands below its bar, not behind its name. */
  boolean outputsInThreeLines() {
    return !outputsInOneLine && outputs().spacing() >= THREE_LINES * em * (1 - 1e-9);
  }

  /** The left end of the mark of a class. */
  double tagX() {
    return outputsInThreeLines() ? nameX() : nameX() + labels.className() + LABEL_GAP * em;
  }

  /** The left end of the output bars. */
  double barX() {
    return outputsInOneLine ? tagX() + labels.tag() + LABEL_GAP * em : nameX();
  }

  /** The right end of all labels. */
  double right() {
    double end = Math.max(nameX() + labels.className(), tagX() + labels.tag());
    return Math.max(end, barX() + barWidth);
  }

  /** The middle of the first line of captions. */
  double captionY() {
    return height - (captionLines - 0.5) * CAPTION_LINE * em;
  }
}
