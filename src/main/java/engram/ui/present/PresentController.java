package engram.ui.present;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Puts the page over the window, or on a screen of its own, while something is presented. */
public final class PresentController extends BoundPane {
  private final PresentViewModel present;
  private final Supplier<Presented> inFront;
  private final Shared shared;
  private final PresentKeys keys;
  private Subscription shown = Subscription.EMPTY;

  private Window window;

  @FXML private StackPane root;

  PresentController(PresentViewModel present, Supplier<Presented> inFront, Shared shared) {
    this.present = present;
    this.inFront = inFront;
    this.shared = shared;
    keys = new PresentKeys(present);
  }

  @FXML
  private void initialize() {
    bind(shared.panes().workspacePresentedProperty().subscribe(this::show), this::hide);
  }

  private void show(boolean presenting) {
    hide();
    Optional<Rectangle2D> other =
        presenting ? PresentScreens.other(root.getScene()) : Optional.empty();
    root.setVisible(presenting && other.isEmpty());
    if (!presenting) return;
    PresentView view = new PresentView(present, inFront, shared);
    shown = other.isPresent() ? onScreen(view, other.get()) : overWindow(view);
  }

  private Subscription overWindow(PresentView view) {
    root.getChildren().setAll(view);
    return Subscription.combine(
        view::dispose,
        root.getChildren()::clear,
        root.sceneProperty().flatMap(Scene::windowProperty).subscribe(now -> hear(window, now)),
        () -> hear(window, null));
  }

  /** Fills that screen; the teacher keeps the window. */
  private Subscription onScreen(PresentView view, Rectangle2D screen) {
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setScene(new Scene(view, screen.getWidth(), screen.getHeight()));
    stage.setTitle(shared.texts().get("present.title"));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(event -> present.leave());
    hear(null, stage);
    stage.show();
    stage.setFullScreen(true);
    return Subscription.combine(view::dispose, () -> hear(stage, null), stage::close);
  }

  private void hear(Window before, Window now) {
    if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    window = now;
  }

  private void hide() {
    shown.unsubscribe();
    shown = Subscription.EMPTY;
  }
}
