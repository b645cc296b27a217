package engram.ui.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The cards of the open tab, one below the other; each is loaded when it is first wanted. */
final class InspectorCards {
  private final VBox place;
  private final Function<String, Parent> parts;
  private final Map<String, StackPane> loaded = new HashMap<>();
  private final ScrollPane scroll;
  private List<String> shown = List.of();

  /** What is kept in sight while cards grow, until someone scrolls. */
  private String revealed = "";

  /**
   * @param parts loads a card by its stem
   */
  InspectorCards(VBox place, ScrollPane scroll, Function<String, Parent> parts) {
    this.place = place;
    this.scroll = scroll;
    this.parts = parts;
    scroll.addEventFilter(ScrollEvent.SCROLL, event -> revealed = "");
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> revealed = "");
    place.heightProperty().subscribe(height -> Platform.runLater(this::scroll));
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
  void reveal(String stem) {
    place.applyCss();
    scroll.layout();
    scroll.setVvalue(scroll.getVmin());
    revealed = stem;
    scroll();
  }

  private void scroll() {
    double hidden = place.getHeight() - scroll.getViewportBounds().getHeight();
    if (!shown.contains(revealed) || hidden <= 0) return;
    scroll.setVvalue(Math.min(1, card(revealed).getBoundsInParent().getMinY() / hidden));
  }
}
