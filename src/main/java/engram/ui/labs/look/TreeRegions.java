package engram.ui.labs.look;

import engram.inspect.FeatureRange;
import engram.inspect.InformativeFeatures;
import engram.labs.look.Look;
import engram.labs.look.TreeNode;
import engram.labs.look.TreeNode.Question;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.List;
import javafx.scene.paint.Color;

/** Which class a tree of two numbers names where: rectangles; the training samples on them. */
final class TreeRegions {
  private static final double PALE = 0.5;

  /** Which place of the page is which of the plane: the first number across, the second up. */
  private record Plane(
      PresentArea area, int first, FeatureRange across, int second, FeatureRange up) {
    double x(double value) {
      return area.x() + area.width() * across.share(value);
    }

    double y(double value) {
      return area.bottom() - area.height() * up.share(value);
    }
  }

  void paint(PresentSheet sheet, PresentArea area, Look look, TreeNode root) {
    List<Integer> two = InformativeFeatures.two(look.network().data());
    int first = two.get(0);
    int second = two.get(1);
    Plane plane =
        new Plane(
            area,
            first,
            look.network().yardstick().range(first),
            second,
            look.network().yardstick().range(second));
    sheet.g().save();
    sheet.g().beginPath();
    sheet.g().rect(area.x(), area.y(), area.width(), area.height());
    sheet.g().clip();
    region(sheet, plane, root, area);
    Palette palette = sheet.palette();
    MarkPainter painter = new MarkPainter(sheet.g());
    for (int row : look.network().data().split().train()) {
      double[] values = look.network().values(row);
      int label = look.network().data().dataset().label(row);
      Color edge = palette.classEdge(label).deriveColor(0, 1, 1, 0.55);
      double x = plane.x(values[first]);
      double y = plane.y(values[second]);
      painter.paint(MarkShape.of(label), MarkPart.TEST, edge, x, y, 6);
    }
    double x = plane.x(look.values()[first]);
    double y = plane.y(look.values()[second]);
    sheet.ring(x, y, 16, 7, palette.card());
    sheet.ring(x, y, 16, 4, palette.accent());
    sheet.g().restore();
  }

  private static void region(PresentSheet sheet, Plane plane, TreeNode node, PresentArea within) {
    if (within.width() <= 0 || within.height() <= 0) return;
    if (node.question().isEmpty()) {
      Palette palette = sheet.palette();
      Color color = palette.card().interpolate(palette.classColor(node.label()), PALE);
      sheet.g().setFill(color);
      sheet.g().fillRect(within.x(), within.y(), within.width(), within.height());
      return;
    }
    Question asked = node.question().get();
    TreeNode yes = node.children().get(0);
    TreeNode no = node.children().get(1);
    if (asked.feature() == plane.first()) {
      double at = Math.max(within.x(), Math.min(within.right(), plane.x(asked.threshold())));
      double left = at - within.x();
      region(sheet, plane, yes, new PresentArea(within.x(), within.y(), left, within.height()));
      double right = within.right() - at;
      region(sheet, plane, no, new PresentArea(at, within.y(), right, within.height()));
    } else {
      double at = Math.max(within.y(), Math.min(within.bottom(), plane.y(asked.threshold())));
      double below = within.bottom() - at;
      region(sheet, plane, yes, new PresentArea(within.x(), at, within.width(), below));
      double above = at - within.y();
      region(sheet, plane, no, new PresentArea(within.x(), within.y(), within.width(), above));
    }
  }
}
