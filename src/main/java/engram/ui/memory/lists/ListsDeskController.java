package engram.ui.memory.lists;

import engram.ui.controls.Presence;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * The desk of both stores: what is said, what happens now, and the stores; or leaking stores in the
 * place of them and of what explains them.
 */
public final class ListsDeskController extends ExperimentDeskController<ListsModels> {
  @FXML private Label listsNow;
  @FXML private ListsView view;
  @FXML private Node howLarge;
  @FXML private Node list;
  @FXML private Node again;
  @FXML private Node explained;

  public ListsDeskController(ListsModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    view.show(models.stores, models.words, shared.preferences(), shared.texts());
    bind(
        models
            .again
            .shownProperty()
            .subscribe(
                leaking -> {
                  Presence.set(again, leaking);
                  Presence.set(list, !leaking);
                  Presence.set(howLarge, !leaking);
                  Presence.set(explained, !leaking);
                }));
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
