package engram.data.table;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is to be learned from a table.
 *
 * @param kinds one a column
 * @param target the column to be learned, from 0
 * @param task classification takes a number in the target for a class too; regression needs a
 *     number
 */
public record ImportPlan(List<ColumnKind> kinds, int target, Task task) {

  /**
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public ImportPlan {
    kinds = List.copyOf(kinds);
    Objects.checkIndex(target, kinds.size());
  }

  /** With the likely kinds, target and task. */
  public static ImportPlan guess(Table table) {
    return PlanGuess.of(table);
  }

  public ImportPlan kind(int column, ColumnKind kind) {
    List<ColumnKind> changed = new ArrayList<>(kinds);
    changed.set(column, kind);
    return new ImportPlan(changed, target, task);
  }

  /**
   * With the columns of those names left out.
   *
   * @throws DataException if the table has no such column
   */
  ImportPlan ignore(Table table, List<String> names) throws DataException {
    ImportPlan plan = this;
    for (String name : names) plan = plan.kind(column(table, name), ColumnKind.IGNORE);
    return plan;
  }

  /** With another target, and the task that is likely for it. */
  public ImportPlan target(Table table, int column) {
    return PlanGuess.withTarget(table, kinds, column);
  }

  /**
   * With another target, and the task that is likely for it.
   *
   * @throws DataException if the table has no such column
   */
  ImportPlan target(Table table, String name) throws DataException {
    return target(table, column(table, name));
  }

  public ImportPlan task(Task other) {
    return new ImportPlan(kinds, target, other);
  }

  private static int column(Table table, String name) throws DataException {
    int column = table.indexOf(name);
    if (column >= 0) return column;
    throw new DataException(Fault.NO_COLUMN, Evidence.of(table.name()).found(name));
  }
}
