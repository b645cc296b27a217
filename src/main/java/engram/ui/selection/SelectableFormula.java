package engram.ui.selection;

import engram.ui.formula.FormulaRegion;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** A piece of a formula, numbered as it is shown; a formula of one piece has number 0. */
record SelectableFormula(FormulaRegion host, int index) implements SelectableRun {
  @Override
  public Bounds bounds() {
    return host.localToScene(host.boxOf(index));
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
    return host.part(index, index + 1).text();
  }

  @Override
  public boolean isWhole() {
    return true;
  }
}
