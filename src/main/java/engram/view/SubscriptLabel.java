package engram.view;

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
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || isSubscript(text.charAt(i)) != isSubscript(text.charAt(start))) {
        add(text.substring(start, i), isSubscript(text.charAt(start)));
        start = i;
      }
    }
  }

  private void add(String run, boolean lowered) {
    Label label = new Label(lowered ? digits(run) : run);
    if (lowered) {
      label.getStyleClass().add("subscript");
      label.setMinWidth(USE_PREF_SIZE);
    }
    HBox.setHgrow(label, lowered ? Priority.NEVER : Priority.SOMETIMES);
    label.setMaxWidth(USE_PREF_SIZE);
    getChildren().add(label);
  }

  private static String digits(String subscripts) {
    return subscripts
        .chars()
        .map(c -> '0' + c - '₀')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSubscript(char c) {
    return c >= '₀' && c <= '₉';
  }
}
