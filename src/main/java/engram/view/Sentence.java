package engram.view;

import java.util.Objects;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that wraps, with the Unicode subscripts ₀ … ₉, which few fonts have, lowered: h₇. */
public final class Sentence extends TextFlow {
  private String text = "";

  public Sentence() {
    getStyleClass().add("sentence");
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
    Text piece = new Text(lowered ? digits(run) : run);
    piece.getStyleClass().add("sentence-text");
    if (lowered) piece.getStyleClass().add("subscript");
    getChildren().add(piece);
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
