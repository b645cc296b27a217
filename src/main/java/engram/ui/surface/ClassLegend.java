package engram.ui.surface;

import engram.ui.paint.Palette;
import engram.ui.plot.MarkKey;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The classes with their colours and marks. */
final class ClassLegend {
  private final Pane pane;
  private List<String> shown = List.of();
  private Palette palette;
  private double em;

  ClassLegend(Pane pane) {
    this.pane = pane;
  }

  /**
   * @param newEm size of the marks
   */
  void show(List<String> classes, Palette newPalette, double newEm) {
    if (classes.equals(shown) && newPalette.equals(palette) && newEm == em) return;
    shown = classes;
    palette = newPalette;
    em = newEm;
    List<Node> labels = new ArrayList<>();
    for (int k = 0; k < classes.size(); k++) {
      labels.add(MarkKey.ofClass(classes.get(k), k, palette, em));
    }
    pane.getChildren().setAll(labels);
  }
}
