package engram.ui.data.table;

import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** Takes back edits of the table that the run has not learned yet; those it has are the run's. */
final class DataTableUndo implements UndoPlace {
  private final DataTableEdits edits;
  private final ObservableValue<Boolean> inFront;
  private final ReadOnlyBooleanWrapper never = new ReadOnlyBooleanWrapper();

  DataTableUndo(DataTableEdits edits, PanesViewModel panes) {
    this.edits = edits;
    inFront =
        Bindings.createBooleanBinding(
            () ->
                edits.waitingProperty().get()
                    && panes.getWorkspace() == Workspace.DATA
                    && panes.dataPaneProperty().get() == DataPane.TABLE,
            edits.waitingProperty(),
            panes.workspaceProperty(),
            panes.dataPaneProperty());
  }

  @Override
  public ObservableValue<Boolean> inFrontProperty() {
    return inFront;
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return edits.waitingProperty();
  }

  /** What is taken back here is gone. */
  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return never.getReadOnlyProperty();
  }

  @Override
  public void undo() {
    edits.takeBackWaiting();
  }

  @Override
  public void redo() {}
}
