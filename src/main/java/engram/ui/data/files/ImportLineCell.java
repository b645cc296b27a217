package engram.ui.data.files;

import javafx.scene.control.TableCell;

/** The line of the file in which a row starts. */
final class ImportLineCell extends TableCell<ImportSample.Row, ImportSample.Row> {
  ImportLineCell() {
    getStyleClass().add("import-line");
  }

  @Override
  protected void updateItem(ImportSample.Row row, boolean empty) {
    super.updateItem(row, empty);
    boolean known = row != null && row.line().isPresent();
    setText(known ? String.valueOf(row.line().getAsInt()) : "");
  }
}
