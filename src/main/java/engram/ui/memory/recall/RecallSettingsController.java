package engram.ui.memory.recall;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.UpdateOrder;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import engram.ui.memory.frame.SettingRows;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/** The controls of a recall: rule, order, spoiling, what is stored. */
public final class RecallSettingsController implements PaneController {
  private final RecallSettings settings;
  private final RecallPatterns patterns;
  private final RecallDrawViewModel draw;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  private List<NamedPattern> offered = List.of();

  @FXML private ChoiceBox<PatternGrid> grid;
  @FXML private SettingRows rows;
  @FXML private ChoiceBox<String> asked;
  @FXML private ChoiceBox<RecallSpoil> spoil;
  @FXML private SettingSlider share;
  @FXML private Button anew;
  @FXML private Label stored;
  @FXML private FlowPane chips;
  @FXML private Button forget;

  public RecallSettingsController(RecallSettings settings, RecallDrawViewModel draw, Texts texts) {
    this.settings = settings;
    this.draw = draw;
    this.texts = texts;
    patterns = settings.patterns();
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(grid, List.of(PatternGrid.values()), this::name);
    ChoiceBoxes.fill(
        spoil, List.of(RecallSpoil.values()), each -> texts.get("recall.spoil." + each.id()));
    grid.valueProperty().bindBidirectional(patterns.gridProperty());
    spoil.valueProperty().bindBidirectional(settings.spoilProperty());
    asked.setOnAction(
        event -> {
          if (asked.getValue() != null) patterns.ask(asked.getValue());
        });
    subscriptions =
        Subscription.combine(
            rows.show(settings, texts),
            share.show(settings.share().slider().orElseThrow()),
            settings.ruleProperty().subscribe(each -> offer()),
            settings.chosen(RecallSetup.ORDER).subscribe(each -> offer()),
            spoil.valueProperty().subscribe(each -> offer()),
            patterns.choiceProperty().subscribe(this::show));
    rows.join(RecallSetup.ORDER, RecallSetup.SEED);
  }

  private String name(PatternGrid each) {
    String side = String.valueOf(each.side());
    return texts.get("recall.grid.of", side, String.valueOf(each.neurons()));
  }

  /** Only what the other choices leave a meaning. */
  private void offer() {
    boolean softmax = settings.ruleProperty().get() == RecallRule.SOFTMAX;
    boolean oneByOne = settings.chosen(RecallSetup.ORDER).get() == UpdateOrder.ASYNCHRONOUS;
    boolean random = spoil.getValue().isRandom();
    Presence.set(rows.row(RecallSetup.BETA), softmax);
    Presence.set(rows.row(RecallSetup.ORDER), !softmax);
    Presence.set(rows.row(RecallSetup.SEED), !softmax && oneByOne);
    share.setDisable(!random);
    anew.setDisable(!random);
  }

  private void show(RecallPatterns.Choice choice) {
    String name = choice.stored().get(choice.asked()).name();
    List<String> names = choice.stored().stream().map(NamedPattern::name).toList();
    if (!asked.getItems().equals(names)) asked.getItems().setAll(names);
    asked.setValue(name);
    stored.setText(
        texts.get(
            "recall.stored", String.valueOf(names.size()), String.valueOf(choice.all().size())));
    if (!choice.all().equals(offered)) {
      offered = choice.all();
      chips.getChildren().setAll(offered.stream().map(this::chip).toList());
    }
    for (Node chip : chips.getChildren()) {
      ToggleButton toggle = (ToggleButton) chip;
      toggle.setSelected(patterns.isStored(toggle.getText()));
    }
    Presence.set(forget, patterns.isOwn(name));
    forget.setText(texts.get("recall.forget", name));
  }

  private ToggleButton chip(NamedPattern pattern) {
    ToggleButton chip = new ToggleButton(pattern.name());
    chip.getStyleClass().setAll("data-chip", "recall-chip");
    chip.setFocusTraversable(false);
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
    patterns.remove(asked.getValue());
  }

  @Override
  public void dispose() {
    grid.valueProperty().unbindBidirectional(patterns.gridProperty());
    spoil.valueProperty().unbindBidirectional(settings.spoilProperty());
    subscriptions.unsubscribe();
  }
}
