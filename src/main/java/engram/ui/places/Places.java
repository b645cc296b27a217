package engram.ui.places;

import engram.ui.base.PanesViewModel;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.util.Subscription;

/**
 * All named places of the window. Which there are is asked anew each time, since they change with
 * the data and with what is loaded; so a room that has none to show yet costs nothing.
 */
public final class Places {
  private final List<Supplier<Stream<Place>>> sources = new ArrayList<>();
  private final Map<String, IntFunction<Optional<Place>>> numbered = new LinkedHashMap<>();
  private final PanesViewModel panes;
  private final RunMoments moments;

  public Places(Shared shared) {
    panes = shared.panes();
    moments = new RunMoments(shared);
  }

  /** A room's places, from now until the subscription ends. */
  public Subscription add(Supplier<Stream<Place>> source) {
    sources.add(source);
    return () -> sources.remove(source);
  }

  /**
   * Places too many to be listed, such as the samples: {@code prefix/7} is the one that is made for
   * 7, if there is one.
   */
  public void addNumbered(String prefix, IntFunction<Optional<Place>> made) {
    numbered.put(prefix, made);
  }

  /** All but the numbered ones, in the order of their rooms; the first of an id counts. */
  public List<Place> all() {
    Map<String, Place> all = new LinkedHashMap<>();
    for (Supplier<Stream<Place>> source : List.copyOf(sources)) {
      source.get().forEach(place -> all.putIfAbsent(place.id(), place));
    }
    return List.copyOf(all.values());
  }

  /** Those of that number. */
  public List<Place> numbered(int number) {
    return numbered.values().stream().flatMap(made -> made.apply(number).stream()).toList();
  }

  /** The place of that id; empty if there is none, or none at the moment. */
  public Optional<Place> find(String id) {
    Optional<Place> listed = all().stream().filter(place -> place.id().equals(id)).findFirst();
    return listed.isPresent() ? listed : findNumbered(id);
  }

  private Optional<Place> findNumbered(String id) {
    int slash = id.lastIndexOf('/');
    if (slash < 0 || !id.substring(slash + 1).matches("\\d{1,9}")) return Optional.empty();
    IntFunction<Optional<Place>> made = numbered.get(id.substring(0, slash));
    if (made == null) return Optional.empty();
    return made.apply(Integer.parseInt(id.substring(slash + 1)));
  }

  /** Opens the place of that id; false if there is none, or if it can't be opened now. */
  public boolean open(String id) {
    return open(new PlaceLink(id, Moment.PRESENT));
  }

  /**
   * Brings the run to the moment of the link and opens its place; false, and nothing is done, if
   * there is none or if it can't be opened now.
   */
  public boolean open(PlaceLink link) {
    Optional<Place> place = find(link.id()).filter(Place::isPossible);
    place.ifPresent(
        found -> {
          open(found);
          moments.show(link.moment());
        });
    return place.isPresent();
  }

  /**
   * Opens it; what lies over the window goes, and what is presented makes room, but not for a
   * command, which may act on it.
   */
  public void open(Place place) {
    panes.uncover();
    if (place.kind() != PlaceKind.COMMAND) {
      panes.presentingProperty().set(false);
      panes.closePages();
    }
    place.open();
  }
}
