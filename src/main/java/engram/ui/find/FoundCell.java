package engram.ui.find;

import engram.ui.find.FindViewModel.Found;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A place in one line: its name, its name in the other language, what it is, its shortcut. */
final class FoundCell extends ListCell<Found> {
  /** Of a cell, and of the list around its cells, in em. */
  static final double HEIGHT = 2.3;

  static final double EDGES = 0.2;

  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

  private final Label name = label("find-name");
  private final Label other = label("find-other");
  private final Label kind = label("find-kind");
  private final Label keys = label("find-keys");
  private final HBox line;

  FoundCell() {
    getStyleClass().add("find-cell");
    other.setMinWidth(0);
    // no wider than the list: the other name makes room
    setPrefWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox shortcut = new HBox(keys);
    shortcut.getStyleClass().add("find-shortcut");
    line = new HBox(name, other, space, kind, shortcut);
    line.getStyleClass().add("find-line");
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  @Override
  protected void updateItem(Found item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(item == null ? null : line);
    if (item == null) return;
    name.setText(item.name());
    other.setText(item.other().equals(item.name()) ? "" : item.other());
    kind.setText(item.kind());
    keys.setText(item.keys());
    keys.setVisible(!item.keys().isEmpty());
    setAccessibleText(String.join(", ", item.name(), item.kind(), item.keys()));
    pseudoClassStateChanged(AWAY, !item.place().isPossible());
  }
}
