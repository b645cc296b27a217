package engram.training;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The interventions that are part of a run, by the places where they were made. */
final class Changes {
  private final TreeMap<Position, List<Change>> byPlace = new TreeMap<>();

  boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /** Those made at that place. */
  List<Change> at(Position place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** Replaces those made at that place. */
  void put(Position place, List<Change> here) {
    if (here.isEmpty()) byPlace.remove(place);
    else byPlace.put(place, here);
  }

  /** A copy of those made before that place. */
  Changes before(Position place) {
    Changes copy = new Changes();
    copy.byPlace.putAll(byPlace.headMap(place, false));
    return copy;
  }

  /** All in their order. */
  List<Change> all() {
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  /** Takes out those made behind that place, in their order. */
  List<Change> cutAfter(Position place) {
    NavigableMap<Position, List<Change>> behind = byPlace.tailMap(place, false);
    List<Change> cut = behind.values().stream().flatMap(List::stream).toList();
    behind.clear();
    return cut;
  }

  /** All in their order, with others at one place. */
  List<Change> allWith(Position place, List<Change> here) {
    List<Change> all = new ArrayList<>();
    byPlace.headMap(place, false).values().forEach(all::addAll);
    all.addAll(here);
    byPlace.tailMap(place, false).values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
