package engram.data.table;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The cells of one column, each a text as the file has it, and a number if it can be read as one.
 * Which of the two counts is decided by the column's {@link ColumnKind} in an {@link ImportPlan},
 * so a kind can be changed and changed back. Immutable.
 */
sealed interface Column permits NumberColumn, TextColumn {
  int size();

  boolean isMissing(int row);

  /** Without spaces around it; empty if missing. */
  String text(int row);

  /** The number in the cell, infinite if beyond all; NaN if missing or no number. */
  double number(int row);

  /** Some of its different texts, sorted as they count as categories. */
  List<String> inOrder(List<String> texts);

  /** All of {@link #number}, read as such once. */
  IntToDoubleFunction numbers();

  /** With another text in one cell. */
  Column with(int row, String text);

  /** With one more cell. */
  Column plus(String text);
}
