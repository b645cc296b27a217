package engram.ui.data.files;

import engram.data.table.ImportPlan;
import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The first rows as they stand in the file, with a head for each column and what is wrong. */
public final class ImportColumnsController extends BoundPane {
  /** More can't be looked through in a table anyway, and each head takes its time. */
  private static final int MOST = 100;

  private static final double LINE_WIDTH = 3.5;
  private static final double ROW_HEIGHT = 1.9;

  /** Of a column and of its letters, in em. */
  private static final double NARROWEST = 9;

  private static final double WIDEST = 20;
  private static final double PADDING = 1.6;
  private static final double LATIN = 0.6;
  private static final double CHINESE = 1;
  private static final int FIRST_CHINESE = 0x2E80;

  private final ImportPreviewViewModel preview;
  private final Shared shared;
  private final List<ImportColumnHead> heads = new ArrayList<>();

  /** Those that the table has made; to refresh it would make them all anew, which takes long. */
  private final List<ImportCell> cells = new ArrayList<>();

  private Optional<ImportSample> shown = Optional.empty();

  @FXML private Notice problem;
  @FXML private TableView<ImportSample.Row> table;
  @FXML private Label note;

  public ImportColumnsController(ImportPreviewViewModel preview, Shared shared) {
    this.preview = preview;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    table.setSelectionModel(null);
    table.setFocusTraversable(false);
    bind(
        preview.sample.subscribe(this::show),
        preview.columns.planProperty().subscribe(this::showPlan),
        preview.faults.text.subscribe(problem::setText),
        preview.faults.mark.subscribe(this::mark),
        shared
            .preferences()
            .fontSizeProperty()
            .subscribe(em -> table.setFixedCellSize(Math.rint(ROW_HEIGHT * em.doubleValue()))));
  }

  private void show(Optional<ImportSample> sample) {
    boolean sameColumns =
        sample.isPresent() && shown.filter(s -> isAlike(s, sample.get())).isPresent();
    shown = sample;
    if (!sameColumns) makeColumns(sample);
    table.getItems().setAll(sample.map(ImportSample::rows).orElse(List.of()));
    note.setText(sample.map(this::note).orElse(""));
    Presence.set(note, sample.isPresent());
    showPlan(preview.columns.planProperty().get());
  }

  private static boolean isAlike(ImportSample one, ImportSample other) {
    return one.names().equals(other.names()) && one.width() == other.width();
  }

  private String note(ImportSample sample) {
    String rows = shared.texts().get(sample.rowsKey(), String.valueOf(sample.rows().size()));
    if (sample.width() <= MOST) return rows;
    return shared
        .texts()
        .get("import-columns.wide", rows, String.valueOf(MOST), String.valueOf(sample.width()));
  }

  private void makeColumns(Optional<ImportSample> sample) {
    heads.clear();
    cells.clear();
    table.getColumns().clear();
    if (sample.isEmpty()) return;
    double em = shared.preferences().getFontSize();
    List<TableColumn<ImportSample.Row, ImportSample.Row>> columns = new ArrayList<>();
    columns.add(column(LINE_WIDTH * em, LineCell::new));
    for (int i = 0; i < Math.min(MOST, sample.get().width()); i++) {
      int number = i;
      TableColumn<ImportSample.Row, ImportSample.Row> column =
          column(widthOf(sample.get(), number) * em, () -> cell(number));
      List<String> names = sample.get().names();
      String name = i < names.size() ? names.get(i) : "";
      ImportColumnHead head = new ImportColumnHead(i, name, preview.columns, shared.texts());
      heads.add(head);
      column.setGraphic(head);
      columns.add(column);
    }
    table.getColumns().setAll(columns);
  }

  private static double widthOf(ImportSample sample, int column) {
    double widest = column < sample.names().size() ? 1.1 * em(sample.names().get(column)) : 0;
    for (ImportSample.Row row : sample.rows()) {
      List<String> cells = row.cells();
      if (column < cells.size()) widest = Math.max(widest, em(cells.get(column)));
    }
    return Math.max(NARROWEST, Math.min(WIDEST, widest + PADDING));
  }

  private static double em(String text) {
    return text.codePoints().limit(80).mapToDouble(c -> c < FIRST_CHINESE ? LATIN : CHINESE).sum();
  }

  private ImportCell cell(int column) {
    ImportCell cell = new ImportCell(column, preview);
    cells.add(cell);
    return cell;
  }

  private static TableColumn<ImportSample.Row, ImportSample.Row> column(
      double width, Supplier<TableCell<ImportSample.Row, ImportSample.Row>> cells) {
    TableColumn<ImportSample.Row, ImportSample.Row> column = new TableColumn<>();
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(c -> cells.get());
    return column;
  }

  private void showPlan(Optional<ImportPlan> plan) {
    heads.forEach(head -> head.show(plan));
    cells.forEach(ImportCell::mark);
  }

  private void mark(Optional<ImportSample.Mark> mark) {
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      heads.get(i).mark(mark.filter(m -> m.isOn(ImportSample.Mark.HEAD, column)).isPresent());
    }
    mark.filter(m -> m.row() >= 0).ifPresent(m -> table.scrollTo(Math.max(0, m.row() - 2)));
    mark.filter(m -> m.column() >= 0 && m.column() < heads.size())
        .ifPresent(m -> table.scrollToColumnIndex(m.column() + 1));
    cells.forEach(ImportCell::mark);
  }

  /** The line of the file in which a row starts. */
  private static final class LineCell extends TableCell<ImportSample.Row, ImportSample.Row> {
    LineCell() {
      getStyleClass().add("import-line");
    }

    @Override
    protected void updateItem(ImportSample.Row row, boolean empty) {
      super.updateItem(row, empty);
      boolean known = row != null && row.line().isPresent();
      setText(known ? String.valueOf(row.line().getAsInt()) : "");
    }
  }
}
