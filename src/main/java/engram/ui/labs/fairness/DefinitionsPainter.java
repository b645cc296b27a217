package engram.ui.labs.fairness;

import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Optional;

/** The definitions of fairness side by side, to be chosen; those that are met are filled. */
final class DefinitionsPainter {
  static final double HEIGHT = 92;

  private static final double BAR = 52;

  private final FairnessWords words;
  private PresentArea bar = new PresentArea(0, 0, 0, 0);

  DefinitionsPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, FairnessScene scene) {
    Palette palette = sheet.palette();
    bar = new PresentArea(area.x(), area.y(), area.width(), BAR);
    sheet.g().setFill(palette.page());
    sheet.g().fillRoundRect(bar.x(), bar.y(), bar.width(), BAR, BAR, BAR);
    sheet.g().setStroke(palette.border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRoundRect(bar.x(), bar.y(), bar.width(), BAR, BAR, BAR);
    int count = Definition.values().length;
    double width = bar.width() / count;
    for (Definition each : Definition.values()) {
      boolean met = scene.isMet(each);
      double left = bar.x() + each.ordinal() * width;
      if (met) {
        sheet.g().setFill(palette.accent());
        sheet.g().fillRoundRect(left, bar.y(), width, BAR, BAR, BAR);
      }
      Face face = met ? Face.BOLD : Face.REGULAR;
      String text = words.said(scene, "definition." + each.id());
      double size = sheet.fitted(text, width - 24, PresentSheet.LABEL, PresentSheet.SMALL, face);
      sheet.textAt(
          sheet.cut(text, width - 16, size, face),
          left + width / 2,
          bar.y() + 35,
          size,
          face,
          met ? palette.card() : palette.text());
    }
    sheet.smallWithin(
        words.caption(scene),
        area.x(),
        area.bottom() - 8,
        area.width(),
        Face.REGULAR,
        palette.muted());
  }

  /** The one at that place of the page. */
  Optional<Definition> at(double x, double y) {
    if (!bar.contains(x, y)) return Optional.empty();
    int count = Definition.values().length;
    int index = (int) Math.min(count - 1, (x - bar.x()) / bar.width() * count);
    return Optional.of(Definition.values()[index]);
  }
}
