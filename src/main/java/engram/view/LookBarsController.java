package engram.view;

import engram.viewmodel.DataLookViewModel;
import engram.viewmodel.LookColumnsViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.ScatterTexts;
import engram.viewmodel.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/** How columns are spread, with what is known of the bar under the pointer. */
public final class LookBarsController implements PaneController {
  private final DataLookViewModel look;
  private final LookColumnsViewModel model;
  private final PreferencesViewModel preferences;
  private final ScatterTexts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private FlowPane columns;
  @FXML private Label readOut;
  @FXML private LookBarsView bars;

  public LookBarsController(
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
    bars.show(model, texts, preferences, this::say);
    subscriptions =
        Subscription.combine(
            model.chosenProperty().subscribe(chosen -> showChips()),
            model.allProperty().subscribe(all -> showChips()),
            model.pointsProperty().subscribe(points -> showPoints()),
            model.rowProperty().subscribe(row -> bars.paint()),
            preferences.themeProperty().subscribe((before, theme) -> bars.paint()),
            preferences.fontSizeProperty().subscribe((before, size) -> bars.paint()));
  }

  private void showChips() {
    LookChips.show(columns, model, look, texts);
  }

  private void showPoints() {
    bars.showPoints();
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
