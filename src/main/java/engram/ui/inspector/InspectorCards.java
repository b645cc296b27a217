package engram.ui.inspector;

import engram.ui.controls.PagedColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;

/** The cards of the open tab, one below the other; each is loaded when it is first wanted. */
final class InspectorCards {
  private final PagedColumn place;
  private final Function<String, Parent> parts;
  private final Map<String, Parent> loaded = new HashMap<>();
  private List<String> shown = List.of();

  /**
   * @param parts loads a card by its stem
   */
  InspectorCards(PagedColumn place, Function<String, Parent> parts) {
    this.place = place;
    this.parts = parts;
  }

  /** Their first page is shown, if they are others. */
  void show(List<String> stems) {
    if (stems.equals(shown)) return;
    shown = stems;
    place.getContent().setAll(stems.stream().map(this::card).toList());
    begin();
  }

  private Parent card(String stem) {
    return loaded.computeIfAbsent(stem, parts);
  }

  /** Turns to the first page. */
  void begin() {
    place.turn(-place.pages());
  }
}
