package engram.ui.labs.look;

import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputSlice;
import engram.labs.look.Look;
import engram.labs.look.TreeNode;
import engram.labs.look.TreeNode.Question;
import engram.ui.labs.frame.PlaneMap;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/** Which class a tree of two numbers names where: rectangles; the training samples on them. */
final class TreeRegions {
  private static final double PALE = 0.5;

  private final PlaneMap map = new PlaneMap();

  void paint(PresentSheet sheet, PresentArea area, Look look, TreeNode root) {
    List<Integer> two = InformativeFeatures.two(look.network().data());
    int first = two.get(0);
    map.place(area, InputSlice.of(look.network().data(), first, OptionalInt.of(two.get(1))));
    map.within(
        sheet,
        () -> {
          region(sheet, first, root, area);
          map.learned(sheet, 0.55);
          double x = map.x(look.values());
          double y = map.y(look.values());
          sheet.ring(x, y, 16, 7, sheet.palette().card());
          sheet.ring(x, y, 16, 4, sheet.palette().accent());
        });
  }

  /**
   * @param first the feature of the horizontal axis
   */
  private void region(PresentSheet sheet, int first, TreeNode node, PresentArea within) {
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
    if (asked.feature() == first) {
      double at = Math.max(within.x(), Math.min(within.right(), map.across(asked.threshold())));
      double left = at - within.x();
      region(sheet, first, yes, new PresentArea(within.x(), within.y(), left, within.height()));
      double right = within.right() - at;
      region(sheet, first, no, new PresentArea(at, within.y(), right, within.height()));
    } else {
      double at = Math.max(within.y(), Math.min(within.bottom(), map.up(asked.threshold())));
      double below = within.bottom() - at;
      region(sheet, first, yes, new PresentArea(within.x(), at, within.width(), below));
      double above = at - within.y();
      region(sheet, first, no, new PresentArea(within.x(), within.y(), within.width(), above));
    }
  }
}
