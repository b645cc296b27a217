package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.controls.SteadyLabel;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The bar of an experiment: plays, stops and steps it, and shows its figures. */
public final class MemoryTransportController extends BoundPane {
  private final ExperimentModels models;
  private final Playback playback;
  private final Texts texts;
  private final List<Figure> figures = new ArrayList<>();

  @FXML private Button steppedReset;
  @FXML private Button steppedBack;
  @FXML private Button steppedToggle;
  @FXML private Button steppedForward;
  @FXML private Icon steppedToggleIcon;
  @FXML private ChoiceBox<?> stepSize;
  @FXML private Slider speed;
  @FXML private Label speedText;
  @FXML private Pane readOuts;

  private record Figure(Label name, Label value, Label of) {
    void show(ReadOut now) {
      name.setText(now.name());
      value.setText(now.value());
      of.setText(now.of());
    }
  }

  public MemoryTransportController(ExperimentModels models, Shared shared) {
    this.models = models;
    playback = models.playback();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    name(steppedReset, playback.texts.reset());
    name(steppedBack, playback.texts.stepBack());
    name(steppedForward, playback.texts.stepForward());
    Hint.setText(steppedToggle, texts.get(playback.texts.tip()));
    Presence.set(stepSize, models.stepSizes().isPresent());
    models.stepSizes().ifPresent(this::showSizes);
    models.readOuts().forEach(each -> readOuts.getChildren().add(figure(each)));
    bind(
        models.subscribe(this::showFigures),
        showSpeed(playback.speed()),
        playback.startProperty().subscribe(this::showStart),
        playback.endProperty().subscribe(end -> steppedForward.setDisable(end)),
        playback.playingProperty().subscribe(this::showPlaying));
  }

  private void name(Button button, String key) {
    button.setAccessibleText(texts.get(key));
    Hint.setText(button, texts.get(key));
  }

  private <T> void showSizes(StepSizes<T> sizes) {
    @SuppressWarnings("unchecked") // it is filled here
    ChoiceBox<T> box = (ChoiceBox<T>) stepSize;
    ChoiceBoxes.fill(box, sizes.sizes(), sizes.name());
    Hint.setText(box, texts.get(sizes.key()));
    box.setAccessibleText(texts.get(sizes.key()));
    box.valueProperty().bindBidirectional(sizes.chosen());
    bind(
        sizes.usable().subscribe(usable -> box.setDisable(!usable)),
        () -> box.valueProperty().unbindBidirectional(sizes.chosen()));
  }

  private VBox figure(ReadOut readOut) {
    Figure figure = new Figure(new Label(), new SteadyLabel(), new Label());
    figure.name().getStyleClass().add("read-out-name");
    figure.value().getStyleClass().add("read-out-value");
    figure.value().setId(readOut.id());
    figure.value().setMinWidth(Region.USE_PREF_SIZE);
    figure.of().getStyleClass().add("read-out-of");
    figure.of().setMinWidth(Region.USE_PREF_SIZE);
    figures.add(figure);
    HBox row = new HBox(figure.value(), figure.of());
    row.getStyleClass().add("read-out-row");
    VBox box = new VBox(figure.name(), readOut.of().isEmpty() ? figure.value() : row);
    box.getStyleClass().addAll("read-out", readOut.style());
    return box;
  }

  private void showFigures() {
    List<ReadOut> now = models.readOuts();
    for (int k = 0; k < figures.size(); k++) figures.get(k).show(now.get(k));
  }

  private void showStart(boolean start) {
    steppedReset.setDisable(start);
    steppedBack.setDisable(start);
  }

  private void showPlaying(boolean playing) {
    steppedToggle.setText(texts.get(playing ? "transport.pause" : playback.texts.run()));
    steppedToggleIcon.setLiteral(playing ? "fth-pause" : "fth-play");
  }

  @FXML
  void reset() {
    playback.reset();
  }

  @FXML
  void stepBack() {
    playback.stepBack();
  }

  @FXML
  void toggle() {
    playback.toggle();
  }

  @FXML
  void stepForward() {
    playback.stepForward();
  }

  private Subscription showSpeed(PlaybackSpeed of) {
    speed.setValue(of.getPosition());
    return Subscription.combine(
        speed.valueProperty().subscribe(at -> of.moveTo(at.doubleValue())),
        of.textProperty().subscribe(speedText::setText));
  }
}
