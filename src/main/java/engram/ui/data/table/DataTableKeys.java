package engram.ui.data.table;

import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table of the data, before those of the view. */
record DataTableKeys(DataTableGrid grid, DataTableCurrent current, DataTableViewModel model) {
  void attach(TableView<?> view) {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    boolean taken =
        event.isShortcutDown()
            ? command(event.getCode())
            : !event.isAltDown() && !event.isShiftDown() && plain(event.getCode());
    if (taken) event.consume();
  }

  private boolean plain(KeyCode code) {
    switch (code) {
      case LEFT -> current.moveColumn(-1);
      case RIGHT -> current.moveColumn(1);
      case F2, ENTER -> current.edit();
      case SPACE -> model.switchRows(grid.lines());
      case DELETE -> model.delete(grid.lines());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean command(KeyCode code) {
    switch (code) {
      case C -> copy();
      case V -> paste();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copy(grid.lines()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    int[] selected = grid.lines();
    model.paste(selected, grid.linesFrom(), current.column(), text == null ? "" : text);
  }

  /** Typing over a cell begins to edit it. */
  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean writes = !text.isEmpty() && text.codePointAt(0) > ' ' && text.codePointAt(0) != 127;
    if (!writes || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    current.edit(text);
    event.consume();
  }
}
