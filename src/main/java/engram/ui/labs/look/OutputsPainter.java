package engram.ui.labs.look;

import engram.labs.look.Look;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;

/** What each output says of the sample, as a bar a class. */
final class OutputsPainter {
  private static final double HEAD = 44;
  private static final double HIGHEST = 64;
  private static final double NUMBER = 76;
  private static final double MARK = 40;

  private final LookWords words;

  OutputsPainter(LookWords words) {
    this.words = words;
  }

  /**
   * @return where it ends
   */
  double paint(PresentSheet sheet, PresentArea area, Look look) {
    Palette palette = sheet.palette();
    sheet.smallWithin(
        words.get("look.outputs"),
        area.x(),
        area.y() + 26,
        area.width(),
        Face.BOLD,
        palette.text());
    int classes = look.network().data().dataset().classes();
    double row = Math.min(HIGHEST, (area.height() - HEAD) / classes);
    double names = 0;
    for (int label = 0; label < classes; label++) {
      names = Math.max(names, sheet.width(words.label(look, label), PresentSheet.SMALL, Face.BOLD));
    }
    names = Math.min(names, 0.45 * area.width());
    double left = area.x() + MARK + names + 14;
    double width = area.right() - NUMBER - left;
    for (int label = 0; label < classes; label++) {
      double middle = area.y() + HEAD + (label + 0.5) * row;
      boolean named = label == look.label();
      Face face = named ? Face.BOLD : Face.REGULAR;
      ClassMark.paint(sheet, label, area.x() + 14, middle, 11);
      String name = sheet.cut(words.label(look, label), names, PresentSheet.SMALL, face);
      sheet.text(name, area.x() + MARK, middle + 8, PresentSheet.SMALL, face, palette.text());
      double score = look.score(label);
      double high = Math.min(24, row - 10);
      sheet.bar(left, middle - high / 2, width, high, score, palette.classColor(label));
      sheet.textTo(
          LookWords.number(score),
          area.right(),
          middle + 8,
          PresentSheet.SMALL,
          face,
          palette.text());
    }
    return area.y() + HEAD + classes * row;
  }
}
