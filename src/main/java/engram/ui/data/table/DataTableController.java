package engram.ui.data.table;

import engram.ui.base.BoundPane;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.controls.SaveChooser;
import engram.ui.run.RowFilter;
import engram.ui.run.Shared;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The table of the data with what can be done to it above, and what came of that below. */
public final class DataTableController extends BoundPane {
  private final DataTableViewModel model;
  private final SaveChooser chooser;
  private final Shared shared;
  private DataTableGrid grid;

  @FXML private TextField find;
  @FXML private ChoiceBox<RowFilter> filter;
  @FXML private Label count;
  @FXML private TableView<Integer> table;
  @FXML private Pane over;
  @FXML private Label at;
  @FXML private Label more;
  @FXML private Notice notice;
  @FXML private Notice problem;

  /**
   * @param chooser asks where to export to
   */
  public DataTableController(DataTableViewModel model, Shared shared, SaveChooser chooser) {
    this.model = model;
    this.chooser = chooser;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    grid = new DataTableGrid(table, over, model, shared.texts());
    bindBoth(find.textProperty(), model.order.find);
    find.addEventHandler(KeyEvent.KEY_PRESSED, this::clearByKey);
    ChoiceBoxes.fill(
        filter,
        List.of(RowFilter.values()),
        f -> shared.texts().get("data-table.filter." + f.id()));
    bindBoth(filter.valueProperty(), model.order.filter);
    bind(
        model.columns.subscribe(columns -> showColumns()),
        shared.preferences().fontSizeProperty().subscribe((before, size) -> showColumns()),
        model.order.rows.subscribe(grid::showRows),
        model.tableProperty().subscribe(shown -> show()),
        model.sample.parts.subscribe(parts -> show()),
        model.sample.line.subscribe(line -> look(line.intValue())),
        model.order.count.subscribe(count::setText),
        model.told().noticeText.subscribe(notice::setText),
        model.told().problemText.subscribe(problem::setText));
  }

  private void showColumns() {
    grid.showColumns(shared.preferences().getFontSize());
    int columns = model.columns.get().size();
    more.setText(
        shared
            .texts()
            .get(
                "data-table.more-columns",
                String.valueOf(DataTableColumns.MOST),
                String.valueOf(columns)));
    Presence.set(more, columns > DataTableColumns.MOST + 1);
  }

  private void show() {
    grid.draw();
    at.setText(model.place());
  }

  private void look(int line) {
    grid.select(line);
    at.setText(model.place());
  }

  private void clearByKey(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || find.getText().isEmpty()) return;
    find.clear();
    event.consume();
  }

  @FXML
  void add() {
    grid.goTo(model.addRow());
  }

  @FXML
  void switchRows() {
    model.switchRows(grid.lines());
  }

  @FXML
  void delete() {
    model.delete(grid.lines());
  }

  @FXML
  void export() {
    chooser.choose("data-table.export.title", model.fileName(), "*.csv").ifPresent(model::export);
  }
}
