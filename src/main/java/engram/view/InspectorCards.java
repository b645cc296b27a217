package engram.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The cards of the open tab, one below the other; each is loaded when it is first wanted. */
final class InspectorCards {
  private final VBox place;
  private final Function<String, Parent> parts;
  private final Map<String, StackPane> loaded = new HashMap<>();
  private List<String> shown = List.of();

  /**
   * @param parts loads a card by its stem
   */
  InspectorCards(VBox place, Function<String, Parent> parts) {
    this.place = place;
    this.parts = parts;
  }

  void show(List<String> stems) {
    if (stems.equals(shown)) return;
    shown = stems;
    place.getChildren().setAll(stems.stream().map(this::card).toList());
  }

  /** A card decides itself whether it has something to show, hence a place of its own for each. */
  private StackPane card(String stem) {
    return loaded.computeIfAbsent(stem, s -> new StackPane(parts.apply(s)));
  }

  /** Scrolls so that as much as possible of that card is seen, its upper end in any case. */
  void reveal(String stem, ScrollPane scroll) {
    place.applyCss();
    scroll.layout();
    double hidden = place.getHeight() - scroll.getViewportBounds().getHeight();
    if (!shown.contains(stem) || hidden <= 0) {
      scroll.setVvalue(scroll.getVmin());
      return;
    }
    scroll.setVvalue(Math.min(1, card(stem).getBoundsInParent().getMinY() / hidden));
  }
}
