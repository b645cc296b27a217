package engram.ui.labs.look;

import engram.labs.look.Look;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What each output says of the sample, as a bar a class. */
final class OutputsPainter {
  private static final double HEAD = 44;
  private static final double HIGHEST = 64;

  /** Lower rows can't be read. */
  private static final double LEAST_ROW = 30;

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
    List<Integer> shown = shown(look, (int) ((area.height() - HEAD) / LEAST_ROW));
    int others = look.network().data().dataset().classes() - shown.size();
    int lines = shown.size() + (others > 0 ? 1 : 0);
    double row = Math.min(HIGHEST, (area.height() - HEAD) / lines);
    double names = 0;
    for (int label : shown) {
      names = Math.max(names, sheet.width(words.label(look, label), PresentSheet.SMALL, Face.BOLD));
    }
    names = Math.min(names, 0.45 * area.width());
    double left = area.x() + MARK + names + 14;
    double width = area.right() - NUMBER - left;
    for (int k = 0; k < shown.size(); k++) {
      int label = shown.get(k);
      double middle = area.y() + HEAD + (k + 0.5) * row;
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
    double end = area.y() + HEAD + lines * row;
    if (others > 0) {
      String text = words.get("look.others", others);
      sheet.small(text, area.x() + MARK, end - row / 2 + 8, palette.muted());
    }
    return end;
  }

  /** The classes in their order; where there is no room for all, the strongest. */
  private static List<Integer> shown(Look look, int room) {
    int classes = look.network().data().dataset().classes();
    return IntStream.range(0, classes)
        .boxed()
        .sorted(
            Comparator.comparingDouble(label -> label == look.label() ? -1e9 : -look.score(label)))
        .limit(Math.max(1, PresentArea.seen(classes, room)))
        .sorted()
        .toList();
  }
}
