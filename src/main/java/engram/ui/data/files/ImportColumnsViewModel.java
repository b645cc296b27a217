package engram.ui.data.files;

import engram.data.Task;
import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What each column is taken for, and which one is learned how: as guessed, and as chosen. */
public final class ImportColumnsViewModel {
  private final Runnable changed;
  private final Map<Integer, ColumnKind> kinds = new HashMap<>();
  private Optional<Integer> target = Optional.empty();
  private Optional<Task> task = Optional.empty();
  private Optional<ImportPlan> before = Optional.empty();
  private Optional<Table> table = Optional.empty();
  private List<String> names = List.of();
  private final ReadOnlyObjectWrapper<Optional<ImportPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param changed called when the user chooses something else
   */
  ImportColumnsViewModel(Runnable changed) {
    this.changed = changed;
  }

  /** Forgets what was chosen for another table. */
  void begin() {
    begin(Optional.empty());
  }

  /**
   * @param plan taken in the place of a guess
   */
  void begin(Optional<ImportPlan> plan) {
    kinds.clear();
    target = Optional.empty();
    task = Optional.empty();
    before = plan;
    table = Optional.empty();
    names = List.of();
    this.plan.set(Optional.empty());
  }

  /** Another reading of the file; what was chosen stays if it has the same columns. */
  void show(Optional<Table> now) {
    List<String> newNames = now.map(Table::columnNames).orElse(names);
    if (!names.isEmpty() && !newNames.equals(names)) begin();
    names = newNames;
    table = now;
    plan.set(table.map(this::plan));
  }

  private ImportPlan plan(Table of) {
    ImportPlan guess = before.orElseGet(() -> ImportPlan.guess(of));
    ImportPlan chosen = guess;
    for (Map.Entry<Integer, ColumnKind> kind : kinds.entrySet()) {
      chosen = chosen.kind(kind.getKey(), kind.getValue());
    }
    int column = target.orElse(guess.target());
    ColumnKind kind = chosen.kinds().get(column);
    boolean asBefore = column == guess.target() && kind == guess.kinds().get(column);
    if (!asBefore) chosen = chosen.target(of, column);
    Task wanted = task.orElse(chosen.task());
    return chosen.task(possible(chosen).contains(wanted) ? wanted : Task.CLASSIFICATION);
  }

  private static List<Task> possible(ImportPlan plan) {
    return plan.kinds().get(plan.target()) == ColumnKind.NUMBER
        ? List.of(Task.CLASSIFICATION, Task.REGRESSION)
        : List.of(Task.CLASSIFICATION);
  }

  // Properties

  /** Empty as long as the file's columns are not known. */
  public ReadOnlyObjectProperty<Optional<ImportPlan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** In the order of the columns. */
  public List<String> names() {
    return names;
  }

  /** What that column can be taken for: what is learned is not ignored. */
  List<ColumnKind> kinds(int column) {
    boolean learned = plan.get().filter(p -> p.target() == column).isPresent();
    return learned ? List.of(ColumnKind.NUMBER, ColumnKind.CATEGORY) : List.of(ColumnKind.values());
  }

  /** How the target can be learned. */
  List<Task> tasks() {
    return plan.get().map(ImportColumnsViewModel::possible).orElse(List.of());
  }

  // Commands

  public void chooseKind(int column, ColumnKind kind) {
    kinds.put(column, kind);
    apply();
  }

  public void chooseTarget(int column) {
    if (plan.get().filter(p -> p.target() == column).isPresent()) return;
    target = Optional.of(column);
    task = Optional.empty();
    if (kinds.get(column) == ColumnKind.IGNORE) kinds.remove(column);
    apply();
  }

  public void chooseTask(Task how) {
    if (plan.get().filter(p -> p.task() == how).isPresent()) return;
    task = Optional.of(how);
    apply();
  }

  private void apply() {
    plan.set(table.map(this::plan));
    changed.run();
  }
}
