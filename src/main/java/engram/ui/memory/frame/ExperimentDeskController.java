package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import engram.ui.selection.TextSelection;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** What the desks of all experiments have: how large it is, and the goal or what was seen. */
public abstract class ExperimentDeskController<M extends ExperimentModels> extends BoundPane {
  public final M models;
  public final Shared shared;

  @FXML private Pane card;
  @FXML private Label facts;
  @FXML private Label sentence;

  public ExperimentDeskController(M models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  final void initialize() {
    TextSelection.on(card, shared.texts().bundle());
    begin();
    bind(
        models.subscribe(
            () -> {
              facts.setText(models.facts());
              sentence.setText(models.sentence());
              show();
            }),
        shared.preferences().themeProperty().subscribe((before, now) -> paint()));
  }

  /** Before anything is shown. */
  public abstract void begin();

  /** What is seen may be another. */
  public abstract void show();

  /** The colours are others. */
  public void paint() {
    show();
  }
}
