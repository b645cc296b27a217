package engram.ui.memory.lists;

import engram.ui.base.BoundPane;
import engram.ui.controls.OneOf;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;

/** Whether a list in both stores is seen, or when to learn again. */
public final class ListsSettingsController extends BoundPane {
  private final AgainViewModel again;

  @FXML private ToggleButton listTab;
  @FXML private ToggleButton againTab;

  public ListsSettingsController(ListsModels models) {
    again = models.again;
  }

  @FXML
  void initialize() {
    OneOf tabs = new OneOf(listTab, againTab);
    bind(
        again.shownProperty().subscribe(shown -> tabs.choose(shown ? againTab : listTab)),
        tabs.chosenProperty()
            .subscribe((before, now) -> again.shownProperty().set(now == againTab)));
  }
}
