package engram.ui.twin;

import engram.ui.base.BoundPane;
import engram.ui.base.NumberViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.curves.Curve;
import engram.ui.graph.NetworkCanvas;
import engram.ui.run.Shared;
import engram.ui.twin.TwinSetting.Variation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The twin: what differs, its network, both runs' numbers and curves, the difference in words. */
public final class TwinController extends BoundPane {
  private final TwinViewModel twin;
  private final TwinNetworkViewModel network;
  private final Shared shared;
  private final Map<NumberViewModel, NumberField> fields = new HashMap<>();
  private boolean filling;

  @FXML private ScrollPane scroll;
  @FXML private VBox content;
  @FXML private ChoiceBox<TwinSetting<?>> setting;
  @FXML private StackPane value;
  @FXML private ChoiceBox<Variation<?>> choice;
  @FXML private Button takeOver;
  @FXML private Label instead;
  @FXML private Label behind;
  @FXML private Notice problem;
  @FXML private NetworkCanvas canvas;
  @FXML private Label runEpoch;
  @FXML private Label runLoss;
  @FXML private Label score;
  @FXML private Label runScore;
  @FXML private Label twinEpoch;
  @FXML private Label twinLoss;
  @FXML private Label twinScore;
  @FXML private Notice status;
  @FXML private TwinPlot loss;
  @FXML private TwinPlot scores;
  @FXML private Label difference;

  public TwinController(TwinViewModel twin, TwinNetworkViewModel network, Shared shared) {
    this.twin = twin;
    this.network = network;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    Texts texts = shared.texts();
    PreferencesViewModel preferences = shared.preferences();
    content.minHeightProperty().bind(scroll.heightProperty());
    ChoiceBoxes.fill(setting, List.of(), each -> each.name(texts));
    ChoiceBoxes.fill(choice, List.of(), each -> each.text(texts));
    setting.setOnAction(event -> choose());
    choice.setOnAction(event -> vary());
    instead.textProperty().bind(twin.instead);
    behind.textProperty().bind(twin.behind);
    status.textProperty().bind(twin.status);
    difference.textProperty().bind(twin.difference);
    loss.show(Curve.TRAIN_LOSS, twin.curves, preferences);
    scores.show(Curve.TEST_SCORE, twin.curves, preferences);
    TwinGraph graph = new TwinGraph(canvas, network, shared);
    bind(
        graph.subscribe(),
        twin.variation.settingsProperty().subscribe(this::fillSettings),
        twin.variation.choices.subscribe(this::fillChoices),
        twin.variation.variation.subscribe(this::showVariation),
        twin.scoreName.subscribe(this::nameScore),
        shared.run().snapshotProperty().subscribe(moment -> takeOver.setDisable(twin.isRunAlike())),
        twin.sight.subscribe(sight -> showSight()),
        preferences.subscribeLook(this::paint));
  }

  @FXML
  void takeOver() {
    twin.takeOver();
  }

  private void choose() {
    if (!filling && setting.getValue() != null) twin.variation.choose(setting.getValue());
  }

  private void vary() {
    if (!filling && choice.getValue() != null) twin.variation.vary(choice.getValue());
  }

  private void fillSettings(List<TwinSetting<?>> settings) {
    filling = true;
    setting.getItems().setAll(settings);
    setting.setValue(twin.variation.variation.get().setting());
    filling = false;
  }

  /** What the run has too is listed as long as it is the twin's. */
  private void fillChoices(List<Variation<?>> choices) {
    Variation<?> now = twin.variation.variation.get();
    filling = true;
    choice.getItems().setAll(choices);
    if (!choices.isEmpty() && !choices.contains(now)) choice.getItems().add(now);
    choice.setValue(choices.isEmpty() ? null : now);
    filling = false;
  }

  private void showVariation(Variation<?> variation) {
    filling = true;
    setting.setValue(variation.setting());
    filling = false;
    fillChoices(twin.variation.choices.get());
    problem.textProperty().unbind();
    Optional<NumberViewModel> number = twin.variation.shownNumber();
    number.ifPresent(model -> problem.textProperty().bind(model.problemProperty()));
    if (number.isEmpty()) problem.setText("");
    value
        .getChildren()
        .setAll(number.<Node>map(n -> fields.computeIfAbsent(n, this::field)).orElse(choice));
    takeOver.setDisable(twin.isRunAlike());
  }

  private NumberField field(NumberViewModel number) {
    NumberField field = new NumberField();
    bind(field.show(number));
    return field;
  }

  private void nameScore(String name) {
    score.setText(name);
    scores.setTitle(name);
    scores.paint();
  }

  private void showSight() {
    TwinReadOut ofRun = twin.runReadOut();
    TwinReadOut ofTwin = twin.twinReadOut();
    runEpoch.setText(ofRun.epoch());
    runLoss.setText(ofRun.loss());
    runScore.setText(ofRun.score());
    twinEpoch.setText(ofTwin.epoch());
    twinLoss.setText(ofTwin.loss());
    twinScore.setText(ofTwin.score());
    paint();
  }

  private void paint() {
    loss.paint();
    scores.paint();
  }
}
