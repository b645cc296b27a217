package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.ui.base.BoundPane;
import engram.ui.base.NumberViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which cures are tried, and how much of each. */
public final class ForgettingSettingsController extends BoundPane {
  private final ForgettingSettings settings;
  private final ForgettingWords words;
  private final Texts texts;

  @FXML private VBox cures;

  public ForgettingSettingsController(ForgettingModels models, Shared shared) {
    settings = models.settings;
    words = models.words;
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    for (Kind kind : Kind.values()) add(settings.cure(kind));
  }

  private void add(ForgettingCureSetting cure) {
    String id = cure.kind.id();
    CheckBox runs = new CheckBox(words.kind(cure.kind));
    runs.setId("cure-" + id);
    Hint.setText(runs, words.tip(cure.kind));
    runs.selectedProperty().bindBidirectional(cure.runsProperty());
    bind(() -> runs.selectedProperty().unbindBidirectional(cure.runsProperty()));
    GridPane row = new GridPane();
    row.getStyleClass().add("forgetting-cure");
    runs.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(runs, Priority.ALWAYS);
    row.add(runs, 0, 0);
    cures.getChildren().add(row);
    cure.amount().ifPresent(amount -> addAmount(row, id, amount));
  }

  private void addAmount(GridPane row, String id, NumberViewModel amount) {
    NumberField field = new NumberField();
    field.setId("amount-" + id);
    Label unit = new Label(texts.get("forgetting.unit." + id));
    unit.getStyleClass().add("muted");
    unit.setLabelFor(field);
    Notice problem = new Notice();
    problem.getStyleClass().add("problem");
    problem.textProperty().bind(amount.problemProperty());
    bind(field.show(amount));
    row.add(unit, 1, 0);
    row.add(field, 2, 0);
    cures.getChildren().add(problem);
  }
}
