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
import javafx.scene.control.Label;

/** The pad with its answer, beside the network where other data have their map. */
public final class PadMapController extends BoundPane {
  private final PadViewModel pad;
  private final PictureFilesViewModel files;
  private final PreferencesViewModel preferences;

  @FXML private Node padMap;
  @FXML private PadView padPaper;
  @FXML private Label padEmpty;
  @FXML private Node padSaid;
  @FXML private Label padAnswer;
  @FXML private AnswerBarsView padBars;
  @FXML private Button padClear;

  public PadMapController(PadViewModel pad, PictureFilesViewModel files, Shared shared) {
    this.files = files;
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
        pad.answer.subscribe(this::show),
        InHand.follow(padMap, pad.inHandBeside),
        preferences.subscribeLook(this::paint));
  }

  private void showDrawing() {
    padClear.setDisable(pad.getDrawing().isEmpty());
    padPaper.paint();
  }

  private void show(Optional<PadAnswer> said) {
    Presence.set(padEmpty, said.isEmpty());
    Presence.set(padSaid, said.isPresent());
    padAnswer.setText(said.map(PadAnswer::answer).orElse(""));
    padBars.show(said, preferences);
  }

  private void paint() {
    padPaper.paint();
    padBars.paint();
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
