package engram.ui.data.table;

import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/** The numbers of the rows shown, made when they are asked for: a million take no room. */
final class RowNumbers extends ObservableListBase<Integer> implements RandomAccess {
  private final DataTableRows rows;

  RowNumbers(DataTableRows rows) {
    this.rows = rows;
  }

  @Override
  public Integer get(int place) {
    return rows.at(place);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** Not compared number by number each time another takes its place. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
