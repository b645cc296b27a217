package engram.ui.data.look;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** All rows as pictures, or those that the network takes for another class. */
public final class LookWallController implements PaneController {
  private final LookWallViewModel model;
  private final PreferencesViewModel preferences;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Label caption;
  @FXML private CheckBox wrongOnly;
  @FXML private LookWallView wall;

  public LookWallController(LookWallViewModel model, PreferencesViewModel preferences) {
    this.model = model;
    this.preferences = preferences;
  }

  @FXML
  void initialize() {
    wall.show(model, preferences);
    wrongOnly.selectedProperty().bindBidirectional(model.wrongOnlyProperty());
    subscriptions =
        Subscription.combine(
            model.changeProperty().subscribe(change -> show()),
            model.rowProperty().subscribe((before, row) -> reveal()),
            preferences.themeProperty().subscribe((before, theme) -> wall.paint()),
            preferences.fontSizeProperty().subscribe((before, size) -> wall.paint()),
            () -> wrongOnly.selectedProperty().unbindBidirectional(model.wrongOnlyProperty()));
  }

  private void show() {
    caption.setText(model.caption());
    wall.paint();
  }

  private void reveal() {
    wall.reveal();
    wall.paint();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
