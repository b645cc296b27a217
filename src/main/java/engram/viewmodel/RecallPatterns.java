package engram.viewmodel;

import engram.memory.NamedPattern;
import engram.memory.SuppliedPatterns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The patterns there are, which of them the network has stored, and which it is asked for. */
public final class RecallPatterns {
  private static final String FIRST_ASKED = "山";

  private final SuppliedPatterns supplied;
  private final List<NamedPattern> own = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>();
  private String asked = FIRST_ASKED;

  /**
   * @param all supplied ones first, then those that were drawn
   * @param stored at least one, in the same order
   * @param asked number of a stored one
   */
  public record Choice(List<NamedPattern> all, List<NamedPattern> stored, int asked) {
    public Choice {
      all = List.copyOf(all);
      stored = List.copyOf(stored);
    }
  }

  RecallPatterns(SuppliedPatterns supplied) {
    this.supplied = supplied;
    supplied.start().forEach(each -> names.add(each.name()));
    update();
  }

  public ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  public Choice getChoice() {
    return choice.get();
  }

  public boolean isStored(String name) {
    return names.contains(name);
  }

  /** Whether it was drawn by the user. */
  public boolean isOwn(String name) {
    return own.stream().anyMatch(each -> each.name().equals(name));
  }

  public Optional<NamedPattern> named(String name) {
    return all().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * Stores it, or forgets it; the last one stays, since a network without any has nothing to do.
   */
  public void toggle(String name) {
    if (!names.contains(name)) {
      names.add(name);
    } else if (names.size() > 1) {
      names.remove(name);
    }
    update();
  }

  /** The few that are unlike each other. */
  public void storeFew() {
    names.clear();
    supplied.start().forEach(each -> names.add(each.name()));
    update();
  }

  public void storeAll() {
    all().forEach(each -> names.add(each.name()));
    update();
  }

  /** Adds a drawn one, stores it and asks for it. */
  public void add(NamedPattern drawn) {
    own.add(drawn);
    names.add(drawn.name());
    asked = drawn.name();
    update();
  }

  /** Takes a drawn one away. */
  public void remove(String name) {
    own.removeIf(each -> each.name().equals(name));
    names.remove(name);
    if (names.isEmpty()) storeFew();
    update();
  }

  /** Asks for a stored one. */
  public void ask(String name) {
    if (!names.contains(name)) return;
    asked = name;
    update();
  }

  private Stream<NamedPattern> all() {
    return Stream.concat(supplied.all().stream(), own.stream());
  }

  private void update() {
    List<NamedPattern> stored = all().filter(each -> names.contains(each.name())).toList();
    int number = 0;
    for (int k = 0; k < stored.size(); k++) if (stored.get(k).name().equals(asked)) number = k;
    asked = stored.get(number).name();
    choice.set(new Choice(all().toList(), stored, number));
  }
}
