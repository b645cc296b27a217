package engram.ui.pictures;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.InHand;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;

/** The pad with its answer, beside the network where other data have their map. */
public final class PadMapController extends BoundPane {
  private final PadViewModel pad;
  private final PadSampleViewModel samples;
  private final PictureFilesViewModel files;
  private final PreferencesViewModel preferences;

  @FXML private Node padMap;
  @FXML private PadView padPaper;
  @FXML private Label padEmpty;
  @FXML private Node padRow;
  @FXML private ChoiceBox<PadSampleViewModel.Choice> padClass;
  @FXML private Button padAdd;
  @FXML private Node padSaid;
  @FXML private Label padAnswer;
  @FXML private AnswerBarsView padBars;
  @FXML private Button padClear;

  public PadMapController(
      PadViewModel pad, PadSampleViewModel samples, PictureFilesViewModel files, Shared shared) {
    this.files = files;
    this.samples = samples;
    this.pad = pad;
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    padPaper.show(pad, preferences);
    bind(
        padMap.sceneProperty().subscribe(scene -> pad.beside.set(scene != null)),
        () -> pad.beside.set(false),
        pad.drawing.subscribe(drawing -> showDrawing()),
        pad.answer.subscribe(said -> show()),
        samples.refused.subscribe(is -> show()),
        PadSampleView.show(samples, padRow, padClass, padAdd, padEmpty),
        InHand.follow(padMap, pad.inHandBeside),
        preferences.subscribeLook(this::paint));
  }

  private void showDrawing() {
    padClear.setDisable(pad.getDrawing().isEmpty());
    padPaper.paint();
  }

  private void show() {
    Optional<PadAnswer> said = pad.answer.get();
    boolean read = said.isPresent() && !samples.refused.get();
    Presence.set(padEmpty, !read);
    Presence.set(padSaid, read);
    padAnswer.setText(said.map(PadAnswer::answer).orElse(""));
    padBars.show(said, preferences);
  }

  private void paint() {
    padPaper.paint();
    padBars.paint();
  }

  @FXML
  private void add() {
    samples.add();
  }

  @FXML
  private void clear() {
    pad.clear();
  }

  @FXML
  private void putSample() {
    pad.putSample();
  }

  @FXML
  private void openPicture() {
    files.ask();
  }
}
