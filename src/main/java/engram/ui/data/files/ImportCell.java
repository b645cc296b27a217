package engram.ui.data.files;

import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** One cell of the first rows, as it stands in the file. */
final class ImportCell extends TableCell<ImportSample.Row, ImportSample.Row> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");
  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private static final int MOST = 200;

  private final int column;
  private final ImportPreviewViewModel preview;

  ImportCell(int column, ImportPreviewViewModel preview) {
    this.column = column;
    this.preview = preview;
    getStyleClass().add("import-cell");
  }

  /** A whole book in a cell would take long to lay out. */
  private static String shortened(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
  }

  @Override
  protected void updateItem(ImportSample.Row row, boolean empty) {
    super.updateItem(row, empty);
    List<String> cells = row == null ? List.of() : row.cells();
    setText(column < cells.size() ? shortened(cells.get(column)) : "");
    mark();
  }

  /** Shows what the column is taken for now, and whether the fault told is here. */
  void mark() {
    Optional<ImportPlan> plan = preview.columns.planProperty().get();
    Optional<ImportSample.Mark> mark = preview.faults.mark.get();
    Optional<ColumnKind> kind =
        plan.filter(p -> column < p.kinds().size()).map(p -> p.kinds().get(column));
    pseudoClassStateChanged(WRONG, mark.filter(m -> m.isOn(getIndex(), column)).isPresent());
    pseudoClassStateChanged(IGNORED, kind.filter(ColumnKind.IGNORE::equals).isPresent());
    pseudoClassStateChanged(NUMBER, kind.filter(ColumnKind.NUMBER::equals).isPresent());
    pseudoClassStateChanged(TARGET, plan.filter(p -> p.target() == column).isPresent());
  }
}
