package engram.ui.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * The one FXML loader: {@code <stem>.fxml} of the room that has it, with the texts of the present
 * language.
 */
public final class Views {
  private final Texts texts;
  private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
  private final List<PaneController> alive = new ArrayList<>();

  public Views(Texts texts) {
    this.texts = texts;
  }

  /** The views of a room. */
  public void add(Room room) {
    add(room.controllers());
  }

  /** More controllers, of views that are wanted later. */
  public void add(Map<Class<?>, Supplier<Object>> more) {
    controllers.putAll(more);
  }

  /** Loads a view anew; the controllers of the one before are disposed of. */
  public Parent load(String stem) {
    dispose();
    return loadPart(stem);
  }

  /** Loads a view that is wanted only now into the present one. */
  public Parent loadPart(String stem) {
    FXMLLoader loader = new FXMLLoader(find(stem + ".fxml"), texts.bundle());
    loader.setControllerFactory(this::controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A view lies beside a controller, in the room of both. */
  private URL find(String file) {
    return controllers.keySet().stream()
        .map(Class::getPackageName)
        .distinct()
        .map(room -> getClass().getResource("/" + room.replace('.', '/') + "/" + file))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no room has " + file));
  }

  public void dispose() {
    alive.forEach(PaneController::dispose);
    alive.clear();
  }

  private Object controller(Class<?> type) {
    Supplier<Object> maker = controllers.get(type);
    if (maker == null) throw new IllegalArgumentException(type + " is not wired");
    Object controller = maker.get();
    if (controller instanceof PaneController pane) alive.add(pane);
    return controller;
  }
}
