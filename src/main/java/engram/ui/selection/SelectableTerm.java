package engram.ui.selection;

import engram.ui.formula.FormulaSheet;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/** A piece of a sheet of formulas, numbered as they are shown. */
record SelectableTerm(FormulaSheet sheet, int index) implements SelectableRun {
  @Override
  public Node host() {
    return sheet;
  }

  @Override
  public Bounds bounds() {
    return sheet.localToScene(sheet.boxOf(index));
  }

  @Override
  public int length() {
    return 1;
  }

  @Override
  public int offsetAt(Point2D point) {
    return point.getX() < bounds().getCenterX() ? 0 : 1;
  }

  @Override
  public List<Bounds> shape(int from, int to) {
    return List.of(bounds());
  }

  @Override
  public String text(int from, int to) {
    return sheet.part(index, index + 1).text();
  }

  @Override
  public boolean isWhole() {
    return true;
  }
}
