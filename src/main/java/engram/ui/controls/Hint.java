package engram.ui.controls;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.WindowEvent;

/**
 * A tooltip that is made when the pointer first comes near: each one is a window of its own, too
 * much for the first frame. In FXML: {@code Hint.text="%key"}.
 */
public final class Hint {
  private final Node node;
  private final Function<Node, Tooltip> making;
  private Supplier<String> text = () -> "";
  private Tooltip tip;

  private Hint(Node node, Function<Node, Tooltip> making) {
    this.node = node;
    this.making = making;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> near());
  }

  /**
   * Shows that text beside a resting pointer, instead of one that was set before; an empty one is
   * not shown. A screen reader says what is not the node's name already.
   */
  public static void setText(Node node, String text) {
    of(node, each -> PictureTip.wrapping()).say(text);
  }

  public static String getText(Node node) {
    return node.getProperties().get(Hint.class) instanceof Hint hint ? hint.text.get() : "";
  }

  /** Shows what the text is at the moment when it is shown. */
  public static void follow(Node node, Supplier<String> text) {
    of(node, each -> PictureTip.wrapping()).text = text;
  }

  /** Shows a text that does not cover the picture that it explains. */
  static void besidePicture(Node picture, String text) {
    of(picture, PictureTip::beside).say(text);
  }

  private static Hint of(Node node, Function<Node, Tooltip> making) {
    return (Hint) node.getProperties().computeIfAbsent(Hint.class, key -> new Hint(node, making));
  }

  private void say(String said) {
    text = () -> said;
    if (!said.equals(node.getAccessibleText())) node.setAccessibleHelp(said);
    if (tip != null) tip.setText(said);
    if (node.isHover()) near();
  }

  private void near() {
    if (text.get().isEmpty() == (tip == null)) return;
    if (tip == null) {
      tip = making.apply(node);
      tip.setText(text.get());
      tip.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> tip.setText(text.get()));
      Tooltip.install(node, tip);
    } else {
      Tooltip.uninstall(node, tip);
      tip = null;
    }
  }
}
