package engram.ui.branches;

import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The branches of the run, and the difference between two of them. */
public final class BranchesController extends BoundPane {
  private final BranchesViewModel branches;
  private final Map<Integer, BranchRowView> views = new HashMap<>();

  @FXML private ResourceBundle resources;
  @FXML private Label hint;
  @FXML private VBox list;
  @FXML private Notice notice;
  @FXML private VBox comparison;
  @FXML private VBox words;
  @FXML private GridPane table;

  public BranchesController(BranchesViewModel branches) {
    this.branches = branches;
  }

  @FXML
  private void initialize() {
    notice.textProperty().bind(branches.notice);
    bind(
        branches.rowsProperty().subscribe(this::showRows),
        branches.comparison.subscribe(this::showComparison),
        notice.textProperty()::unbind);
  }

  private void showRows(List<BranchRow> rows) {
    hint.setText(resources.getString(rows.size() > 1 ? "branches.help" : "branches.empty"));
    views.keySet().retainAll(rows.stream().map(BranchRow::id).toList());
    List<BranchRowView> shown = rows.stream().map(this::view).toList();
    if (!list.getChildren().equals(shown)) list.getChildren().setAll(shown);
  }

  private BranchRowView view(BranchRow row) {
    BranchRowView view =
        views.computeIfAbsent(row.id(), id -> new BranchRowView(branches, resources));
    view.show(row);
    return view;
  }

  private void showComparison(Optional<BranchComparison> shown) {
    Presence.set(comparison, shown.isPresent());
    shown.ifPresent(this::fill);
  }

  private void fill(BranchComparison shown) {
    words.getChildren().setAll(shown.words().stream().map(BranchesController::sentence).toList());
    table.getChildren().clear();
    table.addRow(
        0,
        new Label(),
        cell(resources.getString("branches.column.here"), "branches-column"),
        cell(resources.getString("branches.column.there"), "branches-column"));
    for (BranchComparison.Row row : shown.rows()) {
      table.addRow(
          table.getRowCount(),
          cell(row.measure(), "branches-measure"),
          cell(row.here(), "branches-value"),
          cell(row.there(), "branches-value"));
    }
  }

  private static Label sentence(String text) {
    return cell(text, "branches-sentence");
  }

  private static Label cell(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
