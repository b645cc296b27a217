package engram.ui.memory.recall;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.CellGridPainter.Marks;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.memory.frame.Explanation;
import engram.ui.run.Shared;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The desk of a recall: the cue, the network now, one neuron's weights, the stored patterns. */
public final class RecallDeskController extends ExperimentDeskController<RecallModels> {
  private RecallRun shown;

  @FXML private Node body;
  @FXML private Node drawing;
  @FXML private Label cueText;
  @FXML private Label nowText;
  @FXML private Label weightsText;
  @FXML private Label verdict;
  @FXML private Node weightsBox;
  @FXML private CellGridView cue;
  @FXML private CellGridView now;
  @FXML private CellGridView weights;
  @FXML private RecallStoredView stored;

  public RecallDeskController(RecallModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    cue.setLook(shared.preferences(), true);
    now.setLook(shared.preferences(), true);
    weights.setLook(shared.preferences(), false);
    stored.setLook(shared.preferences());
    now.setOnCell(models.recall::pin);
    stored.setOnPattern(k -> models.patterns.ask(models.recall.run().setup().name(k)));
    bind(
        models.neuron.explanationProperty().subscribe(this::describe),
        models.draw.openProperty().subscribe(this::showDrawing));
  }

  @Override
  public void paint() {
    for (CellGridView grid : List.of(cue, now, weights)) grid.paint();
    stored.paint();
  }

  private void showDrawing(boolean open) {
    Presence.set(body, !open);
    Presence.set(drawing, open);
  }

  @Override
  public void show() {
    RecallMoment moment = models.recall.getMoment();
    if (moment.run() != shown) showRun(moment.run());
    int columns = moment.run().setup().original().columns();
    OptionalInt pinned = models.recall.pinnedProperty().get();
    int explained = pinned.orElse(-1);
    Marks marks = new Marks(moment.atWork().orElse(-1), explained, -1);
    nowText.setText(models.words.now(moment));
    now.show(moment.state(), columns, moment.wrong(), marks);
    stored.showOverlaps(StoredPictures.overlaps(models, moment));
  }

  private void showRun(RecallRun run) {
    shown = run;
    RecallSetup setup = run.setup();
    RecallMoment start = RecallMoment.of(run, 0);
    int columns = setup.original().columns();
    cue.show(start.state(), columns, start.wrong(), Marks.NONE);
    stored.showPatterns(StoredPictures.items(models, shared.texts().get("recall.false")));
    cueText.setText(models.words.cue(start));
    Presence.set(weightsBox, run instanceof RecallRun.OfPairs);
    stored.setAccessibleText(
        String.join(", ", setup.stored().stream().map(NamedPattern::name).toList()));
  }

  private void describe(Explanation explained) {
    int columns = models.recall.run().setup().original().columns();
    weights.show(
        models.neuron.weights(), columns, new BitSet(), new Marks(-1, models.neuron.index(), -1));
    weightsText.setText(
        shared.texts().get("recall.weights", String.valueOf(models.neuron.index() + 1)));
    verdict.setText(explained.text("verdict"));
  }
}
