package engram.ui.data.look;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/**
 * A picture of some columns that can be chosen, with what is known of what is under the pointer.
 */
public final class LookColumnsController extends BoundPane {
  private final DataLookViewModel look;
  private final LookColumnsViewModel model;
  private final ScatterTexts texts;
  private final Shared shared;

  @FXML private FlowPane columns;
  @FXML private Label readOut;
  @FXML private LookColumnsView view;

  public LookColumnsController(DataLookViewModel look, LookColumnsViewModel model, Shared shared) {
    this.look = look;
    this.model = model;
    texts = new ScatterTexts(shared.texts());
    this.shared = shared;
  }

  @FXML
  void initialize() {
    view.show(model, texts, shared.preferences(), this::say);
    bind(
        model.chosenProperty().subscribe(chosen -> showChips()),
        model.allProperty().subscribe(all -> showChips()),
        model.pointsProperty().subscribe(points -> showPoints()),
        model.rowProperty().subscribe(row -> view.paintRow()),
        shared.preferences().subscribeLook(view::paint));
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
}
