package engram.ui.data.table;

import engram.data.table.ClipText;
import engram.data.table.ColumnKind;
import engram.data.table.Table;
import engram.data.text.Quote;
import engram.ui.base.Background;
import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.data.own.OwnData;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The table of the data, to be looked at and edited. Rows are told by the lines at which they
 * start, columns from 0.
 */
public final class DataTableViewModel implements UndoPlace {
  private final DataTableEdits edits;
  final DataTableOrder order;
  public final DataTableSample sample;
  private final DataTableExport export;
  private final ObservableValue<Boolean> inFront;
  private final ReadOnlyBooleanWrapper never = new ReadOnlyBooleanWrapper();
  private final ObservableValue<String> done;
  private final Texts texts;

  /** In the order of the table. */
  final ObjectProperty<List<DataTableColumn>> columns = new SimpleObjectProperty<>(List.of());

  public DataTableViewModel(Shared shared, OwnData own, Background background) {
    texts = shared.texts();
    done = texts.languageProperty().map(language -> texts.get("edit.table"));
    edits = new DataTableEdits(shared, own, background);
    PanesViewModel panes = shared.panes();
    inFront =
        Bindings.createBooleanBinding(
            () ->
                edits.waits.get()
                    && panes.getWorkspace() == Workspace.DATA
                    && panes.dataPaneProperty().get() == DataPane.TABLE,
            edits.waits,
            panes.workspaceProperty(),
            panes.dataPaneProperty());
    sample = new DataTableSample(shared, edits, background);
    order = new DataTableOrder(edits, sample::partNumbers, texts, background);
    export = new DataTableExport(edits.told, background);
    edits.shown.subscribe(table -> describe(edits.basis.get()));
  }

  private void describe(TableBasis now) {
    List<DataTableColumn> described = DataTableColumn.of(now.table(), now.plan());
    if (!sameHeads(described)) columns.set(described);
  }

  /** An edit leaves the widths, so that nothing moves under the hand. */
  private boolean sameHeads(List<DataTableColumn> others) {
    return columns.get().stream()
        .map(c -> c.withWidth(0))
        .toList()
        .equals(others.stream().map(c -> c.withWidth(0)).toList());
  }

  // Properties

  /** Whether there are edits to take back that the run has not learned yet. */
  @Override
  public ObservableValue<Boolean> inFrontProperty() {
    return inFront;
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return edits.waits;
  }

  /** What is taken back here is gone. */
  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return never.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<String> undoneProperty() {
    return done;
  }

  @Override
  public ObservableValue<String> redoneProperty() {
    return done;
  }

  /** What is to be told of the last thing done. */
  DataTableMessage told() {
    return edits.told;
  }

  /** With all edits; never null. */
  ReadOnlyObjectProperty<Table> tableProperty() {
    return edits.shown;
  }

  public Table getTable() {
    return edits.shown.get();
  }

  /** What a cell shows. */
  public String text(int row, int column) {
    return getTable().isMissing(row, column)
        ? texts.get("data-table.cell.missing")
        : Quote.visible(getTable().text(row, column));
  }

  /** Which sample the row looked at is; empty if none is looked at. */
  String place() {
    int line = sample.line.get();
    int row = getTable().rowAt(line);
    if (row < 0) return "";
    String at = String.valueOf(row);
    int number = sample.sampleOf(line);
    if (!getTable().isOn(row)) return texts.get("data-table.at.off", at);
    return number < 0
        ? texts.get("data-table.at.left-out", at)
        : texts.get("data-table.at", at, String.valueOf(number));
  }

  // Commands

  /** Takes the newest edit back that the run has not learned yet; those it has are the run's. */
  @Override
  public void undo() {
    edits.takeBackWaiting();
  }

  @Override
  public void redo() {}

  /** Takes a text into a cell; if it can't be taken, gives the sentence that says why. */
  public Optional<String> type(int line, int column, String typed) {
    boolean number = edits.basis.get().plan().kinds().get(column) == ColumnKind.NUMBER;
    TypedCell cell = TypedCell.of(typed, number, getTable().decimalMark());
    if (cell.text().isEmpty()) return Optional.of(texts.get(cell.fault(), typed.strip()));
    int row = getTable().rowAt(line);
    String text = cell.text().get();
    if (row >= 0 && !getTable().text(row, column).equals(text)) {
      edits.edit(TableEdit.cells(List.of(new TableEdit.Cell(line, column, text))));
    }
    return Optional.empty();
  }

  /** Adds a row of which nothing is known yet; gives its line. */
  int addRow() {
    order.showAll();
    edits.edit(TableEdit.added(List.of(Collections.nCopies(getTable().columns(), ""))));
    return getTable().line(getTable().rows() - 1);
  }

  /** Switches rows off; or on, if all of them are off. */
  public void switchRows(int[] lines) {
    IntPredicate isOff = line -> !getTable().isOn(getTable().rowAt(line));
    if (lines.length > 0)
      edits.edit(TableEdit.switched(lines, Arrays.stream(lines).allMatch(isOff)));
  }

  void delete(int[] lines) {
    if (lines.length > 0) edits.edit(TableEdit.deleted(lines));
  }

  /** All cells of those rows, as spreadsheets take them. */
  String copy(int[] lines) {
    return ClipText.of(getTable(), Arrays.stream(lines).map(getTable()::rowAt).toArray());
  }

  /**
   * Puts cells that were copied from a spreadsheet into the table, from a column of the first line
   * on. All of them, or none and it is told why.
   *
   * @param selected lines; a single cell goes into all of them
   * @param lines from the first selected one on, as they are shown
   */
  void paste(int[] selected, List<Integer> lines, int column, String text) {
    DataTablePaste paste = new DataTablePaste(texts, getTable(), edits.basis.get().plan());
    paste.into(selected, lines, column, text);
    paste.fault().ifPresentOrElse(told()::problem, () -> edits.edit(paste.edit()));
  }

  /** What a file of the table may be called. */
  String fileName() {
    String name = getTable().name().replaceAll("[\\\\/:*?\"<>|]", "").strip();
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name : name + ".csv";
  }

  /** Writes the rows that are switched on into a file; what came of it is told. */
  public void export(Path file) {
    export.write(getTable(), file);
  }
}
