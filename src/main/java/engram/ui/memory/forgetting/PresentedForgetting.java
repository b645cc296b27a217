package engram.ui.memory.forgetting;

import engram.ui.memory.forgetting.ForgettingSubject.Tile;
import engram.ui.memory.frame.SamplePainter;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** The forgetting, presented: a tile for each class, which fades as the class is forgotten. */
final class PresentedForgetting implements Presented {
  private static final double HEAD = 34;
  private static final double FOOT = 44;
  private static final double GAP = 10;
  private static final double BETWEEN = 46;
  private static final double CORNER = 12;

  private static final int MOST_SAMPLES = 40;

  /** How far an edge reaches out of its tile. */
  private static final double OUT = 2;

  /** Nothing fades wholly: one could not tell where it was. */
  private static final double FAINTEST = 0.07;

  private final ForgettingSubject subject;

  private final Map<Boolean, Image> frames = new HashMap<>();

  /** By the sample's ink, which is the same array for the same picture. */
  private final Map<double[], Image> samples = new HashMap<>();

  private FrameKey framesOf;

  private record FrameKey(double size, double scale, Palette palette) {}

  PresentedForgetting(ForgettingSubject subject) {
    this.subject = subject;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    List<Tile> old = subject.tiles(true);
    List<Tile> fresh = subject.tiles(false);
    if (old.isEmpty()) return;
    int count = old.size() + fresh.size();
    double gaps = (count - 2) * GAP + BETWEEN;
    double size = Math.min((area.width() - gaps) / count, area.height() - HEAD - FOOT);
    double left = area.middleX() - (count * size + gaps) / 2;
    group(sheet, old, subject.head(true), left, area.y(), size, sheet.palette().text());
    double right = left + old.size() * (size + GAP) - GAP + BETWEEN;
    Color second = sheet.palette().testCurve();
    group(sheet, fresh, subject.head(false), right, area.y(), size, second);
  }

  private void group(
      PresentSheet sheet,
      List<Tile> tiles,
      String head,
      double x,
      double y,
      double size,
      Color color) {
    sheet.text(head, x, y + 22, PresentSheet.SMALL, Face.BOLD, color);
    for (int k = 0; k < tiles.size(); k++) {
      tile(sheet, tiles.get(k), x + k * (size + GAP), y + HEAD, size);
    }
  }

  private void tile(PresentSheet sheet, Tile tile, double x, double y, double size) {
    Palette palette = sheet.palette();
    boolean lost = tile.isForgotten();
    sheet.image(frame(sheet, size, lost), sheet.wholeX(x - OUT), sheet.wholeY(y - OUT));
    double share = FAINTEST + (1 - FAINTEST) * tile.shown().right();
    if (tile.shown().sample().ink().length > 0)
      picture(sheet, tile.shown().sample(), share, x, y, size);
    else name(sheet, tile, share, x, y, size);
    double percent = sheet.fitted(tile.shown().percent(), size + GAP - 2, 28, 21, Face.BOLD);
    sheet.textAt(
        tile.shown().percent(),
        x + size / 2,
        y + size + 34,
        percent,
        Face.BOLD,
        lost ? palette.accent() : palette.text());
  }

  /** Ground and edge of a tile, painted once into a picture: they stand still. */
  private Image frame(PresentSheet sheet, double size, boolean lost) {
    FrameKey key = new FrameKey(size, sheet.scale(), sheet.palette());
    if (!key.equals(framesOf)) {
      frames.clear();
      samples.clear();
    }
    framesOf = key;
    return frames.computeIfAbsent(
        lost, which -> painted(sheet, size + 2 * OUT, g -> paintFrame(sheet, g, size, which)));
  }

  private static void paintFrame(PresentSheet sheet, GraphicsContext g, double size, boolean lost) {
    g.setFill(sheet.palette().page());
    g.fillRoundRect(OUT, OUT, size, size, CORNER, CORNER);
    g.setStroke(lost ? sheet.palette().accent() : sheet.palette().border());
    g.setLineWidth(lost ? 2.6 : 1.6);
    if (lost) g.setLineDashes(7, 6);
    g.strokeRoundRect(OUT, OUT, size, size, CORNER, CORNER);
  }

  /** A square that is painted once. */
  private static Image painted(
      PresentSheet sheet, double side, Consumer<GraphicsContext> painting) {
    double pixels = Math.ceil(side * sheet.scale());
    Canvas canvas = new Canvas(pixels, pixels);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.scale(sheet.scale(), sheet.scale());
    painting.accept(g);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return canvas.snapshot(parameters, null);
  }

  /** The picture is made once, at its size: to enlarge it for each frame would cost the frame. */
  private void picture(
      PresentSheet sheet, Sample sample, double share, double x, double y, double size) {
    if (samples.size() > MOST_SAMPLES) samples.clear();
    Image image =
        samples.computeIfAbsent(
            sample.ink(),
            ink ->
                painted(
                    sheet,
                    size,
                    g -> {
                      SamplePainter painter = new SamplePainter(g);
                      painter.use(sheet.palette());
                      painter.sample(sample, 1, 0, 0, size);
                    }));
    sheet.g().setGlobalAlpha(share);
    sheet.image(image, sheet.wholeX(x), sheet.wholeY(y));
    sheet.g().setGlobalAlpha(1);
  }

  private static void name(
      PresentSheet sheet, Tile tile, double share, double x, double y, double size) {
    Palette palette = sheet.palette();
    Color ink = palette.page().interpolate(palette.text(), share);
    double wanted = Math.min(90, 0.72 * size);
    double letters = sheet.fitted(tile.name(), size - 14, wanted, 18, Face.BOLD);
    String name = sheet.cut(tile.name(), size - 10, letters, Face.BOLD);
    double baseline = y + size / 2 + PaintFonts.HALF_CAP * letters;
    sheet.pictureAt(name, x + size / 2, baseline, letters, Face.BOLD, ink);
  }
}
