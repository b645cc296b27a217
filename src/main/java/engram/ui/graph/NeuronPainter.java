package engram.ui.graph;

import engram.nn.Activation;
import engram.nn.Part;
import engram.ui.base.LetterCount;
import engram.ui.graph.Emphasis.Level;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.SignedRamp;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Paints neurons filled with their activation or with their map over two features, outputs with the
 * ring of their class. Numbers stand in the outputs and in what is selected with what goes into it;
 * biases at the rims where they are asked for.
 */
public final class NeuronPainter {
  /** How wide a text may be, in radii: −3e139 of a network that diverges is squeezed. */
  private static final double WIDEST_TEXT = 1.9;

  /** The same inside the ring of a class, which letters that are smaller do not reach. */
  private static final double WIDEST_IN_RING = 1.5;

  private static final double FONT_OF_RADIUS = 0.67;
  private static final double LARGEST_FONT = 1.2;

  /** Of the gap between two columns: what a note between neurons may take. */
  private static final double GAP_ROOM = 1.9;

  /** In em, however close the columns are: less would be too small to read. */
  private static final double LEAST_GAP_ROOM = 5;

  private static final double LEAST_FONT = 11;

  /** Width of the ring of a class, in radii. */
  private static final double RING = 0.17;

  /** Small activations are told apart as well as large ones. */
  private static final double LIFT = 0.6;

  private static final double RIM = 0.09;

  /** How far the ring of the answer grows outwards, in em, as it leads. */
  private static final double GLOW = 0.6;

  /** Over what steps back. */
  private static final double VEIL = 0.62;

  private static final double SHADE_MARGIN = 0.55;
  private static final double SHADE_OPACITY = 0.12;

  private final PaintFonts fonts;
  private final NeuronText values;
  private final NeuronMapAtlas atlas = new NeuronMapAtlas();
  private final Text ruler = new Text();
  private double leastFont = LEAST_FONT;
  private Palette palette;
  private SignedRamp ramp;
  private Color rim;
  private Color veil;

  public NeuronPainter(PaintFonts fonts, NeuronText values) {
    this.fonts = fonts;
    this.values = values;
  }

  /** Values in letters smaller than that, in pixels, are left out. */
  public void setLeastFont(double size) {
    leastFont = size;
  }

  public void paint(Drawing gc, NetworkPicture picture) {
    if (!picture.palette().equals(palette)) {
      palette = picture.palette();
      ramp = new SignedRamp(palette);
      rim = palette.card().interpolate(palette.muted(), 0.75);
      veil = palette.card().deriveColor(0, 1, 1, VEIL);
    }
    picture.maps().ifPresent(m -> atlas.show(m, picture.layout().columns(), palette));
    Emphasis emphasis = picture.emphasis();
    picture.atWork().filter(AtWork::isOneLayer).ifPresent(work -> shade(gc, picture, work));
    for (LayerColumn column : picture.layout().columns()) {
      if (column.isInput() && picture.layout().image().isPresent()) continue;
      paintColumn(gc, picture, emphasis, column);
    }
  }

  /** The size of the values in a column. */
  private static double font(LayerColumn column, double em) {
    return Math.min(FONT_OF_RADIUS * column.radius(), LARGEST_FONT * em);
  }

  /** Whether the values in a column are large enough to be read at rest. */
  static boolean isReadable(LayerColumn column, double em, double scale) {
    return font(column, em) * scale >= LEAST_FONT;
  }

  private void paintColumn(
      Drawing gc, NetworkPicture picture, Emphasis emphasis, LayerColumn column) {
    double em = picture.layout().em();
    double fontSize = font(column, em);
    boolean readable =
        fontSize * picture.viewport().scale() >= leastFont || picture.look().numbers();
    gc.setTextAlign(TextAlignment.CENTER);
    double fullFill = fullFill(picture, column);
    boolean output = column.layer() == picture.layout().layerCount() - 1;
    WeightScale biases = column.isInput() ? null : picture.biasScale(column.layer());
    boolean mapped = picture.showsMaps(column);
    for (int place = 0; place < column.shown(); place++) {
      int unit = column.unit(place);
      double value = picture.value(column, place);
      double y = column.y(place);
      Part part = column.part(place);
      boolean maps = mapped && !picture.lesioned().contains(part);
      if (output && unit == picture.marks().named()) {
        paintAnswer(gc, picture, column, unit, y, maps);
      }
      Color ring = emphasis.isPointed(part) ? palette.pointed() : palette.accent();
      double corner = maps ? NeuronMapTile.CORNER * 2 * column.radius() : column.radius();
      paintRing(gc, emphasis.of(part), ring, column.x(), y, column.radius(), corner, em);
      double share = filled(value / fullFill);
      gc.setFill(maps ? palette.card() : ramp.fill(share));
      fillRound(gc, column.x(), y, column.radius(), corner);
      if (maps) atlas.draw(gc, column, place);
      gc.setStroke(rim);
      gc.setLineWidth(RIM * em);
      strokeRound(gc, column.x(), y, column.radius(), corner);
      if (!output && emphasis.stepsBack(column.layer(), unit)) {
        gc.setFill(veil);
        fillRound(gc, column.x(), y, column.radius() + RIM * em, corner + RIM * em);
      }
      if (output) paintClass(gc, picture, unit, column.x(), y, column.radius(), corner);
      if (readable && !maps && (output || told(picture, emphasis, column, unit))) {
        gc.setFill(ramp.ink(share));
        boolean inRing = output && picture.outputColor(unit).isPresent();
        double least = leastFont / picture.viewport().scale();
        double size =
            inRing ? inRing(values.of(value), column.radius(), fontSize, least) : fontSize;
        gc.setFont(fonts.bold(size));
        double baseline = y + PaintFonts.HALF_CAP * size;
        PaintedText.fill(gc, values.of(value), column.x(), baseline, WIDEST_TEXT * column.radius());
      }
      if (biases != null && (picture.look().biases() || emphasis.showsBias(column.layer(), unit))) {
        paintBias(gc, picture, emphasis, column, place, biases);
      }
    }
    if (column.hasGap()) paintGap(gc, picture, column);
  }

  /** The size in which a text stays inside the ring of a class; not below the least. */
  private double inRing(String text, double radius, double size, double least) {
    ruler.setFont(fonts.bold(size));
    ruler.setText(text);
    double fitted = WIDEST_IN_RING * radius / ruler.getLayoutBounds().getWidth() * size;
    return Math.min(size, Math.max(least, Math.floor(2 * fitted) / 2));
  }

  private static boolean told(
      NetworkPicture picture, Emphasis emphasis, LayerColumn column, int unit) {
    return picture.look().numbers() || emphasis.tells(column.layer(), unit);
  }

  /** The wider the further the answer leads: the class of its output around it. */
  private void paintAnswer(
      Drawing gc, NetworkPicture picture, LayerColumn column, int unit, double y, boolean tile) {
    Optional<Color> color = picture.outputColor(unit);
    double wider = GLOW * picture.layout().em() * ConnectionPainter.decided(picture.lead());
    if (color.isEmpty() || !(wider > 0)) return;
    double room = Math.max(0, column.spacing() / 2 - column.radius());
    double half = column.radius() + Math.min(wider, room);
    double corner = tile ? NeuronMapTile.CORNER * 2 * half : half;
    gc.setFill(color.get());
    fillRound(gc, column.x(), y, half, corner);
    gc.setStroke(picture.outputEdge(unit).orElse(rim));
    gc.setLineWidth(RIM * picture.layout().em());
    strokeRound(gc, column.x(), y, half, corner);
  }

  /** The ring of the class that an output stands for, inside its rim. */
  private void paintClass(
      Drawing gc,
      NetworkPicture picture,
      int unit,
      double x,
      double y,
      double radius,
      double corner) {
    Optional<Color> color = picture.outputColor(unit);
    if (color.isEmpty()) return;
    double em = picture.layout().em();
    double width = RING * radius;
    gc.setStroke(color.get());
    gc.setLineWidth(width);
    strokeRound(gc, x, y, radius - width / 2, corner - width / 2);
    gc.setStroke(picture.outputEdge(unit).orElse(rim));
    gc.setLineWidth(RIM * em);
    strokeRound(gc, x, y, radius, corner);
    strokeRound(gc, x, y, radius - width, corner - width);
  }

  /** The part of the full colour for a part of the value that gets it, −1 … 1. */
  private static double filled(double share) {
    return Math.copySign(Math.pow(Math.abs(share), LIFT), share);
  }

  /** The value that gets the full colour: 1, or the largest one that is shown. */
  private static double fullFill(NetworkPicture picture, LayerColumn column) {
    boolean gradients = picture.gradientsOf(column.layer()).isPresent();
    if (!column.isInput() && !gradients) {
      Activation f = picture.parameters().spec().activationOf(column.layer());
      if (f.isBounded()) return f.highest();
    }
    double least = gradients ? Double.MIN_NORMAL : 1;
    return WeightScale.of(place -> picture.value(column, place), 0, column.shown(), least)
        .reference();
  }

  /**
   * @param corner radius of the neuron's corners: that of a circle is its own
   */
  private void paintRing(
      Drawing gc,
      Level level,
      Color ring,
      double x,
      double y,
      double radius,
      double corner,
      double em) {
    if (level == Level.SELECTED) {
      gc.setFill(ring);
      fillRound(gc, x, y, radius + 0.42 * em, corner + 0.42 * em);
      gc.setFill(palette.card());
      fillRound(gc, x, y, radius + 0.22 * em, corner + 0.22 * em);
    } else if (level == Level.HOVERED || level == Level.WORKING) {
      gc.setStroke(ring);
      gc.setLineWidth((level == Level.HOVERED ? 0.16 : 0.1) * em);
      strokeRound(gc, x, y, radius + 0.24 * em, corner + 0.24 * em);
    }
  }

  /** A soft ground under the column at work. */
  private void shade(Drawing gc, NetworkPicture picture, AtWork work) {
    LayerColumn column = picture.layout().column(work.layer());
    double half = column.radius() + SHADE_MARGIN * picture.layout().em();
    double top = column.y(0) - half;
    gc.setFill(palette.accent().deriveColor(0, 1, 1, SHADE_OPACITY));
    gc.fillRoundRect(
        column.x() - half, top, 2 * half, column.bottom() + half - top, 2 * half, 2 * half);
  }

  private void paintBias(
      Drawing gc,
      NetworkPicture picture,
      Emphasis emphasis,
      LayerColumn column,
      int place,
      WeightScale biases) {
    double em = picture.layout().em();
    double bias = picture.bias(column.layer(), column.unit(place));
    double share = Math.copySign(biases.strength(bias), bias);
    double half = column.biasHalf();
    double x = column.biasX();
    double y = column.biasY(place);
    Part part = new Part.Bias(column.layer(), column.unit(place));
    Level level = emphasis.of(part);
    if (level == Level.SELECTED || level == Level.HOVERED) {
      gc.setFill(emphasis.isPointed(part) ? palette.pointed() : palette.accent());
      fillSquare(gc, x, y, half + (level == Level.SELECTED ? 0.34 : 0.22) * em);
      gc.setFill(palette.card());
      fillSquare(gc, x, y, half + (level == Level.SELECTED ? 0.14 : 0.12) * em);
    }
    gc.setFill(ramp.fill(share));
    fillSquare(gc, x, y, half);
    gc.setStroke(rim);
    gc.setLineWidth(0.08 * em);
    gc.strokeRoundRect(x - half, y - half, 2 * half, 2 * half, 0.6 * half, 0.6 * half);
  }

  /** Of the ground below a note, at least as wide as its letters. */
  static double noteWidth(String text, double size) {
    return (LetterCount.of(text) * 0.55 + 0.5) * size;
  }

  private void paintGap(Drawing gc, NetworkPicture picture, LayerColumn column) {
    double em = picture.layout().em();
    double size = LabelSizes.small(em);
    String text = picture.texts().gaps().get(column.layer() + 1);
    double room = Math.max(picture.layout().columnGap() * GAP_ROOM, LEAST_GAP_ROOM * em);
    double width = Math.min(room, noteWidth(text, size));
    gc.setFill(palette.card());
    gc.fillRect(column.x() - width / 2, column.gapY() - 0.6 * em, width, 1.2 * em);
    gc.setFill(palette.muted());
    gc.setFont(fonts.regular(size));
    PaintedText.fill(gc, text, column.x(), column.gapY() + PaintFonts.HALF_CAP * size, room);
  }

  private static void fillRound(Drawing gc, double x, double y, double half, double corner) {
    if (corner >= half - 1e-9) gc.fillOval(x - half, y - half, 2 * half, 2 * half);
    else gc.fillRoundRect(x - half, y - half, 2 * half, 2 * half, 2 * corner, 2 * corner);
  }

  private static void strokeRound(Drawing gc, double x, double y, double half, double corner) {
    if (corner >= half - 1e-9) gc.strokeOval(x - half, y - half, 2 * half, 2 * half);
    else gc.strokeRoundRect(x - half, y - half, 2 * half, 2 * half, 2 * corner, 2 * corner);
  }

  private static void fillSquare(Drawing gc, double x, double y, double half) {
    gc.fillRoundRect(x - half, y - half, 2 * half, 2 * half, 0.6 * half, 0.6 * half);
  }
}
