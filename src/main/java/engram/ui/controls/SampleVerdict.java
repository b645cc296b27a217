package engram.ui.controls;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says in a word and a sign whether a sample was given its class; nothing of numbers. */
public final class SampleVerdict {
  private SampleVerdict() {}

  public static void show(
      Optional<Boolean> right,
      Label word,
      Node sign,
      Consumer<String> literal,
      ResourceBundle resources) {
    boolean isRight = right.orElse(false);
    word.setText(
        right.isEmpty()
            ? ""
            : resources.getString(isRight ? "inspector.summary.right" : "inspector.summary.wrong"));
    sign.setVisible(right.isPresent());
    literal.accept(isRight ? "fth-check" : "fth-x");
  }
}
