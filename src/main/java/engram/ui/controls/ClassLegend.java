package engram.ui.controls;

import engram.ui.paint.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The classes with their colours. */
public final class ClassLegend {
  private static final double RADIUS = 4.5;

  private final Pane pane;
  private List<String> shown = List.of();
  private Palette palette;

  public ClassLegend(Pane pane) {
    this.pane = pane;
  }

  public void show(List<String> classes, Palette newPalette) {
    if (classes.equals(shown) && newPalette.equals(palette)) return;
    shown = classes;
    palette = newPalette;
    List<Node> labels = new ArrayList<>();
    for (int k = 0; k < classes.size(); k++) {
      Label label = new Label(classes.get(k), new Circle(RADIUS, palette.classColor(k)));
      label.setMinWidth(Region.USE_PREF_SIZE);
      labels.add(label);
    }
    pane.getChildren().setAll(labels);
  }
}
