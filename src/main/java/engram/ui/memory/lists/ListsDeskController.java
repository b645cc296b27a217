package engram.ui.memory.lists;

import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The desk of both stores: what is said, what happens now, and the stores. */
public final class ListsDeskController extends ExperimentDeskController<ListsModels> {
  @FXML private Label listsNow;
  @FXML private ListsView view;

  public ListsDeskController(ListsModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    view.show(models.stores, models.words, shared.preferences(), shared.texts());
  }

  @Override
  public void show() {
    listsNow.setText(models.words.now());
    view.paint();
  }

  @Override
  public void paint() {
    view.paint();
  }
}
