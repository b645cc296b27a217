package engram.ui.memory.lesion;

import engram.ui.controls.Presence;
import engram.ui.graph.NetworkCanvas;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The desk of a lesion: the network that is left, and the table with its holes beside it. */
public final class LesionDeskController extends ExperimentDeskController<LesionModels> {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private LesionGraph graph;
  private LesionScene shown;

  @FXML private Node body;
  @FXML private Node waiting;
  @FXML private ProgressBar training;
  @FXML private NetworkCanvas network;
  @FXML private Label sample;
  @FXML private Label known;
  @FXML private Label newRows;
  @FXML private Label lesionRemoved;
  @FXML private Label tableKnown;
  @FXML private Label lost;
  @FXML private LesionTableView table;
  @FXML private Node tableBox;

  public LesionDeskController(LesionModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    graph = new LesionGraph(network, models.pointing, shared.preferences(), shared.texts());
    table.setLook(shared.preferences());
    bind(
        models
            .lesion
            .training()
            .progressProperty()
            .subscribe(now -> training.setProgress(now.doubleValue())),
        models.pointing.partProperty().subscribe((before, now) -> network.invalidate()),
        models.pointing.pairProperty().subscribe(this::point),
        shared.preferences().fontSizeProperty().subscribe((before, now) -> network.invalidate()));
  }

  /** The share changes before what is left of the network is known: then nothing is drawn. */
  @Override
  public void show() {
    LesionScene now = models.lesion.getScene().orElse(null);
    if (now == null || now != shown) paint();
    shown = now;
  }

  @Override
  public void paint() {
    Optional<LesionScene> now = models.lesion.getScene();
    Presence.set(body, now.isPresent());
    Presence.set(waiting, now.isEmpty());
    graph.show(now.orElse(null));
    now.ifPresent(this::show);
  }

  private void show(LesionScene scene) {
    sample.setText(models.words.sample(scene));
    known.setText(LesionWords.percent(scene.known()));
    newRows.setText(shared.texts().get("lesion.new-rows", LesionWords.percent(scene.test())));
    lesionRemoved.setText(shared.texts().get("lesion.gone", models.words.removed(scene)));
    tableKnown.setText(LesionWords.percent(scene.state().table()));
    lost.setText(shared.texts().get("lesion.gone", models.words.table(scene)));
    table.show(scene);
  }

  @FXML
  void previousSample() {
    models.lesion.showPrevious();
  }

  @FXML
  void nextSample() {
    models.lesion.showNext();
  }

  private void point(Optional<LesionPair> pair) {
    network.invalidate();
    boolean rows = pair.filter(LesionPair.ENCODING::equals).isPresent();
    tableBox.pseudoClassStateChanged(POINTED, rows);
  }
}
