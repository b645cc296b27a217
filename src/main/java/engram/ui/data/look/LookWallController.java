package engram.ui.data.look;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** All rows as pictures, or those that the network takes for another class. */
public final class LookWallController extends BoundPane {
  private final LookWallViewModel model;
  private final Shared shared;

  @FXML private Label caption;
  @FXML private CheckBox wrongOnly;
  @FXML private LookWallView wall;

  public LookWallController(LookWallViewModel model, Shared shared) {
    this.model = model;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    wall.show(model, shared.preferences());
    bindBoth(wrongOnly.selectedProperty(), model.wrongOnly);
    bind(
        model.wall.subscribe(change -> show()),
        model.rowProperty().subscribe((before, row) -> reveal()),
        shared.preferences().subscribeLook(wall::paint));
  }

  private void show() {
    caption.setText(model.caption());
    wall.paint();
  }

  private void reveal() {
    wall.reveal();
    wall.paint();
  }
}
