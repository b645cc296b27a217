package engram.data.table;

import engram.data.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what a table is likely to be used for. */
final class PlanGuess {
  /** More different texts than these, in more than every other row, are names of the rows. */
  private static final int FEW_TEXTS = 20;

  /** Up to so many whole numbers are classes, if each is there five times in the mean. */
  private static final int FEW_NUMBERS = 20;

  private static final int ROWS_PER_CLASS = 5;

  private static final Set<String> TARGETS =
      Set.of(
          "class",
          "label",
          "target",
          "species",
          "kind",
          "category",
          "outcome",
          "y",
          "output",
          "类",
          "类别",
          "标签",
          "目标",
          "品种",
          "种类",
          "klasse",
          "art");

  private static final Set<String> ROW_NUMBERS =
      Set.of("id", "index", "nr", "no", "no.", "row", "number", "编号", "序号");

  private PlanGuess() {}

  static ImportPlan of(Table table) {
    List<ColumnKind> kinds = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) kinds.add(kind(table, column));
    return withTarget(table, kinds, target(table, kinds));
  }

  /** The column of a usual name, the last such; else the last that counts. */
  private static int target(Table table, List<ColumnKind> kinds) {
    for (int column = table.columns() - 1; column >= 0; column--) {
      if (TARGETS.contains(table.heading(column).name().toLowerCase(Locale.ROOT))) return column;
    }
    for (int column = table.columns() - 1; column >= 0; column--) {
      if (kinds.get(column) != ColumnKind.IGNORE) return column;
    }
    return table.columns() - 1;
  }

  /** A target that was to be ignored is what most of its cells are. */
  static ImportPlan withTarget(Table table, List<ColumnKind> kinds, int target) {
    List<ColumnKind> changed = new ArrayList<>(kinds);
    if (kinds.get(target) == ColumnKind.IGNORE) {
      changed.set(target, table.isText(target) ? ColumnKind.CATEGORY : ColumnKind.NUMBER);
    }
    boolean classes =
        changed.get(target) == ColumnKind.CATEGORY || hasFewWholeNumbers(table, target);
    return new ImportPlan(changed, target, classes ? Task.CLASSIFICATION : Task.REGRESSION);
  }

  private static ColumnKind kind(Table table, int column) {
    int present = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (!table.isMissing(row, column)) present++;
    }
    if (present == 0) return ColumnKind.IGNORE;
    if (!table.isText(column)) {
      return numbersRows(table, column) ? ColumnKind.IGNORE : ColumnKind.NUMBER;
    }
    Set<String> texts = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      if (!table.isMissing(row, column)) texts.add(table.text(row, column));
      if (texts.size() > DatasetMaker.MOST_CATEGORIES) return ColumnKind.IGNORE;
    }
    boolean names = texts.size() > FEW_TEXTS && 2 * texts.size() > present;
    return names ? ColumnKind.IGNORE : ColumnKind.CATEGORY;
  }

  /** Whether the column counts the rows, by its name and by its numbers. */
  private static boolean numbersRows(Table table, int column) {
    if (!ROW_NUMBERS.contains(table.heading(column).name().toLowerCase(Locale.ROOT))) return false;
    for (int row = 1; row < table.rows(); row++) {
      if (table.number(row, column) != table.number(row - 1, column) + 1) return false;
    }
    return true;
  }

  private static boolean hasFewWholeNumbers(Table table, int column) {
    Set<Double> values = new HashSet<>();
    int present = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (table.isMissing(row, column)) continue;
      double value = table.number(row, column);
      if (value != Math.rint(value) || Double.isInfinite(value)) return false;
      present++;
      values.add(value);
      if (values.size() > FEW_NUMBERS) return false;
    }
    return values.size() <= 2 || values.size() * ROWS_PER_CLASS <= present;
  }
}
