package engram.view;

import engram.viewmodel.StoresSettings;
import engram.viewmodel.StoresTimes;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.util.Subscription;

/** The controls of both stores: the list, how it is learned, when it is asked for. */
public final class StoresSettingsController implements PaneController {
  private final StoresSettings settings;
  private final StoresTimes times;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private SettingSlider items;
  @FXML private SettingSlider pace;
  @FXML private CheckBox rehearsed;
  @FXML private SettingSlider readings;
  @FXML private SettingSlider sittings;
  @FXML private StoresPauseSlider gap;
  @FXML private StoresPauseSlider delay;
  @FXML private SettingSlider places;

  public StoresSettingsController(StoresSettings settings, StoresTimes times) {
    this.settings = settings;
    this.times = times;
  }

  @FXML
  void initialize() {
    rehearsed.selectedProperty().bindBidirectional(settings.rehearsedProperty());
    subscriptions =
        Subscription.combine(
            items.show(settings.items()),
            pace.show(settings.pace()),
            readings.show(settings.readings()),
            sittings.show(settings.sittings()),
            places.show(settings.places()),
            gap.show(settings.gap(), times),
            delay.show(settings.delay(), times),
            settings
                .pace()
                .number()
                .valueProperty()
                .subscribe(seconds -> rehearsed.setDisable(seconds.intValue() == 1)));
  }

  @Override
  public void dispose() {
    rehearsed.selectedProperty().unbindBidirectional(settings.rehearsedProperty());
    subscriptions.unsubscribe();
  }
}
