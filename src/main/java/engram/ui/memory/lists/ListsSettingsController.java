package engram.ui.memory.lists;

import engram.memory.lists.ListSetup;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.memory.frame.SettingRows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.util.Subscription;

/** The controls of both stores: the list, how it is learned, when it is asked for. */
public final class ListsSettingsController implements PaneController {
  private static final List<Optional<ListsExample>> EXAMPLES =
      Stream.of(ListsExample.values()).map(Optional::of).toList();

  private final ListsSettings settings;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<Optional<ListsExample>> example;
  @FXML private SettingRows rows;

  public ListsSettingsController(ListsSettings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(example, EXAMPLES, this::name);
    example.setOnAction(
        event -> example.getValue().map(ListsExample::setup).ifPresent(settings::restore));
    // the arrow keys step again once it is chosen
    example.setOnHidden(event -> example.getParent().requestFocus());
    subscriptions =
        Subscription.combine(
            settings.setupProperty().subscribe(this::showExample), rows.show(settings, texts));
  }

  private String name(Optional<ListsExample> each) {
    return texts.get("stores.example." + each.map(ListsExample::id).orElse("own"));
  }

  /** One's own settings have a name only as long as they are. */
  private void showExample(ListSetup setup) {
    Optional<ListsExample> now = ListsExample.of(setup);
    if (now.isEmpty() && !example.getItems().contains(now)) example.getItems().add(now);
    example.setValue(now);
    if (now.isPresent()) example.getItems().remove(Optional.<ListsExample>empty());
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
