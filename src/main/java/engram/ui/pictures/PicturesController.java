package engram.ui.pictures;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.EditTips;
import engram.ui.controls.InHand;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** The weights of the first layer as pictures, and the pad with what the network says of it. */
public final class PicturesController extends BoundPane {
  private final PicturesViewModel pictures;
  private final PadViewModel pad;
  private final PadSampleViewModel samples;
  private final PictureFilesViewModel files;
  private final PreferencesViewModel preferences;
  private final EditTips tips;

  @FXML private Node root;
  @FXML private Label caption;
  @FXML private Label scale;
  @FXML private ToggleButton common;
  @FXML private WeightImagesView weights;
  @FXML private PadView paper;
  @FXML private Label empty;
  @FXML private Node sampleRow;
  @FXML private ChoiceBox<PadSampleViewModel.Choice> sampleClass;
  @FXML private Button addSample;
  @FXML private Node answered;
  @FXML private Label answer;
  @FXML private AnswerBarsView bars;
  @FXML private Button undo;
  @FXML private Button clear;

  public PicturesController(
      PicturesViewModel pictures,
      PadViewModel pad,
      PadSampleViewModel samples,
      PictureFilesViewModel files,
      Shared shared) {
    this.files = files;
    this.samples = samples;
    this.pictures = pictures;
    this.pad = pad;
    preferences = shared.preferences();
    tips = new EditTips(shared.texts());
  }

  @FXML
  void initialize() {
    weights.show(pictures, preferences);
    paper.show(pad, preferences);
    bindBoth(common.selectedProperty(), pictures.commonScale);
    undo.disableProperty().bind(pad.undoableProperty().not());
    bind(
        pictures.weights.subscribe(all -> showWeights()),
        pictures.commonScale.subscribe(is -> showWeights()),
        pictures.selectedProperty().subscribe(part -> weights.paint()),
        pictures.hoveredProperty().subscribe(part -> weights.paint()),
        pad.drawing.subscribe(drawing -> showDrawing()),
        pad.answer.subscribe(said -> show()),
        samples.refused.subscribe(is -> show()),
        PadSampleView.show(samples, sampleRow, sampleClass, addSample, empty),
        InHand.follow(root, pad.inHand),
        tips.show(undo, EditTips.UNDO, pad.undoableProperty(), pad.undoneProperty()),
        preferences.subscribeLook(this::paint));
  }

  private void showWeights() {
    caption.setText(pictures.caption());
    scale.setText(pictures.scale());
    weights.paint();
  }

  private void showDrawing() {
    clear.setDisable(pad.getDrawing().isEmpty());
    paper.paint();
  }

  private void show() {
    Optional<PadAnswer> said = pad.answer.get();
    boolean read = said.isPresent() && !samples.refused.get();
    Presence.set(empty, !read);
    Presence.set(answered, read);
    answer.setText(said.map(PadAnswer::answer).orElse(""));
    bars.show(said, preferences);
  }

  private void paint() {
    weights.paint();
    paper.paint();
    bars.paint();
  }

  @FXML
  void undo() {
    pad.undo();
  }

  @FXML
  void add() {
    samples.add();
  }

  @FXML
  void clear() {
    pad.clear();
  }

  @FXML
  void putSample() {
    pad.putSample();
  }

  @FXML
  void openPicture() {
    files.ask();
  }
}
