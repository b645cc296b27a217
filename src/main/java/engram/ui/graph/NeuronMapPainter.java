package engram.ui.graph;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.SignedPixels;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.TextAlignment;

/** Draws the map of one neuron with the names of its axes. */
public final class NeuronMapPainter {
  /** Sides in em: of the map, and of the room for its names. */
  private static final double SIDE = 11;

  private static final double LINE = 1.3;
  private static final int PIXELS = 144;

  private final PaintFonts fonts = new PaintFonts();
  private final WritableImage image = new WritableImage(PIXELS, PIXELS);
  private final int[] pixels = new int[PIXELS * PIXELS];

  /** Width of the picture in pixels. */
  public static double width(double em) {
    return SIDE * em;
  }

  /** Height of the picture in pixels. */
  public static double height(double em) {
    return (SIDE + 2 * LINE) * em;
  }

  /** Replaces all that is on a canvas of that size. */
  public void paint(GraphicsContext g, NeuronMapPicture picture, Palette palette, double em) {
    NeuronMapTile.write(
        picture.maps(),
        picture.layer(),
        picture.unit(),
        new SignedPixels(palette),
        PIXELS,
        pixels,
        0,
        PIXELS);
    image
        .getPixelWriter()
        .setPixels(0, 0, PIXELS, PIXELS, PixelFormat.getIntArgbInstance(), pixels, 0, PIXELS);
    double side = SIDE * em;
    double corner = 2 * NeuronMapTile.CORNER * side;
    PaintedText.clear(g, 0, 0, width(em), height(em));
    g.drawImage(image, 0, LINE * em, side, side);
    g.setStroke(palette.border());
    g.setLineWidth(em / 13);
    g.strokeRoundRect(0, LINE * em, side, side, corner, corner);
    g.setFont(fonts.regular(0.85 * em));
    g.setFill(palette.muted());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    if (!picture.vertical().isEmpty()) {
      PaintedText.fill(g, "↑ " + picture.vertical(), 0, LINE * em / 2, side);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    PaintedText.fill(g, picture.horizontal() + " →", side, (1.5 * LINE + SIDE) * em, side);
  }
}
