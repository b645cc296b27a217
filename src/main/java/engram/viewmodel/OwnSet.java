package engram.viewmodel;

import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import java.util.List;

/**
 * One state of the user's own data: the table, what is to be learned from it, and which rows that
 * gives. An edit gives another; states of the same data have the same id.
 *
 * @param source of the rows that the plan makes of the table
 */
public record OwnSet(Table table, ImportPlan plan, DataSource.Own source, Task task) {

  /** With the rows to learn from. */
  public record Rows(OwnSet set, Dataset dataset) {}

  /**
   * Makes the rows, which takes a while if they are many.
   *
   * @throws DataException if the table does not give what the plan says
   */
  public static Rows of(Table table, ImportPlan plan) throws DataException {
    Dataset dataset = table.toDataset(plan).dataset();
    OwnSet set = new OwnSet(table, plan, DataSource.own(dataset), dataset.task());
    return new Rows(set, dataset);
  }

  /**
   * The same with the classes in an order of their own, whichever has the first row.
   *
   * @param classes all there are, and maybe others
   * @throws DataException if the table does not give what the plan says
   */
  static Rows of(Table table, ImportPlan plan, List<String> classes) throws DataException {
    Dataset dataset = table.toDataset(plan).dataset().withClasses(classes);
    OwnSet set = new OwnSet(table, plan, DataSource.own(dataset), dataset.task());
    return new Rows(set, dataset);
  }

  /** What the user calls it. */
  public String id() {
    return source.id();
  }
}
