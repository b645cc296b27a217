package engram.ui.steps;

import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.controls.Hint;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Within step 1: which data the network learns from, and the way to their page. */
public final class StepDataController extends BoundPane {
  /** Widths are rounded to whole pixels. */
  private static final double ROUNDING = 0.01;

  private final DataViewModel data;
  private final PanesViewModel panes;

  @FXML private Button open;
  @FXML private Region face;
  @FXML private Label name;
  @FXML private Label rows;

  public StepDataController(DataViewModel data, PanesViewModel panes) {
    this.data = data;
    this.panes = panes;
  }

  @FXML
  void initialize() {
    // a button gives what stands on it no more room than it wants
    face.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> open.getWidth() - open.getInsets().getLeft() - open.getInsets().getRight(),
                open.widthProperty(),
                open.insetsProperty()));
    // half a number would be a wrong one
    rows.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> rows.getWidth() >= rows.prefWidth(-1) - ROUNDING,
                rows.widthProperty(),
                rows.textProperty(),
                rows.fontProperty()));
    bind(
        data.nameProperty().subscribe(this::showName),
        data.rows.subscribe(rows::setText),
        data.summary.subscribe(this::showSummary));
  }

  private void showName(String text) {
    name.setText(text);
    open.setAccessibleText(text);
  }

  private void showSummary(String text) {
    Hint.setText(open, text);
    open.setAccessibleHelp(text);
  }

  @FXML
  void open() {
    panes.show(Workspace.DATA);
  }
}
