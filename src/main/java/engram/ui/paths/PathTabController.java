package engram.ui.paths;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Presence;
import engram.ui.inspector.InspectorTab;
import engram.ui.inspector.InspectorTabsViewModel;
import engram.ui.paths.PathTabViewModel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The paths of what is selected, each with a button that pins it. */
public final class PathTabController extends BoundPane {
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
        paths.rowsProperty().subscribe(all -> show()),
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
    List<Row> all = paths.getRows();
    boolean drawn = tabs.getTab() == InspectorTab.NEURON;
    Presence.set(root, !all.isEmpty());
    while (made.size() < all.size()) made.add(new PathRow(paths, preferences, resources));
    List<PathRow> used = made.subList(0, all.size());
    if (!rows.getChildren().equals(used)) rows.getChildren().setAll(used);
    for (int i = 0; i < all.size(); i++) used.get(i).show(all.get(i), drawn);
    boolean anyPinned = !paths.pinsProperty().get().isEmpty();
    showAll.setVisible(anyPinned);
    caption.setVisible(drawn);
    Presence.set(head, drawn || anyPinned);
  }
}
