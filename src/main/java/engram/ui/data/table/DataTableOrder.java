package engram.ui.data.table;

import engram.data.table.Table;
import engram.ui.base.Background;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.RowFilter;
import java.text.Collator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * Which rows of the table are shown, and in which order; the data stay as they are. An edit leaves
 * every row in its place, so that none jumps away under the hand.
 */
final class DataTableOrder {
  /** So many cells are sorted and searched before the next frame. */
  private static final int AT_ONCE = 100_000;

  private final DataTableEdits edits;
  private final Texts texts;
  private final Supplier<IntUnaryOperator> parts;
  private final LatestWork<DataTableRows> work;

  /** A text that the rows shown have; empty for all. */
  final StringProperty find = new SimpleStringProperty("");

  final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);

  /** Never null; set behind the table that it is of. */
  final ObjectProperty<DataTableRows> rows = new SimpleObjectProperty<>();

  private final ObjectProperty<Boolean> searching = new SimpleObjectProperty<>(false);

  /** How many rows are shown, of how many. */
  final ObservableValue<String> count;

  private List<TableSort.Key> keys = List.of();
  private TableBasis basis;

  /** Which work is the newest. */
  private volatile Object newest;

  /**
   * @param parts gives of a line a number that its part is sorted by; -1 if it is in none
   */
  DataTableOrder(
      DataTableEdits edits, Supplier<IntUnaryOperator> parts, Texts texts, Background background) {
    this.edits = edits;
    this.parts = parts;
    this.texts = texts;
    work = new LatestWork<>(background.worker(), background.window(), this::arrive);
    basis = edits.basis.get();
    rows.set(DataTableRows.all(edits.shown.get().rows()));
    count = texts.bound(this::countText, rows, searching, edits.shown);
    edits.shown.subscribe(this::follow);
    find.subscribe((before, now) -> arrange());
    filter.subscribe((before, now) -> arrange());
  }

  // Commands

  /** By the first of these, equal ones by the next; in the order of the data if there is none. */
  void sort(List<TableSort.Key> newKeys) {
    if (keys.equals(newKeys)) return;
    keys = List.copyOf(newKeys);
    arrange();
  }

  /** Shows all rows; they stay in their order. */
  void showAll() {
    find.set("");
    filter.set(RowFilter.ALL);
  }

  private void follow(Table before, Table now) {
    TableBasis last = basis;
    basis = edits.basis.get();
    if (!basis.isSameData(last)) {
      keys = List.of();
      showAll();
      arrange();
      return;
    }
    DataTableRows moved = rows.get().after(before, now);
    if (moved == rows.get()) return;
    rows.set(moved);
    if (basis != last || searching.get()) arrange();
  }

  private void arrange() {
    Table table = edits.shown.get();
    TableSearch search = new TableSearch(filter.get(), find.get().strip());
    TableSort sort = sort(table);
    List<TableSort.Key> by = keys;
    Object subject = new Object();
    newest = subject;
    if (search.isAll() && keys.isEmpty()) {
      work.doNow(() -> DataTableRows.all(table.rows()));
    } else if ((long) table.rows() * table.columns() <= AT_ONCE) {
      work.doNow(() -> arranged(table, search, sort, by, subject));
    } else {
      searching.set(true);
      work.submit(subject, true, () -> arranged(table, search, sort, by, subject));
    }
  }

  private TableSort sort(Table table) {
    IntUnaryOperator partOfLine = parts.get();
    return new TableSort(
        table,
        row -> partOfLine.applyAsInt(table.line(row)),
        Collator.getInstance(texts.language().locale()));
  }

  private DataTableRows arranged(
      Table table, TableSearch search, TableSort sort, List<TableSort.Key> by, Object subject) {
    int[] found =
        search.isAll()
            ? IntStream.range(0, table.rows()).toArray()
            : search.rows(table, () -> newest != subject);
    return DataTableRows.of(newest == subject ? sort.sorted(found, by) : found);
  }

  private void arrive(DataTableRows arranged) {
    searching.set(false);
    rows.set(arranged);
  }

  private String countText() {
    if (searching.get()) return texts.get("data-table.searching");
    String all = RoundedNumber.whole(edits.shown.get().rows());
    return rows.get().isAll() || rows.get().size() == edits.shown.get().rows()
        ? texts.get("data-table.rows", all)
        : texts.get("data-table.rows-found", RoundedNumber.whole(rows.get().size()), all);
  }
}
