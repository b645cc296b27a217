package engram.ui.window;

import engram.ui.base.Overlay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/**
 * Puts what lies over the window there and takes it away; each is loaded when it is first wanted.
 * What had the keyboard before gets it back.
 */
final class Overlays {
  private final Pane root;
  private final Node ring;
  private final Function<String, Parent> parts;
  private final Consumer<List<Overlay>> cover;
  private final Map<Overlay, Parent> loaded = new EnumMap<>(Overlay.class);

  /** What had the keyboard when it came. */
  private final Map<Overlay, Node> before = new EnumMap<>(Overlay.class);

  private List<Overlay> shown = List.of();

  /**
   * @param ring lies over pages and under all else
   * @param cover gets what is seen over the window, before it is
   */
  Overlays(Pane root, Node ring, Function<String, Parent> parts, Consumer<List<Overlay>> cover) {
    this.root = root;
    this.ring = ring;
    this.parts = parts;
    this.cover = cover;
  }

  /**
   * Shows the uppermost page of them, and what is there for a moment.
   *
   * @param all the lowest first
   */
  void show(List<Overlay> all) {
    List<Overlay> wanted = new ArrayList<>();
    for (Overlay each : all) {
      if (each.isPage()) wanted.clear();
      wanted.add(each);
    }
    List<Overlay> gone = shown.stream().filter(each -> !wanted.contains(each)).toList();
    List<Overlay> come = wanted.stream().filter(each -> !shown.contains(each)).toList();
    Node keyboard = root.getScene() == null ? null : root.getScene().getFocusOwner();
    for (int i = gone.size() - 1; i >= 0; i--) {
      root.getChildren().remove(loaded.get(gone.get(i)));
      keyboard = before.remove(gone.get(i));
    }
    shown = List.copyOf(wanted);
    cover.accept(shown);
    for (Overlay each : come) {
      if (keyboard != null) before.put(each, keyboard);
      add(each);
    }
    if (come.isEmpty() && !gone.isEmpty()) giveBack(keyboard);
  }

  private void add(Overlay overlay) {
    Parent view = loaded.computeIfAbsent(overlay, each -> parts.apply(each.stem()));
    int at = overlay.isPage() ? root.getChildren().indexOf(ring) : root.getChildren().size();
    root.getChildren().add(at, view);
  }

  private void giveBack(Node keyboard) {
    if (keyboard != null && keyboard.getScene() != null) keyboard.requestFocus();
    else root.requestFocus();
  }
}
