package engram.ui.start;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.CellColors;
import engram.ui.paint.CellPainter;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** A nerve cell beside a neuron: the same signal passes through both. */
final class NervePicture implements DoorPicture {
  /** From the ends of the dendrites, or the inputs, to the ends of the axon, or the output. */
  private static final double SECONDS_A_SIGNAL = 2.4;

  private static final double DENDRITES = 0.05;
  private static final double SOMA = 0.32;
  private static final double SQUASH = 0.68;
  private static final double END = 0.92;
  private static final double TOP = 0.1;

  /** In widths of the picture. */
  private static final double CELL = 0.29;

  private static final double CELL_WIDTH = 0.52;

  private static final double NEURON = 0.77;

  private static final double[] INPUTS = {-0.13, 0, 0.13};

  private GraphicsContext g;
  private Palette palette;
  private CellColors colors;
  private double width;
  private double height;

  @Override
  public void paint(
      GraphicsContext graphics,
      Palette newPalette,
      double newWidth,
      double newHeight,
      double seconds,
      double pixelScale) {
    g = graphics;
    palette = newPalette;
    colors = CellColors.of(palette);
    width = newWidth;
    height = newHeight;
    double signal = seconds % SECONDS_A_SIGNAL / SECONDS_A_SIGNAL;
    g.setLineCap(StrokeLineCap.ROUND);
    cell(signal);
    neuron(signal);
    letter("≈", (CELL + NEURON) / 2 + 0.02, 0.6, 0.1, palette.muted());
  }

  private double x(double share) {
    return share * width;
  }

  private double y(double share) {
    return share * height;
  }

  private void line(double x1, double y1, double x2, double y2, Color color, double line) {
    g.setStroke(color);
    g.setLineWidth(line * width);
    g.strokeLine(x(x1), y(y1), x(x2), y(y2));
  }

  private void dot(double x, double y, double radius, Color color) {
    double r = radius * width;
    g.setFill(color);
    g.fillOval(x(x) - r, y(y) - r, 2 * r, 2 * r);
  }

  private void letter(String text, double x, double y, double size, Color color) {
    g.setFill(color);
    g.setFont(Font.font("Noto Sans SC", size * width));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    PaintedText.fill(g, text, x(x), y(y));
  }

  /** Upright: a quarter turn of what lies on its side. */
  private void cell(double signal) {
    double scale = Math.min(CELL_WIDTH * width / 292, (END - DENDRITES) * height / 572);
    g.save();
    g.translate(x(CELL), y(SOMA));
    g.scale(scale, scale);
    g.rotate(90);
    boolean onAxon = signal >= SOMA && signal < END;
    CellPainter painter = new CellPainter(new CanvasDrawing(g), colors, 1.2 / scale, part -> {});
    painter.paint(onAxon ? (signal - SOMA) / (END - SOMA) : 2);
    if (signal < SOMA) painter.signals(way(signal));
    g.restore();
  }

  /** To the soma, 0 … 1. */
  private static double way(double signal) {
    return Math.max(0, (signal - DENDRITES) / (SOMA - DENDRITES));
  }

  private void neuron(double signal) {
    Color sum = colors.soma();
    Color output = colors.axon();
    Color[] signs = {palette.positive(), palette.negative(), palette.positive()};
    double[] weights = {0.026, 0.011, 0.03};
    for (int k = 0; k < INPUTS.length; k++) {
      line(NEURON + INPUTS[k], TOP, NEURON, SOMA, signs[k], weights[k]);
    }
    line(NEURON, SOMA, NEURON, SQUASH, sum, 0.014);
    line(NEURON, SQUASH, NEURON, END, output, 0.02);
    for (int k = 0; k < INPUTS.length; k++) ring(NEURON + INPUTS[k], TOP, 0.042, signs[k]);
    ring(NEURON, SOMA, 0.075, sum);
    dot(NEURON, SOMA, 0.066, colors.somaFill());
    letter("Σ", NEURON, SOMA, 0.085, sum);
    squash(output);
    ring(NEURON, END, 0.042, output);
    if (signal < SOMA) {
      double way = way(signal);
      for (int k = 0; k < INPUTS.length; k++) {
        spark(NEURON + INPUTS[k] * (1 - way), TOP + (SOMA - TOP) * way, signs[k]);
      }
    } else if (signal < END) {
      spark(NEURON, signal, output);
    }
  }

  private void ring(double x, double y, double radius, Color color) {
    dot(x, y, radius, color);
    dot(x, y, radius - 0.009, palette.page());
  }

  /** The activation function, in its box. */
  private void squash(Color color) {
    double side = 0.15 * width;
    double left = x(NEURON) - side / 2;
    double top = y(SQUASH) - side / 2;
    g.setFill(colors.axonFill());
    g.fillRoundRect(left, top, side, side, side / 4, side / 4);
    g.setStroke(color);
    g.setLineWidth(0.009 * width);
    g.strokeRoundRect(left, top, side, side, side / 4, side / 4);
    g.beginPath();
    g.moveTo(left + 0.18 * side, top + 0.76 * side);
    g.bezierCurveTo(
        left + 0.62 * side,
        top + 0.76 * side,
        left + 0.38 * side,
        top + 0.24 * side,
        left + 0.82 * side,
        top + 0.24 * side);
    g.stroke();
  }

  /** The signal where it is now. */
  private void spark(double x, double y, Color color) {
    dot(x, y, 0.034, color.deriveColor(0, 1, 1, 0.25));
    dot(x, y, 0.018, palette.text());
  }
}
