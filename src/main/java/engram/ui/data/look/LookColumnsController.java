package engram.ui.data.look;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/**
 * A picture of some columns that can be chosen, with what is known of what is under the pointer.
 */
public final class LookColumnsController implements PaneController {
  private final DataLookViewModel look;
  private final LookColumnsViewModel model;
  private final PreferencesViewModel preferences;
  private final ScatterTexts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private FlowPane columns;
  @FXML private Label readOut;
  @FXML private LookColumnsView view;

  public LookColumnsController(
      DataLookViewModel look,
      LookColumnsViewModel model,
      PreferencesViewModel preferences,
      Texts texts) {
    this.look = look;
    this.model = model;
    this.preferences = preferences;
    this.texts = new ScatterTexts(texts);
  }

  @FXML
  void initialize() {
    view.show(model, texts, preferences, this::say);
    subscriptions =
        Subscription.combine(
            model.chosenProperty().subscribe(chosen -> showChips()),
            model.allProperty().subscribe(all -> showChips()),
            model.pointsProperty().subscribe(points -> showPoints()),
            model.rowProperty().subscribe(row -> view.paintRow()),
            preferences.themeProperty().subscribe((before, theme) -> view.paint()),
            preferences.fontSizeProperty().subscribe((before, size) -> view.paint()));
  }

  private void showChips() {
    LookChips.show(columns, model, look, texts);
  }

  private void showPoints() {
    view.showPoints();
    say("");
  }

  private void say(String text) {
    LookChips.say(readOut, text, model, texts);
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
