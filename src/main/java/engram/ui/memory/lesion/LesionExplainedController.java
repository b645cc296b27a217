package engram.ui.memory.lesion;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.PagedColumn;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
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

/** The words for the same in network and brain, and what this moment's numbers mean. */
public final class LesionExplainedController extends BoundPane {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final LesionModels models;
  private final Texts texts;
  private final Map<LesionPair, HBox> rows = new EnumMap<>(LesionPair.class);

  @FXML private PagedColumn root;
  @FXML private Pane pairs;
  @FXML private Label pairText;
  @FXML private Label ofNetwork;
  @FXML private Label ofTable;
  @FXML private Label ofChance;
  @FXML private Label ofNearest;

  public LesionExplainedController(LesionModels models, Shared shared) {
    this.models = models;
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    for (LesionPair pair : LesionPair.values()) pairs.getChildren().add(row(pair));
    TextSelection.on(root, texts.bundle());
    bind(
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
    List<String> now = scene.map(models.words::explained).orElse(List.of("", "", "", ""));
    ofNetwork.setText(now.get(0));
    ofTable.setText(now.get(1));
    ofChance.setText(now.get(2));
    ofNearest.setText(now.get(3));
    Presence.set(ofNearest, !now.get(3).isEmpty());
    describe();
  }

  private void describe() {
    pairText.setText(models.pairs.pointed(models.pointing, models.lesion.getScene()));
  }
}
