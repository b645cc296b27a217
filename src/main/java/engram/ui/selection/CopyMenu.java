package engram.ui.selection;

import engram.ui.formula.FormulaRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * "Copy", "copy as LaTeX" and "copy all" on the secondary button, for what is shown, and before
 * them what can be done with a selection.
 */
public final class CopyMenu {
  private CopyMenu() {}

  /**
   * @param value what is copied from the node itself
   * @param all everything that the pane explains
   */
  public static void on(
      Node node, ResourceBundle texts, Supplier<String> value, Supplier<String> all) {
    on(
        node,
        () ->
            List.of(
                item(texts.getString("inspector.copy"), value),
                item(texts.getString("inspector.copy-all"), all)));
  }

  /**
   * @param value what is copied from the node itself
   * @param latex the same as LaTeX
   * @param all everything that the card explains
   */
  public static void on(
      Node node,
      ResourceBundle texts,
      Supplier<String> value,
      Supplier<String> latex,
      Supplier<String> all) {
    on(
        node,
        () ->
            List.of(
                item(texts.getString("inspector.copy"), value),
                item(texts.getString("formula.copy-latex"), latex),
                item(texts.getString("formula.copy-all"), all)));
  }

  /** The same for a formula, as it is at the moment. */
  public static void on(FormulaRegion formula, ResourceBundle texts, Supplier<String> all) {
    on(formula, texts, () -> formula.whole().text(), () -> formula.whole().latex(), all);
  }

  /** For labels, of each its text. */
  public static void onAll(ResourceBundle texts, Supplier<String> all, Label... labels) {
    for (Label label : labels) on(label, texts, label::getText, all);
  }

  /** For what is selected in a pane, where nothing in it has a menu of its own. */
  static void ofSelection(Node pane) {
    on(pane, List::of);
  }

  private static void on(Node node, Supplier<List<MenuItem>> items) {
    node.setOnContextMenuRequested(
        event -> {
          List<MenuItem> all = new ArrayList<>(TextSelection.itemsFor(node));
          all.addAll(items.get());
          if (all.isEmpty()) return;
          ContextMenu menu = new ContextMenu(all.toArray(MenuItem[]::new));
          menu.setAutoHide(true);
          menu.show(node.getScene().getWindow(), event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  static MenuItem item(String title, Supplier<String> content) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(event -> copy(content.get()));
    return item;
  }

  public static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
