package engram.view;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** "Copy" and "copy all" on the secondary button, for a value that is shown. */
final class InspectorCopyMenu {
  private InspectorCopyMenu() {}

  /**
   * @param value what is copied from the node itself
   * @param all everything that the pane explains
   */
  static void on(Node node, ResourceBundle texts, Supplier<String> value, Supplier<String> all) {
    node.setOnContextMenuRequested(
        event -> {
          ContextMenu menu =
              new ContextMenu(
                  item(texts.getString("inspector.copy"), value),
                  item(texts.getString("inspector.copy-all"), all));
          menu.setAutoHide(true);
          menu.show(node.getScene().getWindow(), event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private static MenuItem item(String title, Supplier<String> content) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(event -> copy(content.get()));
    return item;
  }

  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
