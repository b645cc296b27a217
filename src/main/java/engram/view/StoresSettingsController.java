package engram.view;

import engram.memory.StoreSetup;
import engram.viewmodel.ListsExample;
import engram.viewmodel.ListsTimes;
import engram.viewmodel.StoresSettings;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.util.Subscription;

/** The controls of both stores: the list, how it is learned, when it is asked for. */
public final class StoresSettingsController implements PaneController {
  private static final List<Optional<ListsExample>> EXAMPLES =
      Stream.of(ListsExample.values()).map(Optional::of).toList();

  private final StoresSettings settings;
  private final ListsTimes times;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<Optional<ListsExample>> example;
  @FXML private SettingSlider items;
  @FXML private SettingSlider pace;
  @FXML private CheckBox rehearsed;
  @FXML private SettingSlider readings;
  @FXML private SettingSlider sittings;
  @FXML private StoresPauseSlider gap;
  @FXML private StoresPauseSlider delay;
  @FXML private SettingSlider places;

  public StoresSettingsController(StoresSettings settings, ListsTimes times, Texts texts) {
    this.settings = settings;
    this.times = times;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    rehearsed.selectedProperty().bindBidirectional(settings.rehearsedProperty());
    Choices.fill(example, EXAMPLES, this::name);
    example.setOnAction(
        event -> example.getValue().map(ListsExample::setup).ifPresent(settings::restore));
    // the arrow keys step again once it is chosen
    example.setOnHidden(event -> example.getParent().requestFocus());
    subscriptions =
        Subscription.combine(
            settings.setupProperty().subscribe(this::showExample),
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

  private String name(Optional<ListsExample> each) {
    return texts.get("stores.example." + each.map(ListsExample::id).orElse("own"));
  }

  /** One's own settings have a name only as long as they are. */
  private void showExample(StoreSetup setup) {
    Optional<ListsExample> now = ListsExample.of(setup);
    if (now.isEmpty() && !example.getItems().contains(now)) example.getItems().add(now);
    example.setValue(now);
    if (now.isPresent()) example.getItems().remove(Optional.<ListsExample>empty());
  }

  @Override
  public void dispose() {
    rehearsed.selectedProperty().unbindBidirectional(settings.rehearsedProperty());
    subscriptions.unsubscribe();
  }
}
