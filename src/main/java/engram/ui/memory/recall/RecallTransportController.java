package engram.ui.memory.recall;

import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.memory.frame.SteppedBar;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** The part of the bar that recalls: runs, stops and steps, and says how it goes. */
public final class RecallTransportController extends SteppedBar {
  private final RecallViewModel recall;
  private final RecallReadOuts readOuts;
  private final Texts texts;

  @FXML private ChoiceBox<RecallStride> stride;
  @FXML private Label energy;
  @FXML private Label overlapName;
  @FXML private Label overlap;

  public RecallTransportController(
      RecallViewModel recall, SteppedPlayback playback, RecallReadOuts readOuts, Texts texts) {
    super(playback, texts, "recall.recall");
    this.recall = recall;
    this.readOuts = readOuts;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(
        stride, List.of(RecallStride.values()), each -> texts.get("recall.by." + each.id()));
    stride.valueProperty().bindBidirectional(recall.strideProperty());
    bind(
        Subscription.combine(
            recall.runProperty().subscribe(this::show),
            readOuts.energy().subscribe(energy::setText),
            readOuts.overlapName().subscribe(overlapName::setText),
            readOuts.overlap().subscribe(overlap::setText)));
  }

  private void show(RecallRun run) {
    refresh();
    stride.setDisable(!run.setup().isOneByOne());
  }

  @Override
  public void dispose() {
    stride.valueProperty().unbindBidirectional(recall.strideProperty());
    super.dispose();
  }
}
