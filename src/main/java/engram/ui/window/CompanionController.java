package engram.ui.window;

import engram.ui.base.BoundPane;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** The frame around the pane beside the network: its title, and a button that closes it. */
public final class CompanionController extends BoundPane {
  private final PanesViewModel panes;
  private final Texts texts;
  private final Function<String, Parent> parts;
  private final Map<Companion, Parent> loaded = new EnumMap<>(Companion.class);

  @FXML private BorderPane frame;
  @FXML private Label title;

  /**
   * @param parts loads a pane by its stem
   */
  public CompanionController(Shared shared, Function<String, Parent> parts) {
    panes = shared.panes();
    texts = shared.texts();
    this.parts = parts;
  }

  @FXML
  void initialize() {
    bind(panes.companionProperty().subscribe(this::show));
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
