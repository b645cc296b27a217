package engram.ui.window;

import engram.training.Snapshot;
import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.controls.RecentItems;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;

/** The application menu; every entry is one of the {@link MenuCommands}. */
public final class MenuController extends BoundPane {
  /** Other usual shortcuts of items, by their ids; a menu item has one alone. */
  private static final Map<String, List<KeyCombination>> MORE_KEYS =
      Map.of(
          "redo", keys("Shortcut+Y"),
          "larger", keys("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
          "smaller", keys("Shortcut+Subtract"),
          "usual-size", keys("Shortcut+Numpad0"));

  private final MenuCommands commands;
  private final RunViewModel run;
  private final UndoViewModel undoing;
  private final PreferencesViewModel preferences;
  private final PanesViewModel panes;
  private final WindowActions window;
  private final Consumer<List<MenuItem>> entries;

  @FXML private MenuButton menu;
  @FXML private Menu recent;
  @FXML private ResourceBundle resources;
  @FXML private MenuItem save;
  @FXML private MenuItem undo;
  @FXML private MenuItem redo;
  @FXML private MenuItem healAll;
  @FXML private MenuItem larger;
  @FXML private MenuItem smaller;
  @FXML private MenuItem usualSize;
  @FXML private MenuItem weights;
  @FXML private MenuItem pictures;
  @FXML private MenuItem confusion;

  @FXML private CheckMenuItem comma;
  @FXML private CheckMenuItem fractions;
  @FXML private CheckMenuItem equationNumbers;
  @FXML private CheckMenuItem neuronMaps;

  /**
   * @param transport that of the workspace in front
   * @param undoing for undo and redo wherever one is
   * @param entries takes the menu
   */
  public MenuController(
      Supplier<Transport> transport,
      UndoViewModel undoing,
      WindowActions window,
      Consumer<List<MenuItem>> entries,
      Shared shared) {
    this.entries = entries;
    commands = new MenuCommands(window, transport, shared);
    this.undoing = undoing;
    this.window = window;
    run = shared.run();
    preferences = shared.preferences();
    panes = shared.panes();
  }

  @FXML
  private void initialize() {
    entries.accept(menu.getItems());
    addCommands(menu.getItems());
    bindBoth(comma.selectedProperty(), preferences.decimalCommaProperty());
    bindBoth(fractions.selectedProperty(), preferences.fractionsProperty());
    bindBoth(equationNumbers.selectedProperty(), panes.equationNumbersProperty());
    bindBoth(neuronMaps.selectedProperty(), panes.neuronMapsProperty());
    bind(
        undoing.undo.text.subscribe(undo::setText),
        undoing.redo.text.subscribe(redo::setText),
        undoing.undo.possible.subscribe(can -> undo.setDisable(!can)),
        undoing.redo.possible.subscribe(can -> redo.setDisable(!can)),
        run.snapshotProperty().subscribe(this::enable),
        panes.workspaceProperty().subscribe(which -> enable(run.getSnapshot())),
        panes.workspaceProperty().subscribe(this::showSaving),
        RecentItems.show(recent, preferences.recentFiles(), file -> window.open(file)),
        menu.sceneProperty().subscribe(this::addKeys));
  }

  /** To all that have none yet: some are checked, and some go by what has the focus. */
  private void addCommands(List<MenuItem> items) {
    for (MenuItem each : items) {
      if (each instanceof Menu inner) addCommands(inner.getItems());
      boolean isPlain = each.getClass() == MenuItem.class;
      if (!isPlain || each.getOnAction() != null) continue;
      Runnable command = commands.of(each.getId());
      each.setOnAction(event -> command.run());
    }
  }

  /** What acts on the run does not where the run is out of sight. */
  private void enable(Snapshot snapshot) {
    boolean away =
        panes.getWorkspace() != Workspace.TRAIN && panes.getWorkspace() != Workspace.DATA;
    healAll.setDisable(away || snapshot.surgery().isNone());
    weights.setDisable(away);
    pictures.setDisable(snapshot.data().picture().isEmpty());
    confusion.setDisable(!snapshot.data().dataset().isClassification());
  }

  /** The key saves an experiment where one is seen, else the run. */
  private void showSaving(Workspace which) {
    save.setText(
        resources.getString(
            MenuCommands.hasExperiment(which) ? "menu.save-experiment" : "menu.save-run"));
  }

  private static List<KeyCombination> keys(String... names) {
    return Stream.of(names).map(KeyCombination::valueOf).toList();
  }

  private void addKeys(Scene scene) {
    if (scene == null) return;
    for (MenuItem each : List.of(redo, larger, smaller, usualSize)) {
      Runnable fire = each::fire;
      for (KeyCombination key : MORE_KEYS.get(each.getId())) {
        scene.getAccelerators().put(key, fire);
        bind(() -> scene.getAccelerators().remove(key, fire)); // the scene outlives the menu
      }
    }
  }

  @FXML
  private void undo() {
    if (!isTextBeingWritten()) undoing.undo();
  }

  @FXML
  private void redo() {
    if (!isTextBeingWritten()) undoing.redo();
  }

  /** A text has an undo of its own. */
  private boolean isTextBeingWritten() {
    return menu.getScene().getFocusOwner() instanceof TextInputControl text && text.isEditable();
  }
}
