package engram.view;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** Two pictures, one over the other: what stays, and what changes often. */
public class LayeredCanvas extends StackPane {
  private final InspectorCanvas ground = new InspectorCanvas();
  private final InspectorCanvas sheet = new InspectorCanvas();

  LayeredCanvas() {
    for (InspectorCanvas canvas : List.of(ground, sheet)) {
      canvas.getStyleClass().clear();
      canvas.setMouseTransparent(true);
      getChildren().add(canvas);
    }
    setPickOnBounds(true);
  }

  public final String getHelpText() {
    return getAccessibleHelp();
  }

  /** What the picture shows, for screen readers and as a tooltip. */
  public final void setHelpText(String text) {
    setAccessibleHelp(text);
    Tooltip.install(this, new Tooltip(text));
  }

  /** What stays. */
  final InspectorCanvas ground() {
    return ground;
  }

  /** What changes often. */
  final InspectorCanvas sheet() {
    return sheet;
  }

  /** Both. */
  final void paint() {
    ground.paint();
    sheet.paint();
  }
}
