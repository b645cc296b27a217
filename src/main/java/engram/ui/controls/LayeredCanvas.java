package engram.ui.controls;

import java.util.List;
import javafx.scene.layout.StackPane;

/** Two pictures, one over the other: what stays, and what changes often. */
public class LayeredCanvas extends StackPane {
  private final FittedCanvas ground = new FittedCanvas();
  private final FittedCanvas sheet = new FittedCanvas();

  public LayeredCanvas() {
    for (FittedCanvas canvas : List.of(ground, sheet)) {
      canvas.setMouseTransparent(true);
      getChildren().add(canvas);
    }
    setPickOnBounds(true);
  }

  public final String getHelpText() {
    return Hint.getText(this);
  }

  /** What the picture shows, for screen readers and as a tooltip. */
  public final void setHelpText(String text) {
    Hint.besidePicture(this, text);
  }

  /** What stays. */
  public final FittedCanvas ground() {
    return ground;
  }

  /** What changes often. */
  public final FittedCanvas sheet() {
    return sheet;
  }

  /** Both. */
  public final void paint() {
    ground.paint();
    sheet.paint();
  }
}
