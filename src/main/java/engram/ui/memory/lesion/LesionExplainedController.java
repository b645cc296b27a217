package engram.ui.memory.lesion;

import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.selection.TextSelection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The words for the same in network and brain, and what this moment's numbers mean. */
public final class LesionExplainedController implements PaneController {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final LesionModels models;
  private final Texts texts;
  private final Map<LesionPair, HBox> rows = new EnumMap<>(LesionPair.class);
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane root;
  @FXML private Pane pairs;
  @FXML private Label pairText;
  @FXML private Label ofNetwork;
  @FXML private Label ofTable;
  @FXML private Label ofChance;

  public LesionExplainedController(LesionModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    for (LesionPair pair : LesionPair.values()) pairs.getChildren().add(row(pair));
    TextSelection.on(root, texts.bundle());
    subscriptions =
        Subscription.combine(
            models.lesion.sceneProperty().subscribe(this::show),
            models.pointing.partProperty().subscribe(part -> describe()),
            models.pointing.pairProperty().subscribe(this::point));
  }

  private HBox row(LesionPair pair) {
    HBox row =
        new HBox(
            word("lesion.pair." + pair.id() + ".network"),
            word("lesion.pair." + pair.id() + ".brain"));
    row.setId("pair-" + pair.id());
    row.getStyleClass().add("lesion-pair");
    row.setOnMouseEntered(event -> models.pointing.point(Optional.of(pair)));
    row.setOnMouseExited(event -> models.pointing.point(Optional.empty()));
    rows.put(pair, row);
    return row;
  }

  private Label word(String key) {
    Label word = new Label(texts.get(key));
    word.getStyleClass().add("lesion-word");
    return word;
  }

  private void point(Optional<LesionPair> pointed) {
    rows.forEach(
        (pair, row) ->
            row.pseudoClassStateChanged(POINTED, pointed.filter(pair::equals).isPresent()));
    describe();
  }

  private void show(Optional<LesionScene> scene) {
    List<String> now = scene.map(models.words::explained).orElse(List.of("", "", ""));
    ofNetwork.setText(now.get(0));
    ofTable.setText(now.get(1));
    ofChance.setText(now.get(2));
    describe();
  }

  private void describe() {
    Optional<LesionPair> pair = models.pointing.pairProperty().get();
    Optional<LesionScene> scene = models.lesion.getScene();
    boolean known = pair.isPresent() && scene.isPresent();
    pairText.setText(
        known
            ? models.pairs.of(pair.get(), scene.get(), models.pointing.partProperty().get())
            : texts.get("lesion.pair.help"));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
