package engram.ui.paths;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.inspector.InspectorTab;
import engram.ui.inspector.InspectorTabsViewModel;
import engram.ui.inspector.ValuePathPlot;
import engram.ui.paths.PathTabViewModel.Row;
import engram.ui.plot.PlotCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The paths of what is selected, each with a button that pins it. */
public final class PathTabController extends BoundPane {
  private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

  private final PathTabViewModel paths;
  private final InspectorTabsViewModel tabs;
  private final PreferencesViewModel preferences;
  private final List<PathRow> made = new ArrayList<>();

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private HBox head;
  @FXML private Label caption;
  @FXML private VBox rows;
  @FXML private Button showAll;

  public PathTabController(
      PathTabViewModel paths, InspectorTabsViewModel tabs, PreferencesViewModel preferences) {
    this.paths = paths;
    this.tabs = tabs;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    bind(
        paths.rows.subscribe(all -> show()),
        paths.pinsProperty().subscribe(pins -> show()),
        tabs.tabProperty().subscribe(tab -> show()),
        preferences.subscribeLookChanges(this::show));
  }

  @FXML
  private void showAll() {
    paths.showAll();
  }

  /** A weight's own card draws its path already. */
  private void show() {
    List<Row> all = paths.rows.get();
    boolean drawn = tabs.getTab() == InspectorTab.NEURON;
    Presence.set(root, !all.isEmpty());
    while (made.size() < all.size()) made.add(new PathRow());
    List<PathRow> used = made.subList(0, all.size());
    if (!rows.getChildren().equals(used)) rows.getChildren().setAll(used);
    for (int i = 0; i < all.size(); i++) used.get(i).show(all.get(i), drawn);
    boolean anyPinned = !paths.pinsProperty().get().isEmpty();
    showAll.setVisible(anyPinned);
    caption.setVisible(drawn);
    Presence.set(head, drawn || anyPinned);
  }

  /** A path on one line: its name, its picture, its ends, and the button that pins it. */
  private final class PathRow extends HBox {
    private final SubscriptLabel name = new SubscriptLabel();
    private final FittedCanvas picture = new FittedCanvas();
    private final Label highest = new Label();
    private final Label lowest = new Label();
    private final VBox ends = new VBox(highest, lowest);
    private final Button pin = new Button();
    private Row row;

    PathRow() {
      getStyleClass().add("inspector-line");
      picture.getStyleClass().add("inspector-path");
      picture.setHelpText(resources.getString("inspector.weight.path.help"));
      PlotCanvas.draw(
          picture,
          preferences,
          () -> Optional.ofNullable(row).flatMap(Row::path).map(ValuePathPlot::of));
      ends.getStyleClass().add("inspector-ends");
      ends.setMinWidth(USE_PREF_SIZE);
      for (Label end : new Label[] {highest, lowest}) end.getStyleClass().add("muted-number");
      pin.getStyleClass().addAll("inspector-button", "inspector-pin");
      pin.setGraphic(new Icon("fth-bookmark"));
      pin.setOnAction(event -> paths.toggle(row.pin()));
      pin.setMinWidth(USE_PREF_SIZE);
      Hint.setText(pin, resources.getString("inspector.path.pin"));
      HBox.setHgrow(picture, Priority.ALWAYS);
      name.setMinWidth(0);
      getChildren().setAll(name, picture, ends, pin);
    }

    /**
     * @param drawn whether it is shown itself, not only the button that pins it
     */
    void show(Row newRow, boolean drawn) {
      row = newRow;
      name.setText(drawn ? paths.name(row) : resources.getString("inspector.path.pin"));
      highest.setText(paths.highest(row));
      lowest.setText(paths.lowest(row));
      for (Node node : new Node[] {picture, ends}) {
        Presence.set(node, drawn);
      }
      HBox.setHgrow(name, drawn ? Priority.NEVER : Priority.ALWAYS);
      name.pseudoClassStateChanged(PLAIN, !drawn);
      boolean pinned = paths.isPinned(row);
      pin.pseudoClassStateChanged(PINNED, pinned);
      pin.setDisable(!paths.canToggle(row));
      pin.setAccessibleText(
          resources.getString(pinned ? "inspector.path.unpin" : "inspector.path.pin"));
      picture.paint();
    }
  }
}
