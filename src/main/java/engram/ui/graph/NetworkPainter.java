package engram.ui.graph;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Viewport;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

/** Paints a network with one sample in it. One painter belongs to one canvas. */
public final class NetworkPainter {
  private final ConnectionPainter connections = new ConnectionPainter();
  private final NeuronPainter neurons;
  private final InputImagePainter image;
  private final LabelPainter labels;
  private final SurgeryPainter surgery = new SurgeryPainter();
  private final ValueFlagPainter flag;

  public NetworkPainter() {
    PaintFonts fonts = new PaintFonts();
    NeuronText values = new NeuronText();
    image = new InputImagePainter(fonts);
    neurons = new NeuronPainter(fonts, values);
    flag = new ValueFlagPainter(fonts, values);
    labels = new LabelPainter(fonts);
  }

  /** Replaces all that is on the canvas. */
  public void paint(GraphicsContext gc, NetworkPicture picture) {
    Image lines = connections.paint(picture);
    double scale = picture.pixelScale();
    gc.drawImage(lines, 0, 0, lines.getWidth() / scale, lines.getHeight() / scale);
    PaintedText.replaced(gc, 0, 0, lines.getWidth() / scale, lines.getHeight() / scale);
    paintParts(new CanvasDrawing(gc), picture);
  }

  /** Draws all of it for a file, its connections as curves, on a ground that is there. */
  public void paint(Drawing to, NetworkPicture picture) {
    connections.paint(to, picture);
    paintParts(to, picture);
  }

  private void paintParts(Drawing gc, NetworkPicture picture) {
    Viewport viewport = picture.viewport();
    gc.save();
    gc.translate(viewport.x(), viewport.y());
    gc.scale(viewport.scale(), viewport.scale());
    labels.paint(gc, picture);
    image.paint(gc, picture);
    neurons.paint(gc, picture);
    surgery.paint(gc, picture);
    flag.paint(gc, picture);
    gc.restore();
  }
}
