package engram.ui.present;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Puts the page over the window, or on a screen of its own, while something is presented. */
public final class PresentController extends BoundPane {
  private final PresentViewModel present;
  private final Supplier<Presented> inFront;
  private final Shared shared;
  private final PresentKeys keys;
  private Subscription shown = Subscription.EMPTY;

  @FXML private StackPane root;

  PresentController(PresentViewModel present, Supplier<Presented> inFront, Shared shared) {
    this.present = present;
    this.inFront = inFront;
    this.shared = shared;
    keys = new PresentKeys(present);
  }

  @FXML
  private void initialize() {
    bind(shared.panes().presentingProperty().subscribe(this::show), this::hide);
  }

  private void show(boolean presenting) {
    hide();
    root.setVisible(presenting);
    if (!presenting) return;
    PresentView view = new PresentView(present, inFront, shared);
    root.getChildren().setAll(view);
    shown =
        Subscription.combine(
            view::dispose,
            root.getChildren()::clear,
            root.sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(this::hear),
            () -> hear(window, null));
  }

  private Window window;

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
