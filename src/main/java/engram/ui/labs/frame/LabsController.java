package engram.ui.labs.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Challenge;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.SettingRows;
import engram.ui.run.Shared;
import engram.ui.selection.TextSelection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The frame of the Challenges workspace: the list of labs, and the one that is chosen. */
public final class LabsController extends BoundPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Function<Challenge, LabRoom<?>> rooms;
  private final Shared shared;
  private final Function<String, Parent> parts;
  private final Map<Challenge, Button> buttons = new EnumMap<>(Challenge.class);
  private final Map<Challenge, Views> loaded = new EnumMap<>(Challenge.class);
  private Subscription ofLab = Subscription.EMPTY;
  private LabModels models;

  @FXML private Pane labs;
  @FXML private Pane settings;
  @FXML private Button defaults;
  @FXML private Pane card;
  @FXML private Label title;
  @FXML private Label sentence;
  @FXML private Pane place;
  @FXML private Node working;
  @FXML private ProgressBar progress;
  @FXML private Label progressText;
  @FXML private Button stop;
  @FXML private Button goOn;
  @FXML private Label limits;

  private record Views(SettingRows settings, Node picture) {}

  /**
   * @param parts loads a view by its stem
   */
  public LabsController(
      Function<Challenge, LabRoom<?>> rooms, Shared shared, Function<String, Parent> parts) {
    this.rooms = rooms;
    this.shared = shared;
    this.parts = parts;
  }

  @FXML
  void initialize() {
    TextSelection.on(card, shared.texts().bundle());
    for (Challenge each : Challenge.values()) labs.getChildren().add(button(each));
    bind(shared.panes().challengeProperty().subscribe(this::show), () -> ofLab.unsubscribe());
  }

  private Button button(Challenge lab) {
    Label name = new Label(shared.texts().get("lab.name." + lab.stem()));
    Label line = new Label(shared.texts().get("lab.line." + lab.stem()));
    name.getStyleClass().add("memory-experiment-name");
    line.getStyleClass().add("muted");
    Label number = new Label(String.valueOf(lab.ordinal() + 1));
    number.getStyleClass().add("memory-experiment-number");
    HBox entry = new HBox(number, new VBox(name, line));
    entry.getStyleClass().add("memory-experiment-entry");
    Button button = new Button();
    button.setGraphic(entry);
    button.setAccessibleText(name.getText());
    button.setId("lab-" + lab.stem());
    button.getStyleClass().setAll("memory-experiment");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> shared.panes().challengeProperty().set(lab));
    Hint.setText(button, line.getText());
    buttons.put(lab, button);
    return button;
  }

  private void show(Challenge chosen) {
    buttons.forEach((each, button) -> button.pseudoClassStateChanged(CHOSEN, each == chosen));
    LabRoom<?> room = rooms.apply(chosen);
    models = room.models();
    Views views = loaded.computeIfAbsent(chosen, this::load);
    settings.getChildren().setAll(views.settings());
    place.getChildren().setAll(views.picture());
    title.setText(shared.texts().get("lab.name." + chosen.stem()));
    ofLab.unsubscribe();
    ofLab =
        Subscription.combine(
            models.subscribe(this::say),
            models.work().runningProperty().subscribe(running -> say()),
            models
                .work()
                .progressProperty()
                .subscribe(now -> progress.setProgress(now.doubleValue())),
            room.steps().changedProperty().subscribe(changed -> defaults.setDisable(!changed)));
  }

  private Views load(Challenge lab) {
    LabRoom<?> room = rooms.apply(lab);
    SettingRows rows = new SettingRows();
    bind(rows.show(room.models().settings().rows(), shared.texts()));
    LabPicture picture = new LabPicture(room.picture(), shared);
    picture.setName(
        shared.texts().get("presented.focus." + lab.stem()),
        shared.texts().get("lab.help." + lab.stem()));
    bind(() -> picture.subscriptions().unsubscribe());
    if (!room.models().hasMore()) return new Views(rows, picture);
    HBox both = new HBox(picture, parts.apply(lab.stem() + "-more"));
    HBox.setHgrow(picture, Priority.ALWAYS);
    both.getStyleClass().add("lab-both");
    return new Views(rows, both);
  }

  private void say() {
    sentence.setText(models.sentence());
    limits.setText(models.limits());
    progressText.setText(models.progress());
    boolean running = models.work().isRunning();
    Presence.set(progress, running);
    Presence.set(stop, running);
    Presence.set(goOn, models.canGoOn());
    Presence.set(working, running || models.canGoOn() || !models.progress().isEmpty());
  }

  @FXML
  void reset() {
    rooms.apply(shared.panes().challengeProperty().get()).steps().reset();
  }

  @FXML
  void stop() {
    models.work().cancel();
  }

  @FXML
  void goOn() {
    models.goOn();
  }
}
