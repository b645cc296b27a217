package engram.view;

import engram.viewmodel.Shared;
import engram.viewmodel.StoresModels;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The desk of both stores: what is said, what happens now, and the stores. */
public final class StoresDeskController extends ExperimentDeskController<StoresModels> {
  @FXML private Label storesNow;
  @FXML private StoresView view;

  public StoresDeskController(StoresModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  void begin() {
    view.show(models.stores, models.itemWords, shared.preferences(), shared.texts());
  }

  @Override
  void show() {
    storesNow.setText(models.words.now());
    view.paint();
  }

  @Override
  void paint() {
    view.paint();
  }
}
