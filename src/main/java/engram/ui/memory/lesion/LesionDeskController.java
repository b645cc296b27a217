package engram.ui.memory.lesion;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.graph.NetworkCanvas;
import engram.ui.selection.TextSelection;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The desk of a lesion: the network that is left, and the table with its holes beside it. */
public final class LesionDeskController implements PaneController {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final LesionModels models;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;
  private LesionGraph graph;

  @FXML private Pane card;
  @FXML private Node body;
  @FXML private Node waiting;
  @FXML private ProgressBar training;
  @FXML private Label facts;
  @FXML private Label sentence;
  @FXML private NetworkCanvas network;
  @FXML private Label sample;
  @FXML private Label known;
  @FXML private Label foretold;
  @FXML private Label lesionRemoved;
  @FXML private Label tableKnown;
  @FXML private Label lost;
  @FXML private LesionTableView table;
  @FXML private Node tableBox;

  public LesionDeskController(LesionModels models, PreferencesViewModel preferences, Texts texts) {
    this.models = models;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(card, texts.bundle());
    graph = new LesionGraph(network, models.pointing, preferences, texts);
    table.setLook(preferences);
    training.progressProperty().bind(models.lesion.training().progressProperty());
    subscriptions =
        Subscription.combine(
            models.lesion.sceneProperty().subscribe(this::show),
            models.pointing.partProperty().subscribe((before, now) -> network.invalidate()),
            models.pointing.pairProperty().subscribe(this::point),
            preferences.fontSizeProperty().subscribe((before, now) -> network.invalidate()),
            preferences.themeProperty().subscribe((before, now) -> show(models.lesion.getScene())));
  }

  private void show(Optional<LesionScene> now) {
    Presence.set(body, now.isPresent());
    Presence.set(waiting, now.isEmpty());
    graph.show(now.orElse(null));
    now.ifPresentOrElse(this::show, () -> facts.setText(""));
  }

  private void show(LesionScene scene) {
    facts.setText(models.words.facts(scene));
    sentence.setText(models.words.sentence(scene));
    sample.setText(models.words.sample(scene));
    known.setText(LesionWords.percent(scene.known()));
    foretold.setText(texts.get("lesion.new-rows", LesionWords.percent(scene.foretold())));
    lesionRemoved.setText(texts.get("lesion.gone", models.words.removed(scene)));
    tableKnown.setText(LesionWords.percent(scene.sight().table()));
    lost.setText(texts.get("lesion.gone", models.words.table(scene)));
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

  @Override
  public void dispose() {
    training.progressProperty().unbind();
    subscriptions.unsubscribe();
  }
}
