package engram.ui.window;

import engram.ui.base.Overlay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
  private final Function<String, Parent> parts;
  private final Consumer<Boolean> cover;
  private final Map<Overlay, Parent> loaded = new EnumMap<>(Overlay.class);
  private Optional<Overlay> shown = Optional.empty();
  private Node before;

  /**
   * @param cover whether the window below is out of sight
   */
  Overlays(Pane root, Function<String, Parent> parts, Consumer<Boolean> cover) {
    this.root = root;
    this.parts = parts;
    this.cover = cover;
  }

  void show(Optional<Overlay> which) {
    if (which.equals(shown)) return;
    if (shown.isEmpty()) before = root.getScene() == null ? null : root.getScene().getFocusOwner();
    shown.ifPresent(overlay -> root.getChildren().remove(loaded.get(overlay)));
    shown = which;
    cover.accept(which.filter(Overlay::isWhole).isPresent());
    which.ifPresent(overlay -> root.getChildren().add(view(overlay)));
    if (which.isEmpty()) giveBack();
  }

  private Parent view(Overlay overlay) {
    return loaded.computeIfAbsent(overlay, each -> parts.apply(each.stem()));
  }

  private void giveBack() {
    if (before != null && before.getScene() != null) before.requestFocus();
    else root.requestFocus();
    before = null;
  }
}
