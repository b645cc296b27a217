package engram.ui.data.table;

import engram.data.table.ClipText;
import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.data.text.Quote;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Cells from the clipboard: all go into the table, or none and it is told why. */
final class DataTablePaste {
  private static final int MOST_CELLS = 50_000;

  private final Texts texts;
  private final Table table;
  private final ImportPlan plan;
  private final List<TableEdit.Cell> cells = new ArrayList<>();
  private final List<List<String>> added = new ArrayList<>();
  private Optional<Supplier<String>> fault = Optional.empty();

  DataTablePaste(Texts texts, Table table, ImportPlan plan) {
    this.texts = texts;
    this.table = table;
    this.plan = plan;
  }

  /**
   * Fills cells to the right and down from a column of the first line; rows of the text beyond the
   * lines are added. A single cell goes into all selected lines, and whole rows go into whole rows.
   *
   * @param lines from the first selected one on, as they are shown
   */
  void into(int[] selected, List<Integer> lines, int asked, String text) {
    List<List<String>> rows = ClipText.rows(text);
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean single = rows.size() == 1 && widest == 1 && selected.length > 1;
    if (single) rows = Collections.nCopies(selected.length, rows.get(0));
    List<Integer> places = single ? Arrays.stream(selected).boxed().toList() : lines;
    int column = widest == table.columns() ? 0 : asked;
    int room = table.columns() - column;
    if (widest == 0) {
      refuse("data-table.paste-nothing");
    } else if (widest > room) {
      refuse(
          "data-table.paste-wide",
          String.valueOf(widest),
          Quote.visible(table.heading(column).name()),
          String.valueOf(room));
    } else if ((long) rows.size() * widest > MOST_CELLS) {
      refuse("data-table.paste-many", RoundedNumber.whole(MOST_CELLS));
    } else {
      for (int i = 0; i < rows.size(); i++) {
        if (i < places.size()) fill(i, places.get(i), column, rows.get(i));
        else add(i, column, rows.get(i));
      }
    }
  }

  private void fill(int place, int line, int column, List<String> typed) {
    for (int i = 0; i < typed.size(); i++) {
      int at = column + i;
      taken(place, at, typed.get(i)).ifPresent(t -> cells.add(new TableEdit.Cell(line, at, t)));
    }
  }

  private void add(int place, int column, List<String> typed) {
    List<String> row = new ArrayList<>(Collections.nCopies(table.columns(), ""));
    for (int i = 0; i < typed.size(); i++) {
      int at = column + i;
      taken(place, at, typed.get(i)).ifPresent(t -> row.set(at, t));
    }
    added.add(row);
  }

  private Optional<String> taken(int place, int column, String typed) {
    boolean number = plan.kinds().get(column) == ColumnKind.NUMBER;
    TypedCell cell = TypedCell.of(typed, number, table.decimalMark());
    if (cell.text().isEmpty() && fault.isEmpty()) {
      fault =
          Optional.of(
              () ->
                  texts.get(
                      "data-table.paste-cell",
                      String.valueOf(place + 1),
                      Quote.visible(table.heading(column).name()),
                      texts.get(cell.fault(), Quote.visible(typed.strip()))));
    }
    return cell.text();
  }

  private void refuse(String key, Object... arguments) {
    fault = Optional.of(() -> texts.get(key, arguments));
  }

  /** Why nothing can be pasted; empty if it can. */
  Optional<Supplier<String>> fault() {
    return fault;
  }

  TableEdit edit() {
    return TableEdit.cells(cells).then(TableEdit.added(added));
  }
}
