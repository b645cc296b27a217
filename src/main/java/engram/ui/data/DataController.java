package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import engram.ui.steps.DataViewModel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * The frame of the Data page: the list of sets, what is looked at in the middle, the settings. A
 * pane of the middle is loaded when it is first asked for.
 */
public final class DataController extends BoundPane {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final DataViewModel data;
  private final ObservableValue<Boolean> drawable;
  private final Function<String, Parent> parts;
  private final Shared shared;
  private final Map<DataPane, Parent> loaded = new EnumMap<>(DataPane.class);
  private final Map<DataPane, Button> buttons = new EnumMap<>(DataPane.class);

  @FXML private Pane sets;
  @FXML private HBox head;
  @FXML private Label name;
  @FXML private Label rows;
  @FXML private HBox tabs;
  @FXML private Pane middle;
  @FXML private Pane settings;

  /**
   * @param drawable whether there is a plane to draw in
   * @param parts loads a pane by its stem
   */
  public DataController(
      DataViewModel data,
      Shared shared,
      ObservableValue<Boolean> drawable,
      Function<String, Parent> parts) {
    this.data = data;
    this.drawable = drawable;
    this.parts = parts;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    sets.getChildren().setAll(parts.apply("data-sets"));
    settings.getChildren().setAll(parts.apply("data-settings"));
    Arrays.stream(DataPane.values()).filter(pane -> !pane.isWide()).forEach(this::addTab);
    bind(
        data.nameProperty().subscribe(name::setText),
        data.total.subscribe(rows::setText),
        shared.panes().dataPaneProperty().subscribe(this::show),
        drawable.subscribe(this::offer));
  }

  private void addTab(DataPane pane) {
    Button tab = new Button(shared.texts().get("data-page.tab." + pane.stem()));
    tab.setId("tab-" + pane.stem());
    tab.getStyleClass().setAll("inspector-tab");
    tab.setOnAction(event -> shared.panes().dataPaneProperty().set(pane));
    buttons.put(pane, tab);
    tabs.getChildren().add(tab);
  }

  /** A single tab says nothing. */
  private void offer() {
    buttons.forEach((pane, tab) -> Presence.set(tab, isOffered(pane)));
    boolean several = buttons.keySet().stream().filter(this::isOffered).count() > 1;
    Presence.set(tabs, several && !shared.panes().dataPaneProperty().get().isWide());
  }

  private boolean isOffered(DataPane pane) {
    return pane != DataPane.DRAW || drawable.getValue();
  }

  private void show(DataPane pane) {
    middle.getChildren().setAll(loaded.computeIfAbsent(pane, p -> parts.apply(p.stem())));
    buttons.forEach((tab, button) -> button.pseudoClassStateChanged(OPEN, tab == pane));
    Presence.set(settings, !pane.isWide());
    offer();
    Presence.set(head, !pane.isWide());
    // what had the focus may be gone; a menu button that got it would keep Escape for itself
    middle.requestFocus();
  }

  @FXML
  void back() {
    shared.panes().show(Workspace.TRAIN);
  }
}
