package engram.ui.grades;

import engram.ui.controls.Presence;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A run in the list: its cells in their columns, or why it can't be read. */
final class GradeCell extends ListCell<GradeRow> {
  private static final Duration REST = Duration.millis(150);
  private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

  private final HBox line = new HBox();
  private final Map<GradeColumn, Label> labels = new EnumMap<>(GradeColumn.class);
  private final Sparkline curve = new Sparkline();
  private final Label fault = new Label();

  /** On the way to what is said of one row the mouse crosses others. */
  private final PauseTransition rest = new PauseTransition(REST);

  /**
   * @param look the mouse rests on it
   * @param open it was clicked
   */
  GradeCell(Consumer<GradeRow> look, Consumer<GradeRow> open) {
    line.getStyleClass().add("grades-line");
    for (GradeColumn each : GradeColumn.values()) line.getChildren().add(part(each));
    fault.getStyleClass().add("grades-fault");
    fault.setMinWidth(0);
    HBox.setHgrow(fault, Priority.ALWAYS);
    fault.setMaxWidth(Double.MAX_VALUE);
    line.getChildren().add(fault);
    setPrefWidth(0);
    rest.setOnFinished(
        event -> {
          if (isHover() && getItem() != null) look.accept(getItem());
        });
    hoverProperty()
        .subscribe(
            over -> {
              if (over) rest.playFromStart();
              else rest.stop();
            });
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && getItem() != null) open.accept(getItem());
        });
  }

  private Region part(GradeColumn column) {
    Region part = column == GradeColumn.CURVE ? curve : new Label();
    if (part instanceof Label label) labels.put(column, label);
    style(part, column);
    return part;
  }

  /** As wide as its column. */
  static void style(Region part, GradeColumn column) {
    part.getStyleClass().addAll("grades-cell", "grades-" + column.id());
    if (column == GradeColumn.SAME) {
      HBox.setHgrow(part, Priority.ALWAYS);
      part.setMaxWidth(Double.MAX_VALUE);
    }
  }

  @Override
  protected void updateItem(GradeRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(empty || row == null ? null : line);
    setAccessibleText(null);
    if (empty || row == null) return;
    boolean read = row.fault().isEmpty();
    labels.forEach(
        (column, label) -> {
          label.setText(row.cell(column));
          label.pseudoClassStateChanged(WARNED, row.warned().contains(column));
          boolean there = row.cells().containsKey(column) || column == GradeColumn.GOALS;
          if (column != GradeColumn.NAME) Presence.set(label, read && there);
        });
    Presence.set(curve, read);
    curve.show(row.curve());
    fault.setText(row.fault().orElse(""));
    Presence.set(fault, !read);
    setAccessibleText(row.cell(GradeColumn.NAME) + " " + String.join(" ", row.details()));
  }
}
