package engram.app;

import engram.view.PaneController;
import engram.viewmodel.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** The one FXML loader: {@code fxml/<stem>.fxml} with the texts of the present language. */
final class Views {
  private final Texts texts;
  private final Map<Class<?>, Supplier<Object>> controllers;
  private final List<PaneController> alive = new ArrayList<>();

  Views(Texts texts, Map<Class<?>, Supplier<Object>> controllers) {
    this.texts = texts;
    this.controllers = new HashMap<>(controllers);
  }

  /** More controllers, of views that are wanted later. */
  void add(Map<Class<?>, Supplier<Object>> more) {
    controllers.putAll(more);
  }

  /** Loads a view anew; the controllers of the one before are disposed of. */
  Parent load(String stem) {
    dispose();
    return loadPart(stem);
  }

  /** Loads a view that is wanted only now into the present one. */
  Parent loadPart(String stem) {
    FXMLLoader loader =
        new FXMLLoader(getClass().getResource("/fxml/" + stem + ".fxml"), texts.bundle());
    loader.setControllerFactory(this::controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void dispose() {
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
