package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.NumberViewModel;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.memory.frame.SettingRows;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The controls of the forgetting: what is learned, how long, with which cures. */
public final class ForgettingSettingsController implements PaneController {
  private final ForgettingSettings settings;
  private final ForgettingWords words;
  private final Texts texts;
  private final List<Subscription> subscriptions = new ArrayList<>();

  @FXML private ChoiceBox<ForgettingSet> set;
  @FXML private Label about;
  @FXML private SettingRows rows;
  @FXML private VBox cures;

  public ForgettingSettingsController(
      ForgettingSettings settings, ForgettingWords words, Texts texts) {
    this.settings = settings;
    this.words = words;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(
        set, List.of(ForgettingSet.DIGITS, ForgettingSet.IRIS, ForgettingSet.LIST), words::set);
    set.valueProperty().bindBidirectional(settings.setProperty());
    subscriptions.add(rows.show(settings, texts));
    subscriptions.add(
        settings
            .setProperty()
            .subscribe(now -> about.setText(texts.get("forgetting.set.about." + now.id()))));
    for (Kind kind : Kind.values()) add(settings.cure(kind));
  }

  private void add(ForgettingCureSetting cure) {
    String id = cure.kind().id();
    CheckBox runs = new CheckBox(words.kind(cure.kind()));
    runs.setId("cure-" + id);
    runs.setFocusTraversable(false);
    Hint.setText(runs, texts.get("forgetting.cure.tip." + id));
    runs.selectedProperty().bindBidirectional(cure.runsProperty());
    subscriptions.add(() -> runs.selectedProperty().unbindBidirectional(cure.runsProperty()));
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
    subscriptions.add(field.show(amount));
    row.add(unit, 1, 0);
    row.add(field, 2, 0);
    cures.getChildren().add(problem);
  }

  @Override
  public void dispose() {
    set.valueProperty().unbindBidirectional(settings.setProperty());
    subscriptions.forEach(Subscription::unsubscribe);
  }
}
