package engram.ui.memory.recall;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The patterns there are, which of them the network has stored, and which it is asked for. Each
 * grid has its own and keeps them while another is used.
 */
public final class RecallPatterns {
  private final ObjectProperty<PatternGrid> grid = new SimpleObjectProperty<>(PatternGrid.TEN);
  private final Map<PatternGrid, RecallShelf> shelves = new EnumMap<>(PatternGrid.class);
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>();

  /**
   * @param all supplied ones first, then those that were drawn
   * @param stored at least one
   * @param asked number of a stored one
   */
  public record Choice(
      PatternGrid grid, List<NamedPattern> all, List<NamedPattern> stored, int asked) {
    public Choice {
      all = List.copyOf(all);
      stored = List.copyOf(stored);
    }

    String askedName() {
      return stored.get(asked).name();
    }
  }

  RecallPatterns() {
    grid.subscribe(next -> update());
  }

  public ObjectProperty<PatternGrid> gridProperty() {
    return grid;
  }

  ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  public Choice getChoice() {
    return choice.get();
  }

  boolean isStored(String name) {
    return shelf().isStored(name);
  }

  /** Whether it was drawn by the user. */
  boolean isOwn(String name) {
    return shelf().isOwn(name);
  }

  Optional<NamedPattern> named(String name) {
    return shelf().named(name);
  }

  /**
   * Stores it, or forgets it; the last one stays, since a network without any has nothing to do.
   */
  void toggle(String name) {
    shelf().toggle(name);
    update();
  }

  /** The few that are unlike each other. */
  public void storeFew() {
    shelf().storeFew();
    update();
  }

  public void storeAll() {
    shelf().storeAll();
    update();
  }

  /** Adds a drawn one, stores it and asks for it. */
  public void add(NamedPattern drawn) {
    shelf().add(drawn);
    update();
  }

  /** Takes a drawn one away. */
  public void remove(String name) {
    shelf().remove(name);
    update();
  }

  /** Asks for a stored one. */
  void ask(String name) {
    shelf().ask(name);
    update();
  }

  /**
   * Stores exactly these, in this order, and asks for one of them. Those that are not there come
   * along as own ones; an own one of the same name that is another is kept under another name.
   *
   * @throws IllegalArgumentException if no grid has their shape
   */
  void restore(List<NamedPattern> stored, int asked) {
    PatternGrid of =
        PatternGrid.of(stored.get(0).pattern())
            .orElseThrow(() -> new IllegalArgumentException("no grid has that shape"));
    shelf(of).restore(stored, asked);
    grid.set(of);
    update();
  }

  /** Lays own ones of an earlier start beside the others; those of a shape without a grid not. */
  private void keep(List<NamedPattern> earlier) {
    for (NamedPattern each : earlier) {
      PatternGrid.of(each.pattern()).ifPresent(of -> shelf(of).keep(each));
    }
  }

  /** Own ones of all grids. */
  private List<NamedPattern> own() {
    return shelves.values().stream().flatMap(shelf -> shelf.own().stream()).toList();
  }

  /** Begins with those that outlasted the last window, and hands on what is drawn in this one. */
  void follow(ObjectProperty<List<NamedPattern>> kept) {
    keep(kept.get());
    update();
    choice.subscribe(
        (before, now) -> {
          if (!own().equals(kept.get())) kept.set(own());
        });
  }

  private RecallShelf shelf() {
    return shelf(grid.get());
  }

  private RecallShelf shelf(PatternGrid of) {
    return shelves.computeIfAbsent(of, RecallShelf::new);
  }

  private void update() {
    choice.set(shelf().choice());
  }
}
