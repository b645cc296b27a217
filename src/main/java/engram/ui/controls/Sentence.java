package engram.ui.controls;

import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that wraps, with the Unicode subscripts ₀ … ₉, which few fonts have, lowered: h₇. */
public final class Sentence extends TextFlow {
  /** Java breaks lines behind the point of a signed number, unless the sign is glued to it. */
  private static final Pattern SIGNED = Pattern.compile("([+−])(?=\\d)");

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
    for (Subscripts.Piece piece : Subscripts.split(text)) add(piece.text(), piece.lowered());
  }

  private void add(String run, boolean lowered) {
    Text piece = new Text(SIGNED.matcher(run).replaceAll("$1\uFEFF"));
    piece.getStyleClass().add("sentence-text");
    if (lowered) piece.getStyleClass().add("subscript");
    getChildren().add(piece);
  }
}
