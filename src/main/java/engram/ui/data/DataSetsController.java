package engram.ui.data;

import engram.data.sets.BuiltInSet;
import engram.ui.base.BoundPane;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.data.look.DataThumb;
import engram.ui.data.look.DataThumbnail;
import engram.ui.run.Shared;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The list of data sets at the left of the Data page. */
public final class DataSetsController extends BoundPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final DataSetsViewModel sets;
  private final Shared shared;
  private final Map<BuiltInSet, Button> buttons = new EnumMap<>(BuiltInSet.class);
  private final Map<BuiltInSet, DataThumb> thumbs = new EnumMap<>(BuiltInSet.class);

  @FXML private VBox list;

  public DataSetsController(DataSetsViewModel sets, Shared shared) {
    this.sets = sets;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    DataSetGroup group = null;
    for (BuiltInSet set : sets.sets) {
      if (DataSetGroup.of(set) != group) list.getChildren().add(head(DataSetGroup.of(set)));
      group = DataSetGroup.of(set);
      list.getChildren().add(button(set));
    }
    sets.loadThumbnails();
    bind(
        sets.chosen.subscribe(this::mark),
        sets.thumbnailsProperty().subscribe(this::show),
        shared.preferences().subscribeLook(this::paint));
  }

  private Label head(DataSetGroup group) {
    Label head = new Label(shared.texts().get("data-sets." + group.id()));
    head.getStyleClass().add("data-group");
    return head;
  }

  private Button button(BuiltInSet set) {
    Button button = new Button(text(set, "name"), picture(set));
    button.setId("set-" + set.id());
    button.getStyleClass().setAll("data-set");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> choose(set));
    Hint.setText(button, text(set, "about"));
    buttons.put(set, button);
    return button;
  }

  private String text(BuiltInSet set, String what) {
    return shared.texts().get(set.textKey(what));
  }

  private void choose(BuiltInSet set) {
    shared.panes().leaveWide();
    sets.choose(set);
  }

  private Node picture(BuiltInSet set) {
    if (set.featureCount() > 2) {
      boolean pictures = DataSetGroup.of(set) == DataSetGroup.PICTURE;
      return new Icon(pictures ? "fth-image" : "fth-list");
    }
    DataThumb thumb = new DataThumb();
    thumbs.put(set, thumb);
    return thumb;
  }

  private void mark(Optional<BuiltInSet> chosen) {
    buttons.forEach(
        (set, button) -> button.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(set))));
  }

  private void show(Map<BuiltInSet, DataThumbnail> thumbnails) {
    thumbs.forEach((set, thumb) -> thumb.show(Optional.ofNullable(thumbnails.get(set))));
    paint();
  }

  private void paint() {
    thumbs.values().forEach(thumb -> thumb.paint(shared.preferences()));
  }
}
