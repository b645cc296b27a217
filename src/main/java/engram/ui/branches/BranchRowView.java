package engram.ui.branches;

import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/**
 * A branch in the list. A click goes over to it, a double click on its name or the pencil renames
 * it.
 */
final class BranchRowView extends HBox {
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
  private static final double LINE = 18;
  private static final double INDENT = 0.9;
  private static final int DEEPEST = 5;

  private final BranchesViewModel branches;
  private final Region indent = new Region();
  private final Label name = new Label();
  private final Label details = new Label();
  private final BranchNameField field;
  private final Label present = new Label();
  private final CheckBox compare = new CheckBox();
  private final Button delete;
  private BranchRow row;

  BranchRowView(BranchesViewModel branches, ResourceBundle texts) {
    this.branches = branches;
    getStyleClass().add("branch-row");
    setFocusTraversable(true);
    name.getStyleClass().add("branch-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    details.getStyleClass().add("branch-details");
    field = new BranchNameField(text -> branches.rename(row, text), this::showName);
    present.getStyleClass().add("branch-present");
    present.setText(texts.getString("branches.present"));
    present.setMinWidth(USE_PREF_SIZE);
    compare.setAccessibleText(texts.getString("branches.compare"));
    Hint.setText(compare, texts.getString("branches.compare"));
    compare.setOnAction(event -> branches.toggleCompared(row));
    Button rename = button("fth-edit-2", texts.getString("branches.rename"), this::rename);
    delete = button("fth-trash-2", texts.getString("branches.delete"), () -> branches.delete(row));
    rename.getStyleClass().add("branch-rename");
    delete.getStyleClass().add("branch-delete");
    Line line = new Line(0, 0, LINE, 0);
    line.getStyleClass().add("branch-line");
    Node title = clickable(new VBox(name, field));
    HBox head = new HBox(line, title, rename, present, compare, delete);
    head.getStyleClass().add("branch-head");
    VBox text = new VBox(head, clickable(new VBox(details)));
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(indent, text);
    setOnKeyPressed(this::press);
    showName();
  }

  private Node clickable(Pane part) {
    part.getStyleClass().add("branch-text");
    part.setOnMouseClicked(this::click);
    HBox.setHgrow(part, Priority.ALWAYS);
    return part;
  }

  private Button button(String icon, String hint, Runnable action) {
    Button button = new Button();
    button.setGraphic(new Icon(icon));
    button.getStyleClass().add("branch-button");
    button.setAccessibleText(hint);
    button.setMinWidth(USE_PREF_SIZE);
    Hint.setText(button, hint);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows a branch as it is now; a name that is being written stays. */
  void show(BranchRow shown) {
    row = shown;
    indent.setMinWidth(Math.min(DEEPEST, row.depth()) * INDENT * name.getFont().getSize());
    name.setText(row.name());
    details.setText(row.details());
    compare.setSelected(row.compared());
    use(present, row.current());
    use(compare, !row.current());
    use(delete, !row.current());
    pseudoClassStateChanged(PRESENT, row.current());
    pseudoClassStateChanged(COMPARED, row.compared());
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || field.isVisible()) return;
    if (event.getClickCount() == 2) rename();
    else branches.visit(row);
  }

  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.getTarget() != this) return;
    branches.visit(row);
    event.consume();
  }

  private void rename() {
    use(name, false);
    use(field, true);
    field.begin(row.given(), row.name());
  }

  private void showName() {
    use(field, false);
    use(name, true);
  }

  private static void use(Region node, boolean used) {
    Presence.set(node, used);
  }
}
