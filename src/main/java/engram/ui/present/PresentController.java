package engram.ui.present;

import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

/**
 * Puts the page over the window, or on a screen of its own, while something is presented; and
 * elsewhere when screens come and go.
 */
public final class PresentController extends BoundPane {
  private final PresentViewModel present;
  private final Supplier<Presented> inFront;
  private final PresentScreens screens;
  private final Shared shared;
  private final PanesViewModel panes;
  private final PresentKeys keys;
  private Optional<Place> place = Optional.empty();
  private Subscription shown = Subscription.EMPTY;

  @FXML private StackPane root;

  /**
   * @param screen that it fills; empty if it lies over the window
   */
  private record Place(Window window, Optional<Rectangle2D> screen) {}

  PresentController(
      PresentViewModel present,
      Supplier<Presented> inFront,
      PresentScreens screens,
      Shared shared) {
    this.present = present;
    this.inFront = inFront;
    this.screens = screens;
    this.shared = shared;
    panes = shared.panes();
    keys = new PresentKeys(present);
  }

  @FXML
  private void initialize() {
    root.setVisible(false);
    ObservableValue<Window> window = root.sceneProperty().flatMap(Scene::windowProperty);
    bind(
        panes.presentingProperty().subscribe(now -> follow(window.getValue())),
        panes.workspacePresentedProperty().subscribe(now -> follow(window.getValue())),
        screens.subscribe(() -> follow(window.getValue())),
        window.subscribe(this::follow),
        () -> show(Optional.empty()));
  }

  private void follow(Window window) {
    Optional<Place> wanted =
        window == null || !panes.presentingProperty().get()
            ? Optional.empty()
            : Optional.of(new Place(window, screens.other(window))).filter(this::isFree);
    if (!wanted.equals(place)) show(wanted);
  }

  /** What lies over the window is out of sight while a page lies over it. */
  private boolean isFree(Place wanted) {
    return wanted.screen.isPresent() || panes.workspacePresentedProperty().getValue();
  }

  private void show(Optional<Place> wanted) {
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    place = wanted;
    boolean over = wanted.filter(there -> there.screen.isEmpty()).isPresent();
    panes.coveredProperty().set(over);
    root.setVisible(over);
    wanted.ifPresent(there -> shown = open(there));
  }

  private Subscription open(Place there) {
    PresentView view = new PresentView(present, inFront, shared);
    return there
        .screen
        .map(screen -> onScreen(view, screen, there.window))
        .orElseGet(() -> overWindow(view, there.window));
  }

  private Subscription overWindow(PresentView view, Window window) {
    root.getChildren().setAll(view);
    return Subscription.combine(view::dispose, root.getChildren()::clear, hear(window));
  }

  /** Fills that screen; the teacher keeps the window, and gets the keyboard with a page over it. */
  private Subscription onScreen(PresentView view, Rectangle2D screen, Window window) {
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setScene(new Scene(view, screen.getWidth(), screen.getHeight()));
    stage.setTitle(shared.texts().get("present.title"));
    if (window instanceof Stage of) stage.getIcons().setAll(of.getIcons());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(event -> present.leave());
    stage.show();
    stage.setFullScreen(true);
    EventHandler<WindowEvent> leave = event -> present.leave();
    window.addEventHandler(WindowEvent.WINDOW_HIDING, leave);
    return Subscription.combine(
        view::dispose,
        hear(stage),
        () -> window.removeEventHandler(WindowEvent.WINDOW_HIDING, leave),
        panes
            .workspacePresentedProperty()
            .subscribe((before, now) -> (now ? stage : window).requestFocus()),
        stage::close);
  }

  private Subscription hear(Window window) {
    window.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    window.addEventFilter(KeyEvent.KEY_RELEASED, keys);
    return () -> {
      window.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
      window.removeEventFilter(KeyEvent.KEY_RELEASED, keys);
    };
  }
}
