package engram.ui.memory.recall;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.SuppliedPatterns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The patterns of one grid: which there are, which are stored, and which is asked for. */
final class RecallShelf {
  private static final String FIRST_ASKED = "山";

  private final PatternGrid grid;
  private final SuppliedPatterns supplied;
  private final List<NamedPattern> own = new ArrayList<>();

  /** Names of at least one, in the order in which they are stored. */
  private List<String> stored = List.of();

  private String asked = FIRST_ASKED;

  RecallShelf(PatternGrid grid) {
    this.grid = grid;
    supplied = SuppliedPatterns.load(grid);
    storeFew();
  }

  RecallPatterns.Choice choice() {
    List<NamedPattern> patterns = stored.stream().map(name -> named(name).orElseThrow()).toList();
    return new RecallPatterns.Choice(grid, all().toList(), patterns, stored.indexOf(asked));
  }

  Optional<NamedPattern> named(String name) {
    return all().filter(each -> each.name().equals(name)).findFirst();
  }

  boolean isStored(String name) {
    return stored.contains(name);
  }

  boolean isOwn(String name) {
    return own.stream().anyMatch(each -> each.name().equals(name));
  }

  List<NamedPattern> own() {
    return List.copyOf(own);
  }

  void toggle(String name) {
    Set<String> names = new LinkedHashSet<>(stored);
    if (!names.remove(name)) names.add(name);
    if (!names.isEmpty()) store(names);
  }

  void storeFew() {
    store(names(supplied.start()));
  }

  void storeAll() {
    store(names(all().toList()));
  }

  void add(NamedPattern drawn) {
    own.add(drawn);
    asked = drawn.name();
    toggle(drawn.name());
  }

  void remove(String name) {
    own.removeIf(each -> each.name().equals(name));
    Set<String> names = new LinkedHashSet<>(stored);
    names.remove(name);
    if (names.isEmpty()) storeFew();
    else store(names);
  }

  void ask(String name) {
    if (stored.contains(name)) asked = name;
  }

  /** Stores exactly these, and asks for one of them; those that are not there come along. */
  void restore(List<NamedPattern> patterns, int number) {
    own.removeIf(each -> isRenamed(each, patterns));
    patterns.forEach(this::adopt);
    stored = names(patterns);
    asked = stored.get(number);
  }

  /**
   * Lays one of an earlier window beside the others. One that is called as a supplied one is gets
   * another name, for the first memories are to be those that are unlike each other.
   */
  void keep(NamedPattern earlier) {
    Optional<NamedPattern> taken = named(earlier.name());
    if (taken.filter(earlier::equals).isPresent()) return;
    String name = taken.isPresent() ? freeName(earlier.name()) : earlier.name();
    own.add(new NamedPattern(name, earlier.pattern()));
  }

  /** Whether it is one of those patterns, which had to be called otherwise before. */
  private static boolean isRenamed(NamedPattern each, List<NamedPattern> patterns) {
    return !names(patterns).contains(each.name())
        && patterns.stream()
            .anyMatch(
                pattern ->
                    pattern.pattern().equals(each.pattern())
                        && each.name().startsWith(pattern.name()));
  }

  /** Lays it beside the others; an own one of the same name that is another gets another name. */
  private void adopt(NamedPattern pattern) {
    if (named(pattern.name()).filter(pattern::equals).isPresent()) return;
    own.replaceAll(
        each ->
            each.name().equals(pattern.name())
                ? new NamedPattern(freeName(each.name()), each.pattern())
                : each);
    own.add(pattern);
  }

  private String freeName(String name) {
    int number = 2;
    while (named(name + number).isPresent()) number++;
    return name + number;
  }

  /** Supplied ones first; an own one stands for a supplied one of its name. */
  private Stream<NamedPattern> all() {
    Stream<NamedPattern> others = supplied.all().stream().filter(each -> !isOwn(each.name()));
    return Stream.concat(others, own.stream());
  }

  /** Puts them into the order of all. */
  private void store(Collection<String> names) {
    stored = names(all().filter(each -> names.contains(each.name())).toList());
    if (!stored.contains(asked)) asked = stored.get(0);
  }

  private static List<String> names(List<NamedPattern> patterns) {
    return patterns.stream().map(NamedPattern::name).toList();
  }
}
