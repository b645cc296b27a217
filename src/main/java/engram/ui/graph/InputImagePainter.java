package engram.ui.graph;

import engram.nn.Part;
import engram.ui.graph.Emphasis.Level;
import engram.ui.paint.Drawing;
import engram.ui.paint.InkRamp;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.PixelImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Paints inputs that are the pixels of a picture. */
public final class InputImagePainter {
  private static final double CROSS = 0.3;
  private static final double NOTE_LINE = 1.25;

  private final PaintFonts fonts;
  private final Text measured = new Text();
  private final PixelImage pixels = new PixelImage();
  private Palette palette;
  private InkRamp ramp;
  private Color rim;

  public InputImagePainter(PaintFonts fonts) {
    this.fonts = fonts;
  }

  /** Nothing if the inputs are not a picture. */
  public void paint(Drawing gc, NetworkPicture picture) {
    if (picture.layout().image().isEmpty() || picture.pixels().isEmpty()) return;
    if (!picture.palette().equals(palette)) {
      palette = picture.palette();
      ramp = new InkRamp(palette);
      rim = palette.card().interpolate(palette.muted(), 0.75);
    }
    InputImage image = picture.layout().image().get();
    double em = picture.layout().em();
    pixels.paint(
        gc,
        image.side(),
        pixel -> ramp.pixel(picture.pixels().get().get(pixel)),
        image.left(),
        image.top(),
        image.size());
    gc.setStroke(rim);
    gc.setLineWidth(0.09 * em);
    gc.strokeRect(image.left(), image.top(), image.size(), image.size());
    for (Part part : picture.lesioned()) {
      if (part instanceof Part.Input input) paintLesion(gc, image, input.index(), em);
    }
    paintMarks(gc, picture, image);
    paintNote(gc, picture, image);
  }

  private void paintLesion(Drawing gc, InputImage image, int pixel, double em) {
    double half = CROSS * image.cell();
    double x = image.x(pixel) + image.cell() / 2;
    double y = image.y(pixel) + image.cell() / 2;
    gc.setStroke(palette.testCurve());
    gc.setLineWidth(0.16 * em);
    gc.strokeLine(x - half, y - half, x + half, y + half);
    gc.strokeLine(x - half, y + half, x + half, y - half);
  }

  /** What is selected or pointed at, with the way to where its weights begin. */
  private void paintMarks(Drawing gc, NetworkPicture picture, InputImage image) {
    Emphasis emphasis = picture.emphasis();
    Stream.of(picture.hovered(), picture.selected())
        .flatMap(Optional::stream)
        .map(InputImagePainter::input)
        .flatMap(Optional::stream)
        .forEach(input -> paintMark(gc, picture, image, emphasis, input));
  }

  /** The pixel that is meant, also by a weight that leaves from it. */
  private static Optional<Part.Input> input(Part part) {
    if (part instanceof Part.Input input) return Optional.of(input);
    return part instanceof Part.Weight w && w.layer() == 0
        ? Optional.of(new Part.Input(w.from()))
        : Optional.empty();
  }

  private void paintMark(
      Drawing gc, NetworkPicture picture, InputImage image, Emphasis emphasis, Part.Input input) {
    if (input.index() >= image.side() * image.side()) return;
    double em = picture.layout().em();
    double cell = image.cell();
    double x = image.x(input.index());
    double y = image.y(input.index());
    boolean selected = emphasis.of(input) == Level.SELECTED;
    Color ring = emphasis.isPointed(input) ? palette.pointed() : palette.accent();
    gc.setStroke(ring);
    gc.setLineWidth(0.08 * em);
    double edge = picture.layout().inputs().y(input.index());
    gc.strokeLine(x + cell, y + cell / 2, image.right(), edge);
    gc.setLineWidth((selected ? 0.26 : 0.16) * em);
    gc.strokeRect(x, y, cell, cell);
  }

  /** Below the image: how many of the weights are drawn. */
  private void paintNote(Drawing gc, NetworkPicture picture, InputImage image) {
    String note = picture.texts().gaps().get(0);
    if (note.isEmpty()) return;
    double size = LabelSizes.small(picture.layout().em());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setFill(palette.muted());
    gc.setFont(fonts.regular(size));
    double x = image.left() + image.size() / 2;
    double y = image.bottom() + picture.layout().em() + PaintFonts.HALF_CAP * size;
    double room = image.size() + 2 * Math.min(0.1 * image.size(), image.left());
    for (String line : lines(note, size, room)) {
      PaintedText.fill(gc, line, x, y, room);
      y += NOTE_LINE * size;
    }
  }

  /** A note that is wider than its room is broken at a space near its middle. */
  private List<String> lines(String note, double size, double room) {
    if (!note.equals(measured.getText()) || measured.getFont().getSize() != size) {
      measured.setFont(fonts.regular(size));
      measured.setText(note);
    }
    if (measured.getLayoutBounds().getWidth() <= room) return List.of(note);
    int middle = note.length() / 2;
    int before = note.lastIndexOf(' ', middle);
    int after = note.indexOf(' ', middle);
    if (before < 0 && after < 0) return List.of(note);
    int at = after < 0 || (before >= 0 && middle - before <= after - middle) ? before : after;
    return List.of(note.substring(0, at), note.substring(at + 1));
  }
}
