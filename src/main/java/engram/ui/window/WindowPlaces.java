package engram.ui.window;

import engram.ui.base.Companion;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * The workspaces, the panes beside the network, and all entries of the menu. An entry has an id: of
 * the pane that it opens, or the end of the key of its text; so nothing can be in the menu that is
 * not a place.
 */
final class WindowPlaces {
  /** Of entries whose text stands elsewhere. */
  private static final Map<String, String> OTHER_KEYS =
      Map.of("equation-numbers", "equations.numbers");

  private final PanesViewModel panes;

  /** Of the menu in the present language. */
  private List<MenuItem> entries = List.of();

  WindowPlaces(PanesViewModel panes) {
    this.panes = panes;
  }

  /** From now on the entries of that menu count, and give the panes their shortcuts. */
  void follow(List<MenuItem> menu) {
    entries = leaves(menu).filter(entry -> entry.getId() != null).toList();
  }

  /** What can be chosen, without the menus of it. */
  static Stream<MenuItem> leaves(List<MenuItem> menu) {
    return menu.stream()
        .filter(entry -> !(entry instanceof SeparatorMenuItem))
        .flatMap(entry -> entry instanceof Menu of ? leaves(of.getItems()) : Stream.of(entry));
  }

  Stream<Place> all() {
    List<Place> opened = opened();
    Set<String> ids = opened.stream().map(WindowPlaces::entryOf).collect(Collectors.toSet());
    Stream<Place> commands =
        entries.stream().filter(entry -> !ids.contains(entry.getId())).map(WindowPlaces::command);
    return Stream.concat(opened.stream(), commands);
  }

  private List<Place> opened() {
    Stream<Place> workspaces =
        Stream.of(
            pane("train", "workspace.train", () -> panes.show(Workspace.TRAIN)),
            pane("data", "workspace.data", () -> panes.show(Workspace.DATA)),
            pane("memory", "workspace.memory", () -> panes.show(Workspace.MEMORY)),
            pane("challenges", "workspace.challenges", () -> panes.show(Workspace.CHALLENGES)),
            pane("document", "workspace.document", () -> panes.show(Workspace.DOCUMENT)),
            pane("pane/program", "menu.program", this::showProgram),
            pane("predict", "menu.predict", () -> panes.open(Overlay.PREDICT)),
            pane("questions", "menu.questions", () -> panes.open(Overlay.QUESTIONS)),
            pane("grades", "menu.grades", () -> panes.open(Overlay.GRADES)),
            pane("clinic", "menu.clinic", () -> panes.open(Overlay.CLINIC)));
    return Stream.concat(workspaces, Arrays.stream(Companion.values()).map(this::companion))
        .toList();
  }

  private void showProgram() {
    panes.show(Workspace.TRAIN);
    panes.programProperty().set(true);
  }

  private Place companion(Companion which) {
    return pane(
        "pane/" + which.id(),
        "companion." + which.id(),
        () -> {
          panes.show(Workspace.TRAIN);
          panes.open(which);
        });
  }

  private Place pane(String id, String key, Runnable action) {
    Place place = Place.of(id, PlaceKind.PANE, key, action);
    return entries.stream()
        .filter(entry -> entry.getId().equals(entryOf(place)))
        .findFirst()
        .map(entry -> place.withKeys(keys(entry)).when(() -> isOffered(entry)))
        .orElse(place);
  }

  /** The id of the entry in the menu that opens it, if there is one. */
  private static String entryOf(Place place) {
    return place.id().substring(place.id().indexOf('/') + 1);
  }

  private static Place command(MenuItem entry) {
    String id = entry.getId();
    String key = OTHER_KEYS.getOrDefault(id, "menu." + id);
    return Place.of("command/" + id, PlaceKind.COMMAND, key, () -> choose(entry))
        .withKeys(keys(entry))
        .when(() -> isOffered(entry));
  }

  /** As a click does. */
  private static void choose(MenuItem entry) {
    if (entry instanceof CheckMenuItem check) check.setSelected(!check.isSelected());
    entry.fire();
  }

  private static boolean isOffered(MenuItem entry) {
    return !entry.isDisable() && entry.isVisible();
  }

  private static Optional<String> keys(MenuItem entry) {
    return Optional.ofNullable(entry.getAccelerator()).map(keys -> keys.getDisplayText());
  }
}
