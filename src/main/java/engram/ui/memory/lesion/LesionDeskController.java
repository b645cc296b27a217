package engram.ui.memory.lesion;

import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.graph.GoneWeightsPainter;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.memory.lesion.LesionWallPainter.Side;
import engram.ui.paint.PaintedText;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;

/**
 * The desk of a lesion: all that was learned, on the left as the network still knows it or as the
 * network itself, on the right with the holes of the table.
 */
public final class LesionDeskController extends ExperimentDeskController<LesionModels> {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private LesionGraph graph;
  private LesionScene shown;

  @FXML private Node body;
  @FXML private Node waiting;
  @FXML private Label waitingText;
  @FXML private ProgressBar training;
  @FXML private NetworkCanvas network;
  @FXML private Label sample;
  @FXML private Label known;
  @FXML private Label newRows;
  @FXML private Label lesionRemoved;
  @FXML private Label tableKnown;
  @FXML private Label lost;
  @FXML private Label wallOf;
  @FXML private LesionWallView networkWall;
  @FXML private LesionWallView table;
  @FXML private ToggleButton showNetwork;
  @FXML private Node graphBox;
  @FXML private Node graphButtons;
  @FXML private Node tableBox;

  public LesionDeskController(LesionModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    graph = new LesionGraph(network, models.pointing, shared.preferences(), shared.texts());
    networkWall.setLook(shared.preferences(), Side.NETWORK);
    table.setLook(shared.preferences(), Side.TABLE);
    bind(
        showNetwork.selectedProperty().subscribe(this::showGraph),
        models
            .lesion
            .training
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
    Presence.set(training, models.lesion.faultProperty().get().isEmpty());
    waitingText.setText(models.waiting());
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
    wallOf.setText(models.words.wall(scene));
    models
        .wall()
        .ifPresent(
            wall -> {
              networkWall.show(wall);
              table.show(wall);
            });
  }

  /** A part that is pointed at is seen in the network alone. */
  private void showGraph() {
    boolean graphed = showNetwork.isSelected() || models.pointing.pairProperty().get().isPresent();
    Presence.set(graphBox, graphed);
    Presence.set(networkWall, !graphed);
    Presence.set(graphButtons, graphed);
    Presence.set(sample, graphed);
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
    showGraph();
    network.invalidate();
    boolean rows = pair.filter(LesionPair.ENCODING::equals).isPresent();
    tableBox.pseudoClassStateChanged(POINTED, rows);
  }

  /** The lesioned network on its canvas; a part that the mouse is over is pointed at. */
  static final class LesionGraph {
    private final NetworkCanvas canvas;
    private final LesionPointing pointing;
    private final LesionPictures pictures;
    private final NetworkPainter painter = new NetworkPainter();
    private final GoneWeightsPainter gonePainter = new GoneWeightsPainter();
    private LesionScene scene;

    LesionGraph(
        NetworkCanvas canvas,
        LesionPointing pointing,
        PreferencesViewModel preferences,
        Texts texts) {
      this.canvas = canvas;
      this.pointing = pointing;
      pictures = new LesionPictures(pointing, preferences, texts);
      canvas.setPainting(this::paint);
      canvas.setOnMouseMoved(this::hover);
      canvas.setOnMouseExited(event -> pointing.pointAt(Optional.empty()));
    }

    /**
     * @param newScene null while there is nothing to see
     */
    void show(LesionScene newScene) {
      scene = newScene;
      canvas.invalidate();
    }

    private void paint(GraphicsContext gc, double width, double height, double pixelScale) {
      PaintedText.clear(gc, 0, 0, width, height);
      if (scene == null) return;
      NetworkPicture picture = pictures.of(scene, width, height, pixelScale);
      painter.paint(gc, picture);
      gonePainter.paint(gc, picture.layout(), pictures.gone(scene), picture.palette());
    }

    private void hover(MouseEvent event) {
      if (scene == null) return;
      Optional<Part> part = pictures.at(scene, event.getX(), event.getY());
      pointing.pointAt(part);
      canvas.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }
  }
}
