package engram.ui.window;

import engram.ui.base.Room;
import engram.ui.base.Transport;
import engram.ui.base.Views;
import engram.ui.places.Place;
import engram.ui.run.Shared;
import engram.ui.transport.TransportViewModel;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;

/** The frame of the window: bar, menu, and the places that the panes are put into. */
public final class WindowRoom implements Room {
  public final UndoViewModel undoing;
  private final Shared shared;
  private final TransportViewModel transport;
  private final Supplier<Transport> inFront;
  private final WindowActions actions;
  private final Function<String, Parent> parts;
  private final WindowPlaces places;
  private boolean atOnce;

  /**
   * @param inFront the transport of the workspace in front
   * @param parts loads a view by its stem
   */
  public WindowRoom(
      Shared shared,
      TransportViewModel transport,
      Supplier<Transport> inFront,
      WindowActions actions,
      Function<String, Parent> parts) {
    this.shared = shared;
    this.transport = transport;
    this.inFront = inFront;
    this.actions = actions;
    this.parts = parts;
    undoing = new UndoViewModel(shared.run(), shared.panes(), shared.texts());
    places = new WindowPlaces(shared.panes());
  }

  /** The workspaces, the panes, and the commands of the menu once it is loaded. */
  public Stream<Place> places() {
    return places.all();
  }

  /**
   * The inside of the window in the present language.
   *
   * @param panesAtOnce whether it is whole when this returns; else most panes follow the first
   *     frame
   */
  public Parent load(Views views, boolean panesAtOnce) {
    atOnce = panesAtOnce;
    return views.load("main");
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        MainController.class, () -> new MainController(shared, parts, actions, atOnce),
        CompanionController.class, () -> new CompanionController(shared, parts),
        MenuController.class,
            () -> new MenuController(inFront, undoing, actions, places::follow, shared),
        BarController.class, () -> new BarController(transport, shared, parts));
  }
}
