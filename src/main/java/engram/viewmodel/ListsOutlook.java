package engram.viewmodel;

import engram.memory.StoreSetup;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The curves of the settings of this moment, worked out beside the window; the latest win. */
public final class ListsOutlook {
  private final Executor worker;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<ListsCurves>> curves =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private volatile StoreSetup wanted;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  ListsOutlook(StoresSettings settings, Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
    settings.setupProperty().subscribe(this::ask);
  }

  /** Empty until the first ones are there. */
  public ReadOnlyObjectProperty<Optional<ListsCurves>> curvesProperty() {
    return curves.getReadOnlyProperty();
  }

  private void ask(StoreSetup setup) {
    wanted = setup;
    worker.execute(
        () -> {
          if (setup != wanted) return;
          ListsCurves made = ListsCurves.of(setup);
          window.execute(() -> take(made));
        });
  }

  private void take(ListsCurves made) {
    if (made.setup() == wanted) curves.set(Optional.of(made));
  }
}
