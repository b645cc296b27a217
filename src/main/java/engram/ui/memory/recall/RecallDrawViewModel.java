package engram.ui.memory.recall;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.ui.base.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A grid to draw a pattern in, which is then stored beside the others. */
public final class RecallDrawViewModel {
  private static final int LONGEST_NAME = 8;

  private final RecallPatterns patterns;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty name = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Pattern> drawn;
  private final ObjectProperty<Optional<Refusal>> refusal =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<String> problem;
  private final Map<PatternGrid, Sheet> sheets = new EnumMap<>(PatternGrid.class);
  private PatternGrid grid;
  private boolean brush;

  /** A drawing that waits while another grid is used. */
  private record Sheet(Pattern drawn, String name) {}

  /** Why a drawing can't be stored, and what is named in the sentence. */
  private record Refusal(String id, String named) {}

  RecallDrawViewModel(RecallPatterns patterns, Texts texts) {
    this.patterns = patterns;
    grid = patterns.gridProperty().get();
    drawn = new ReadOnlyObjectWrapper<>(blank());
    problem =
        Bindings.createStringBinding(
            () ->
                refusal
                    .get()
                    .map(r -> texts.get("recall.draw.fault." + r.id(), r.named()))
                    .orElse(""),
            refusal,
            texts.languageProperty());
    name.subscribe(() -> refusal.set(Optional.empty()));
    patterns.gridProperty().subscribe(this::turnTo);
  }

  // Properties

  /** Whether the grid stands in the place of the desk. */
  public BooleanProperty openProperty() {
    return open;
  }

  public ReadOnlyObjectProperty<Pattern> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  StringProperty nameProperty() {
    return name;
  }

  /** Why it was not stored and what to do; empty if nothing is wrong. */
  public ObservableValue<String> problemProperty() {
    return problem;
  }

  // Commands

  /** Turns a cell over; {@link #drag} gives the next ones the same. */
  public void press(int cell) {
    brush = drawn.get().state(cell) < 0;
    drag(cell);
  }

  void drag(int cell) {
    refusal.set(Optional.empty());
    drawn.set(drawn.get().with(cell, brush));
  }

  public void clear() {
    refusal.set(Optional.empty());
    drawn.set(blank());
  }

  /** Stores it, asks for it and closes; or says why not. */
  void store() {
    String called = name.get().strip();
    refusal.set(refuse(called));
    if (refusal.get().isPresent()) return;
    patterns.add(new NamedPattern(called, drawn.get()));
    clear();
    name.set("");
    open.set(false);
  }

  private void turnTo(PatternGrid next) {
    sheets.put(grid, new Sheet(drawn.get(), name.get()));
    grid = next;
    Sheet sheet = sheets.getOrDefault(next, new Sheet(blank(), ""));
    drawn.set(sheet.drawn());
    name.set(sheet.name());
    refusal.set(Optional.empty());
  }

  private Pattern blank() {
    int[] off = new int[grid.neurons()];
    Arrays.fill(off, -1);
    return Pattern.of(grid.side(), grid.side(), off);
  }

  private Optional<Refusal> refuse(String called) {
    if (drawn.get().equals(blank())) return Optional.of(new Refusal("empty", ""));
    if (called.isEmpty()) return Optional.of(new Refusal("nameless", ""));
    if (called.length() > LONGEST_NAME) {
      return Optional.of(new Refusal("long", String.valueOf(LONGEST_NAME)));
    }
    if (patterns.named(called).isPresent()) return Optional.of(new Refusal("taken", called));
    return patterns.getChoice().all().stream()
        .filter(each -> Math.abs(each.pattern().dot(drawn.get())) == each.pattern().size())
        .findFirst()
        .map(each -> new Refusal("same", each.name()));
  }
}
