package engram.ui.memory.recall;

import engram.data.text.Quote;
import engram.memory.recall.NamedPattern;
import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import engram.ui.memory.frame.SettingRows;
import engram.ui.run.Shared;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** What is done to the pattern that is asked for, and which are stored. */
public final class RecallSettingsController extends BoundPane {
  private final RecallSettings settings;
  private final RecallPatterns patterns;
  private final RecallDrawViewModel draw;
  private final Texts texts;
  private List<NamedPattern> offered = List.of();

  @FXML private ChoiceBox<RecallSpoil> spoil;
  @FXML private SettingSlider share;
  @FXML private Button anew;
  @FXML private Label stored;
  @FXML private FlowPane chips;
  @FXML private Button forget;

  public RecallSettingsController(RecallModels models, Shared shared) {
    settings = models.settings;
    draw = models.draw;
    texts = shared.texts();
    patterns = settings.patterns;
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(
        spoil, List.of(RecallSpoil.values()), each -> texts.get("recall.spoil." + each.id()));
    spoil.valueProperty().bindBidirectional(settings.spoilProperty());
    bind(
        () -> spoil.valueProperty().unbindBidirectional(settings.spoilProperty()),
        SettingRows.show(share, settings.share),
        settings.share.number().enabledProperty().subscribe(random -> anew.setDisable(!random)),
        patterns.choiceProperty().subscribe(this::show));
  }

  private void show(RecallPatterns.Choice choice) {
    String name = choice.askedName();
    stored.setText(
        texts.get(
            "recall.stored",
            String.valueOf(choice.stored().size()),
            String.valueOf(choice.all().size())));
    if (!choice.all().equals(offered)) {
      offered = choice.all();
      chips.getChildren().setAll(offered.stream().map(this::chip).toList());
    }
    for (int k = 0; k < offered.size(); k++) {
      ToggleButton toggle = (ToggleButton) chips.getChildren().get(k);
      toggle.setSelected(patterns.isStored(offered.get(k).name()));
    }
    Presence.set(forget, patterns.isOwn(name));
    forget.setAccessibleText(texts.get("recall.forget", name));
    Hint.setText(forget, texts.get("recall.forget", name));
  }

  private ToggleButton chip(NamedPattern pattern) {
    ToggleButton chip = new ToggleButton(Quote.visible(pattern.name()));
    chip.getStyleClass().setAll("data-chip", "recall-chip");
    chip.setOnAction(
        event -> {
          patterns.toggle(pattern.name());
          chip.setSelected(patterns.isStored(pattern.name()));
        });
    return chip;
  }

  @FXML
  void spoilAnew() {
    settings.spoilAnew();
  }

  @FXML
  void storeFew() {
    patterns.storeFew();
  }

  @FXML
  void storeAll() {
    patterns.storeAll();
  }

  @FXML
  void draw() {
    draw.openProperty().set(true);
  }

  @FXML
  void forget() {
    patterns.remove(patterns.getChoice().askedName());
  }
}
