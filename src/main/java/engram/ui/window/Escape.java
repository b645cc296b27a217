package engram.ui.window;

import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.SelectionViewModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What Esc closes in the window: what lies on top of what is open, and that alone. It never leaves
 * a workspace; a file before its import is asked about as in a dialog, and closes like one.
 */
final class Escape {
  private final PanesViewModel panes;
  private final SelectionViewModel selection;
  private final BooleanSupplier leaveFullScreen;

  /**
   * @param leaveFullScreen says whether the window filled the screen, and ends that
   */
  Escape(PanesViewModel panes, SelectionViewModel selection, BooleanSupplier leaveFullScreen) {
    this.panes = panes;
    this.selection = selection;
    this.leaveFullScreen = leaveFullScreen;
  }

  /** Closes the uppermost; says whether there was anything. */
  boolean press() {
    Optional<Overlay> page = panes.pageProperty().getValue();
    if (page.isPresent()) {
      panes.close(page.get());
      return true;
    }
    if (panes.presentingProperty().get()) {
      panes.presentingProperty().set(false);
      return true;
    }
    if (panes.getWorkspace() == Workspace.DATA && panes.dataPaneProperty().get().isWide()) {
      panes.leaveWide();
      return true;
    }
    if (panes.getWorkspace() == Workspace.TRAIN && selection.getSelected().isPresent()) {
      selection.clear();
      return true;
    }
    return leaveFullScreen.getAsBoolean();
  }
}
