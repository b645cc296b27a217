package engram.ui.window;

import engram.ui.base.Companion;
import engram.ui.base.PaneController;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/** The frame around the pane beside the network: its title, and a button that closes it. */
public final class CompanionController implements PaneController {
  private final PanesViewModel panes;
  private final Texts texts;
  private final Function<String, Parent> parts;
  private final Map<Companion, Parent> loaded = new EnumMap<>(Companion.class);
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private BorderPane frame;
  @FXML private Label title;

  /**
   * @param parts loads a pane by its stem
   */
  public CompanionController(PanesViewModel panes, Texts texts, Function<String, Parent> parts) {
    this.panes = panes;
    this.texts = texts;
    this.parts = parts;
  }

  @FXML
  void initialize() {
    subscriptions = panes.companionProperty().subscribe(this::show);
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }

  @FXML
  void close() {
    panes.closeCompanion();
  }

  private void show(Optional<Companion> shown) {
    Presence.set(frame, shown.isPresent());
    shown.ifPresent(
        companion -> {
          title.setText(texts.get("companion." + companion.id()));
          frame.setCenter(loaded.computeIfAbsent(companion, c -> parts.apply(c.id())));
        });
  }
}
