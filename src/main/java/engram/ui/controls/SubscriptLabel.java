package engram.ui.controls;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A label that lowers the Unicode subscripts ₀ … ₉, which few fonts have: h₇. What does not fit is
 * cut off with dots.
 */
public final class SubscriptLabel extends HBox {
  private String text = "";

  public SubscriptLabel() {
    getStyleClass().add("subscript-label");
    setAlignment(Pos.BASELINE_LEFT);
  }

  public String getText() {
    return text;
  }

  public void setText(String newText) {
    if (Objects.equals(text, newText)) return;
    text = newText;
    setAccessibleText(newText);
    getChildren().clear();
    for (Subscripts.Piece piece : Subscripts.split(text)) add(piece.text(), piece.lowered());
  }

  private void add(String run, boolean lowered) {
    Label label = new Label(run);
    if (lowered) {
      label.getStyleClass().add("subscript");
      label.setMinWidth(USE_PREF_SIZE);
    }
    HBox.setHgrow(label, lowered ? Priority.NEVER : Priority.SOMETIMES);
    label.setMaxWidth(USE_PREF_SIZE);
    getChildren().add(label);
  }
}
