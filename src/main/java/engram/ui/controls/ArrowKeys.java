package engram.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** Which nodes use the arrow keys themselves: while one has the focus, they step nothing else. */
public final class ArrowKeys {
  private static final Object KEY = ArrowKeys.class;

  private ArrowKeys() {}

  /** That node is walked with the arrow keys from now on, and a stop of the Tab key. */
  public static void use(Node node) {
    node.getProperties().put(KEY, true);
    node.setFocusTraversable(true);
  }

  public static boolean areUsedBy(Node focus) {
    if (focus instanceof TextInputControl text) return text.isEditable();
    return focus instanceof Slider
        || focus instanceof TableView
        || focus instanceof ListView
        || focus instanceof Spinner
        || focus != null && isWalked(focus);
  }

  /** Whether it was given to {@link #use}. */
  public static boolean isWalked(Node node) {
    return node.getProperties().containsKey(KEY);
  }
}
