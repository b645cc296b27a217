package engram.ui.data.own;

import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Imported;
import engram.data.table.Remark;
import engram.data.table.Table;
import java.util.List;

/**
 * One state of the user's own data: the table, what is to be learned from it, and which rows that
 * gives. An edit gives another; states of the same data have the same id.
 *
 * @param classes the order in which classes are numbered, before those that are not among them;
 *     empty if they are in the order of the table
 * @param source of the rows that the plan makes of the table
 * @param remarks what is worth knowing of those rows
 */
public record OwnSet(
    Table table,
    ImportPlan plan,
    List<String> classes,
    DataSource.Own source,
    Task task,
    List<Remark> remarks) {

  /** With the rows to learn from. */
  public record Rows(OwnSet set, Dataset dataset) {}

  /**
   * Makes the rows, which takes a while if they are many.
   *
   * @throws DataException if the table does not give what the plan says
   */
  public static Rows of(Table table, ImportPlan plan) throws DataException {
    return of(table, plan, List.of());
  }

  /**
   * The same with the classes in an order of their own, whichever has the first row.
   *
   * @param classes there may be some among them of which there is no row
   * @throws DataException if the table does not give what the plan says
   */
  public static Rows of(Table table, ImportPlan plan, List<String> classes) throws DataException {
    Imported imported = DatasetMaker.toDataset(table, plan, classes);
    Dataset dataset = imported.dataset();
    OwnSet set =
        new OwnSet(
            table,
            plan,
            List.copyOf(classes),
            DataSource.own(dataset),
            dataset.task(),
            imported.remarks());
    return new Rows(set, dataset);
  }

  /**
   * The rows of this state.
   *
   * @throws DataException never, as they were made before
   */
  public Rows rows() throws DataException {
    return with(table);
  }

  /**
   * The rows of the next state.
   *
   * @throws DataException if that table does not give what the plan says
   */
  Rows with(Table edited) throws DataException {
    return of(edited, plan, classes);
  }

  /** What the user calls it. */
  public String id() {
    return source.id();
  }
}
