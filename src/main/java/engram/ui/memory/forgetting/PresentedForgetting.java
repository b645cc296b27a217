package engram.ui.memory.forgetting;

import engram.ui.memory.forgetting.ForgettingSubject.Tile;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * The forgetting, presented: a tile for each class, which fades as the class is forgotten; or, of
 * the one that was clicked, every test sample.
 */
final class PresentedForgetting implements Presented {
  private static final double HEAD = 34;
  private static final double FOOT = 44;
  private static final double GAP = 10;
  private static final double BETWEEN = 46;

  /** Nothing fades wholly: one could not tell where it was. */
  private static final double FAINTEST = 0.07;

  private final ForgettingSubject subject;
  private final PresentedSamples samples = new PresentedSamples();
  private final PresentedAsked asked = new PresentedAsked();

  /** Where each tile was painted last, with its head and its foot. */
  private final List<PresentArea> places = new ArrayList<>();

  PresentedForgetting(ForgettingSubject subject) {
    this.subject = subject;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    places.clear();
    Optional<ForgettingAsked> one = subject.asked();
    if (one.isPresent()) asked.paint(sheet, area, one.get());
    else paintAll(sheet, area);
  }

  /** A class shows all its samples, and another click all classes. */
  @Override
  public void click(double x, double y, int focus) {
    if (subject.isPart()) {
      subject.showWhole();
      return;
    }
    for (int tile = 0; tile < places.size(); tile++) {
      if (!places.get(tile).contains(x, y)) continue;
      subject.ask(tile);
      return;
    }
  }

  private void paintAll(PresentSheet sheet, PresentArea area) {
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
      double left = x + k * (size + GAP);
      tile(sheet, tiles.get(k), left, y + HEAD, size);
      places.add(new PresentArea(left, y, size, HEAD + size + FOOT));
    }
  }

  private void tile(PresentSheet sheet, Tile tile, double x, double y, double size) {
    Palette palette = sheet.palette();
    boolean lost = tile.isForgotten();
    samples.frame(sheet, lost, x, y, size);
    double share = FAINTEST + (1 - FAINTEST) * tile.shown().right();
    if (tile.shown().sample().ink().length > 0)
      samples.sample(sheet, tile.shown().sample(), share, x, y, size);
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
