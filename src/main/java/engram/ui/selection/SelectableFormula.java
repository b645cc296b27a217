package engram.ui.selection;

import engram.ui.formula.FormulaView;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/** A formula that is one piece. */
record SelectableFormula(FormulaView view) implements SelectableRun {
  @Override
  public Node host() {
    return view;
  }

  @Override
  public Bounds bounds() {
    return view.localToScene(view.getLayoutBounds());
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
    return view.plainText();
  }

  @Override
  public boolean isWhole() {
    return true;
  }
}
