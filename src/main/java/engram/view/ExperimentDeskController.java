package engram.view;

import engram.viewmodel.ExperimentModels;
import engram.viewmodel.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** What the desks of all experiments have: how large it is, and the goal or what was seen. */
abstract class ExperimentDeskController<M extends ExperimentModels> extends BoundPane {
  final M models;
  final Shared shared;

  @FXML private Pane card;
  @FXML private Label facts;
  @FXML private Label sentence;

  ExperimentDeskController(M models, Shared shared) {
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
  abstract void begin();

  /** What is seen may be another. */
  abstract void show();

  /** The colours are others. */
  void paint() {
    show();
  }
}
