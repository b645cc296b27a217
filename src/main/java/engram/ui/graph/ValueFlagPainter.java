package engram.ui.graph;

import engram.nn.Part;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import javafx.scene.text.TextAlignment;

/**
 * Paints the value of the selected weight or bias on a small flag beside it; above or below a
 * neuron that is too small for its own.
 */
final class ValueFlagPainter {
  private static final double HEIGHT = 1.5;
  private static final double CHARACTER = 0.57;
  private static final double PADDING = 0.5;
  private static final double LIFT = 0.3;

  /** Of all numbers in em, with their ground around them, … */
  private static final double SMALL = 0.55;

  private static final double HALO = 0.35;

  /** … and where on the curves they stand. */
  private static final double FIRST = 0.4;

  private static final double LAST = 0.76;

  private final PaintFonts fonts;
  private final NeuronText values;

  ValueFlagPainter(PaintFonts fonts, NeuronText values) {
    this.fonts = fonts;
    this.values = values;
  }

  void paint(Drawing gc, NetworkPicture picture) {
    if (picture.look().numbers()) paintAll(gc, picture);
    if (picture.selected().isEmpty()) return;
    Part part = picture.selected().get();
    NetworkLayout layout = picture.layout();
    if (part instanceof Part.Weight w) {
      int from = layout.column(w.layer() - 1).place(w.from());
      int to = layout.column(w.layer()).place(w.to());
      if (from < 0 || to < 0) return;
      Connection curve = layout.connection(w.layer(), from, to);
      String text = values.of(picture.weight(w.layer(), w.from(), w.to()));
      double x = (curve.x0() + curve.x1()) / 2;
      paint(gc, picture, text, x, curve.y(x));
    } else if (part instanceof Part.Bias b) {
      LayerColumn column = layout.column(b.layer());
      int place = column.place(b.to());
      if (place < 0) return;
      String text = values.of(picture.bias(b.layer(), b.to()));
      double x = column.biasX() - column.biasHalf() - 0.7 * layout.em() - width(text, layout) / 2;
      paint(gc, picture, text, x, column.biasY(place));
    } else if (part instanceof Part.Neuron n) {
      paint(gc, picture, n);
    }
  }

  /** Every weight on its curve, every bias beside its square. */
  private void paintAll(Drawing gc, NetworkPicture picture) {
    NetworkLayout layout = picture.layout();
    gc.setFont(fonts.regular(SMALL * layout.em()));
    gc.setTextAlign(TextAlignment.CENTER);
    for (int layer = 0; layer < layout.layerCount(); layer++) {
      LayerColumn from = layout.column(layer - 1);
      LayerColumn to = layout.column(layer);
      DrawnWeights drawn = DrawnWeights.of(picture, layer);
      for (int o = 0; o < to.shown(); o++) {
        for (int i = 0; i < from.shown(); i++) {
          if (!drawn.has(i, o)) continue;
          Connection curve = layout.connection(layer, i, o);
          double share = share(i, from.shown(), o, to.shown());
          double x = curve.x0() + share * (curve.x1() - curve.x0());
          double weight = picture.weight(layer, from.unit(i), to.unit(o));
          small(gc, picture, values.of(weight), x, curve.y(x));
        }
        double y = to.biasY(o) + to.biasHalf() + SMALL * layout.em() / 2;
        small(gc, picture, values.of(picture.bias(layer, to.unit(o))), to.biasX(), y);
      }
    }
  }

  /**
   * Where on its curve a weight is written: those of a neuron of the smaller layer stand above each
   * other, towards the larger one, where their curves are apart.
   */
  private static double share(int i, int from, int o, int to) {
    if (from <= to) return FIRST + (LAST - FIRST) * (i + 0.5) / from;
    return 1 - LAST + (LAST - FIRST) * (o + 0.5) / to;
  }

  private static void small(Drawing gc, NetworkPicture picture, String text, double x, double y) {
    double size = SMALL * picture.layout().em();
    double baseline = y + PaintFonts.HALF_CAP * size;
    gc.setStroke(picture.palette().card());
    gc.setLineWidth(HALO * size);
    gc.strokeText(text, x, baseline);
    gc.setFill(picture.palette().text());
    PaintedText.fill(gc, text, x, baseline);
  }

  private void paint(Drawing gc, NetworkPicture picture, Part.Neuron n) {
    NetworkLayout layout = picture.layout();
    LayerColumn column = layout.column(n.layer());
    int place = column.place(n.unit());
    double scale = picture.viewport().scale();
    if (place < 0 || NeuronPainter.isReadable(column, layout.em(), scale)) return;
    double away = column.radius() + (HEIGHT / 2 + LIFT) * layout.em();
    double top = column.y(place) - away - HEIGHT / 2 * layout.em();
    // of the first one in a column there may be no room above
    boolean above = picture.viewport().toScreenY(top) >= 0;
    double y = column.y(place) + (above ? -away : away);
    paint(gc, picture, values.of(picture.value(column, place)), column.x(), y);
  }

  private static double width(String text, NetworkLayout layout) {
    return (text.length() * CHARACTER + 2 * PADDING) * layout.em();
  }

  private void paint(Drawing gc, NetworkPicture picture, String text, double x, double y) {
    double em = picture.layout().em();
    double width = width(text, picture.layout());
    double height = HEIGHT * em;
    gc.setFill(picture.palette().card());
    gc.fillRoundRect(x - width / 2, y - height / 2, width, height, height, height);
    gc.setStroke(picture.palette().accent());
    gc.setLineWidth(0.12 * em);
    gc.strokeRoundRect(x - width / 2, y - height / 2, width, height, height, height);
    gc.setFill(picture.palette().text());
    gc.setFont(fonts.bold(em));
    gc.setTextAlign(TextAlignment.CENTER);
    PaintedText.fill(gc, text, x, y + PaintFonts.HALF_CAP * em);
  }
}
