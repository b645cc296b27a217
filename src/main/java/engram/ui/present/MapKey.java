package engram.ui.present;

import engram.data.Dataset;
import engram.ui.base.Texts;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** The key of a map, below it. */
final class MapKey {
  private MapKey() {}

  /** The marks of the classes in one row, where they fit into it. */
  static void paint(PresentSheet sheet, PresentArea square, Texts texts, Dataset set) {
    if (!set.isClassification()) return;
    List<String> names = new DataNames(texts, set).words(set.classNames());
    double size = PresentSheet.SMALL - 1;
    double gap = 24;
    double words = names.stream().mapToDouble(n -> sheet.width(n, size, Face.REGULAR)).sum();
    double all = words + names.size() * 23 + (names.size() - 1) * gap;
    double room = square.width() + 50;
    if (all > room) {
      gap = Math.max(8, gap - (all - room) / (names.size() - 1));
      all = words + names.size() * 23 + (names.size() - 1) * gap;
    }
    if (all > room + 20) return;
    double x = Math.min(square.x(), square.right() - all);
    MarkPainter marks = new MarkPainter(sheet.g());
    for (int label : IntStream.range(0, names.size()).toArray()) {
      Color color = sheet.palette().classColor(label);
      Color edge = sheet.palette().classEdge(label);
      double y = square.bottom() + 66;
      marks.paintOn(MarkShape.of(label), color, edge, sheet.palette().card(), x + 7, y - 7, 7);
      sheet.text(names.get(label), x + 23, y, size, Face.REGULAR, sheet.palette().text());
      x += 23 + sheet.width(names.get(label), size, Face.REGULAR) + gap;
    }
  }
}
