package engram.ui.labs.why;

import engram.inspect.surface.OutputSurface;
import engram.ui.paint.Drawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/** The names of the classes on the map, away from the marks. */
final class WhyMapNames {
  /** Looked-at points of a class's region from which on it is named. */
  private static final int LEAST_CELLS = 90;

  private final WhyPlane plane;
  private final PresentArea map;

  /**
   * @param map where it is painted
   */
  WhyMapNames(WhyPlane plane, PresentArea map) {
    this.plane = plane;
    this.map = map;
  }

  /**
   * The classes at the places of the map where they are named most surely, each in one piece on it.
   *
   * @param taken what is written there already
   * @return what they cover, and that
   */
  List<PresentArea> paint(
      PresentSheet sheet,
      WhyScene scene,
      OutputSurface surface,
      WhyWords words,
      PresentArea taken) {
    List<PresentArea> covered = new ArrayList<>(List.of(taken));
    int size = surface.grid().columns();
    for (int label = 0; label < surface.classes(); label++) {
      String name =
          sheet.cut(words.label(scene, label), map.width() - 24, PresentSheet.LABEL, Face.BOLD);
      double width = sheet.width(name, PresentSheet.LABEL, Face.BOLD);
      double best = 0;
      int cells = 0;
      double[] at = {};
      for (int j = 6; j < size - 8; j += 2) {
        for (int i = 12; i < size - 12; i += 2) {
          double[] outputs = surface.outputs(i, j);
          if (surface.classOf(outputs) != label) continue;
          cells++;
          double away = distance(scene, (double) i / (size - 1), (double) j / (size - 1));
          double merit = (0.2 + surface.strength(outputs)) * Math.min(0.2, away);
          if (merit <= best) continue;
          double middle = map.x() + map.width() * i / (size - 1) - width / 2;
          double left = Math.max(map.x() + 12, Math.min(map.right() - 12 - width, middle));
          double base = map.bottom() - map.height() * j / (size - 1) + 8;
          PresentArea ground = ground(sheet, name, left, base, PresentSheet.LABEL);
          if (covered.stream().anyMatch(ground::meets)) continue;
          best = merit;
          at = new double[] {left, base};
        }
      }
      if (cells < LEAST_CELLS || at.length == 0) continue;
      Color color = sheet.palette().classEdge(label);
      covered.add(labelled(sheet, name, at[0], at[1], PresentSheet.LABEL, color));
    }
    return covered;
  }

  /** To the nearest mark, as a share of the map. */
  private double distance(WhyScene scene, double x, double y) {
    double least = Math.hypot(plane.x(plane.asked) - x, plane.y(plane.asked) - y);
    for (int row : scene.data().split().train()) {
      least = Math.min(least, Math.hypot(plane.x(row) - x, plane.y(row) - y));
    }
    return least;
  }

  /** What a text covers there. */
  static PresentArea ground(
      PresentSheet sheet, String text, double left, double base, double size) {
    double width = sheet.width(text, size, Face.BOLD);
    return new PresentArea(left - 6, base - 0.95 * size, width + 12, 1.3 * size);
  }

  /**
   * A text that can be read on any part of the map.
   *
   * @return what it covers
   */
  static PresentArea labelled(
      PresentSheet sheet, String text, double left, double base, double size, Color color) {
    Drawing g = sheet.g();
    g.setFill(sheet.palette().card().deriveColor(0, 1, 1, 0.85));
    PresentArea ground = ground(sheet, text, left, base, size);
    g.fillRoundRect(ground.x(), ground.y(), ground.width(), ground.height(), 10, 10);
    sheet.text(text, left, base, size, Face.BOLD, color);
    return ground;
  }
}
