package engram.ui.paths;

import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.inspector.InspectorRoom;
import engram.ui.inspector.InspectorTabsViewModel;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The paths of what is selected in the inspector, and those that are pinned, in one plot. */
public final class PathsRoom implements Room {
  public final PinsViewModel pins;
  private final Shared shared;
  private final InspectorTabsViewModel tabs;
  private final PathTabViewModel selected;
  private final PathsViewModel paths;
  private final ExecutorService worker = Workers.one("engram-paths");

  public PathsRoom(Shared shared, InspectorRoom inspector) {
    this.shared = shared;
    tabs = inspector.tabs;
    pins = new PinsViewModel(shared.run());
    selected =
        new PathTabViewModel(inspector.inspector, pins, shared.panes(), worker, Platform::runLater);
    paths =
        new PathsViewModel(
            inspector.inspector,
            shared.run(),
            pins,
            selected,
            shared.panes(),
            worker,
            Platform::runLater);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        PathTabController.class,
        () -> new PathTabController(selected, tabs, shared.preferences()),
        PathsController.class,
        () -> new PathsController(paths, shared.preferences()));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
