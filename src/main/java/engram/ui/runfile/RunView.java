package engram.ui.runfile;

import engram.files.SavedView;
import engram.training.recipe.PreparedData;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.Subscription;

/** What is looked at in the window, for the file of a run, and as a file has it. */
final class RunView {
  private final Shared shared;
  private Subscription waiting = Subscription.EMPTY;

  RunView(Shared shared) {
    this.shared = shared;
  }

  SavedView now() {
    PanesViewModel panes = shared.panes();
    return new SavedView(
        id(panes.getWorkspace()),
        panes.companionProperty().get().map(Companion::id),
        shared.selection().getSelected(),
        shared.sample().getRow(),
        panes.programProperty().get(),
        panes.neuronMapsProperty().get(),
        panes.equationNumbersProperty().get());
  }

  private static String id(Workspace which) {
    return which.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Looks at it so once the run is shown.
   *
   * @param data of the run
   */
  void show(SavedView view, PreparedData data) {
    waiting.unsubscribe();
    waiting =
        shared
            .run()
            .snapshotProperty()
            .subscribe(
                (before, now) -> {
                  if (now.data() != data) return;
                  waiting.unsubscribe();
                  show(view);
                });
  }

  private void show(SavedView view) {
    PanesViewModel panes = shared.panes();
    Stream.of(Workspace.values())
        .filter(each -> id(each).equals(view.workspace()))
        .forEach(panes::show);
    Optional<Companion> companion =
        Stream.of(Companion.values())
            .filter(each -> view.companion().filter(each.id()::equals).isPresent())
            .findFirst();
    panes.companionProperty().set(companion);
    panes.programProperty().set(view.program());
    panes.neuronMapsProperty().set(view.neuronMaps());
    panes.equationNumbersProperty().set(view.numbers());
    int rows = shared.run().getSnapshot().data().dataset().rows();
    if (view.sample() >= 0 && view.sample() < rows) shared.sample().show(view.sample());
    view.selected().ifPresentOrElse(shared.selection()::select, shared.selection()::clear);
  }
}
