package engram.ui.window;

import engram.ui.base.BoundPane;
import engram.ui.base.FirstFrame;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Workspace;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The frame of the window: the transport bar, and below it a workspace. Transport and network are
 * there at once; at the start of the program the other panes follow behind the first frame, so that
 * it comes soon. What is asked for later is loaded then.
 */
public final class MainController extends BoundPane {
  /** Widths in em with which inspector and companion both leave the network enough. */
  private static final double WIDE = 127;

  /** What the workspaces take of a window of 1280 × 800, in em: less would cut their texts. */
  private static final double LEAST_WIDTH = 98;

  private static final double LEAST_HEIGHT = 57;

  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+K");

  /** What takes the place of training. */
  private static final Map<Workspace, String> PAGES =
      Map.of(
          Workspace.DATA, "data",
          Workspace.MEMORY, "memory",
          Workspace.CHALLENGES, "labs",
          Workspace.DOCUMENT, "document");

  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Escape escape;
  private final Function<String, Parent> parts;
  private final boolean atOnce;
  private final Queue<Pane> places = new ArrayDeque<>();
  private final Map<String, Node> filled = new HashMap<>();
  private final EventHandler<KeyEvent> leaving = this::leave;

  /** The whole, if even the bar needs more room than there is; and what is below the bar. */
  private final ScrollPane scroll = scrolling();

  private final ScrollPane below = scrolling();
  private Overlays overlays;

  /** What is as large as the window and lies over it. */
  private final Set<Object> covers = new HashSet<>();

  /** Whether there is any of it; then what had the focus. */
  private boolean covered;

  private Node inHand;

  @FXML private Pane root;
  @FXML private BorderPane frame;
  @FXML private FocusRing ring;
  @FXML private Pane workspaces;
  @FXML private Pane train;
  @FXML private Pane steps;
  @FXML private Pane companion;
  @FXML private Pane inspector;
  @FXML private Pane equations;
  @FXML private Pane curves;

  /**
   * @param parts loads a pane by its stem, which is the id of its place
   * @param atOnce whether all panes are filled before the first frame
   */
  public MainController(
      Shared shared, Function<String, Parent> parts, WindowActions window, boolean atOnce) {
    escape = new Escape(shared.panes(), shared.selection(), window::leaveFullScreen);
    preferences = shared.preferences();
    panes = shared.panes();
    this.parts = parts;
    this.atOnce = atOnce;
  }

  @FXML
  private void initialize() {
    root.sceneProperty().subscribe(this::watchKeys);
    overlays = new Overlays(root, ring, parts, this::lie);
    bind(places::clear);
    bind(panes.overlaysProperty().subscribe(overlays::show), () -> cover("page", false));
    bind(panes.pointedProperty().subscribe(control -> control.ifPresent(this::pointAt)));
    bind(preferences.textSizeProperty().subscribe(size -> letScroll(size.intValue())));
    bind(preferences.textSizeProperty().subscribe(size -> keepRoom()));
    bind(preferences.fontSizeProperty().subscribe(size -> keepRoom()));
    places.addAll(List.of(steps, curves, equations, inspector));
    if (atOnce) fillAll();
    else FirstFrame.then(this::fillOneByOne);
  }

  private static ScrollPane scrolling() {
    ScrollPane pane = new ScrollPane();
    pane.getStyleClass().add("edge-to-edge");
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    return pane;
  }

  /**
   * Text that is larger than what fits the window needs more room than there is. The bar stays in
   * sight as long as it fits.
   */
  private void letScroll(int textSize) {
    boolean wanted = textSize > PreferencesViewModel.USUAL_TEXT;
    if (wanted == (scroll.getContent() != null)) return;
    scroll.setContent(null);
    below.setContent(wanted ? workspaces : null);
    frame.setCenter(wanted ? below : workspaces);
    root.getChildren().remove(frame);
    root.getChildren().remove(scroll);
    if (wanted) scroll.setContent(frame);
    if (!covered) root.getChildren().add(0, wanted ? scroll : frame);
  }

  /** With larger text there is as much room for it as at the usual size, and one scrolls. */
  private void keepRoom() {
    boolean larger = preferences.textSizeProperty().get() > PreferencesViewModel.USUAL_TEXT;
    double em = preferences.getFontSize();
    workspaces.setMinWidth(larger ? Math.ceil(LEAST_WIDTH * em) : Region.USE_COMPUTED_SIZE);
    workspaces.setMinHeight(larger ? Math.ceil(LEAST_HEIGHT * em) : Region.USE_COMPUTED_SIZE);
  }

  /** Once what was opened for it is laid out. */
  private void pointAt(String control) {
    Platform.runLater(() -> PointedControl.find(root, control).ifPresent(ring::point));
  }

  private void fillAll() {
    while (!places.isEmpty()) fill(places.remove());
    followPanes();
  }

  private void fillOneByOne() {
    if (places.isEmpty()) {
      followPanes();
      return;
    }
    fill(places.remove());
    Platform.runLater(this::fillOneByOne);
  }

  private void fill(Pane place) {
    put(place, place.getId(), parts.apply(place.getId()));
  }

  private void put(Node place, String key, Parent pane) {
    HBox.setHgrow(pane, HBox.getHgrow(place));
    ObservableList<Node> row = ((Pane) place.getParent()).getChildren();
    row.set(row.indexOf(place), pane);
    filled.put(key, pane);
  }

  private void followPanes() {
    bind(
        panes.workspaceProperty().subscribe((before, now) -> uncover()),
        panes.companionProperty().subscribe((before, now) -> uncover()),
        panes.programProperty().subscribe((before, now) -> uncover()),
        panes.presentingProperty().subscribe((before, now) -> uncover()),
        panes.programProperty().subscribe(this::showProgram),
        panes.companionProperty().subscribe(which -> showCompanion()),
        panes.workspaceProperty().subscribe(this::showWorkspace),
        panes.workspacePresentedProperty().subscribe(this::present),
        root.widthProperty().subscribe(width -> showInspector()));
  }

  /** What is asked for is to be seen; what lies over the window speaks of what was there. */
  private void uncover() {
    panes.uncover();
  }

  private void showWorkspace(Workspace which) {
    PAGES.forEach((workspace, stem) -> showPage(stem, workspace == which));
    Presence.set(train, which == Workspace.TRAIN);
    // else the focus of what is hidden now would light up some other control; what lies over the
    // window keeps the keyboard
    boolean over = panes.passing().isPresent();
    if (root.getScene() != null && !over) root.requestFocus();
  }

  /** Those of the scene: they come even if nothing has the focus. */
  private void watchKeys(Scene before, Scene now) {
    if (before != null) before.removeEventHandler(KeyEvent.KEY_PRESSED, leaving);
    if (now != null) now.addEventHandler(KeyEvent.KEY_PRESSED, leaving);
  }

  private void showPage(String stem, boolean shown) {
    if (shown && !filled.containsKey(stem)) {
      Parent page = parts.apply(stem);
      workspaces.getChildren().add(page);
      filled.put(stem, page);
    }
    show(stem, shown);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && escape.press()) event.consume();
    // a menu that is covered has no keys
    if (covered && FIND.match(event)) {
      panes.presentingProperty().set(false);
      panes.open(Overlay.FIND);
      event.consume();
    }
  }

  /** Loaded when it is first wanted; from then on it shows itself. */
  private void present(boolean presenting) {
    if (presenting && !filled.containsKey("present")) {
      Parent page = parts.apply("present");
      root.getChildren().add(page);
      filled.put("present", page);
      // what is thrown away leaves the scene as it does at any other time
      bind(
          page.visibleProperty().subscribe(shown -> cover("present", shown)),
          () -> cover("present", false));
    }
  }

  private void cover(Object by, boolean whole) {
    if (whole) covers.add(by);
    else covers.remove(by);
    cover(!covers.isEmpty());
  }

  /**
   * What lies under a page as large as the window leaves the scene: hidden, it would go on to paint
   * itself. It comes back as it was.
   */
  private void cover(boolean whole) {
    if (whole == covered) return;
    covered = whole;
    if (whole) {
      inHand = root.getScene() == null ? null : root.getScene().getFocusOwner();
      root.getChildren().removeAll(frame, scroll);
    } else {
      root.getChildren().add(0, scroll.getContent() == null ? frame : scroll);
      if (inHand != null) inHand.requestFocus();
      inHand = null;
    }
  }

  /** Behind the first screen it stays in the scene, for the keys of its menu go on to work. */
  private void lie(List<Overlay> over) {
    frame.setVisible(over.stream().noneMatch(Overlay::isScreen));
    cover("page", over.stream().anyMatch(Overlay::isPage));
  }

  private void showProgram(boolean shown) {
    if (shown && !filled.containsKey("program")) {
      Parent program = parts.apply("program");
      ObservableList<Node> row = ((Pane) filled.get("steps").getParent()).getChildren();
      row.add(row.indexOf(filled.get("steps")), program);
      filled.put("program", program);
    }
    show("program", shown);
    show("steps", !shown);
  }

  private void showCompanion() {
    if (panes.companionProperty().get().isPresent() && !filled.containsKey("companion")) {
      put(companion, "companion", parts.apply("companion"));
    }
    showInspector();
  }

  private void showInspector() {
    boolean wide = root.getWidth() >= WIDE * preferences.getFontSize();
    show("inspector", wide || panes.companionProperty().get().isEmpty());
  }

  private void show(String key, boolean shown) {
    Node pane = filled.get(key);
    if (pane == null) return;
    Presence.set(pane, shown);
  }
}
