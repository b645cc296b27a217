package engram.ui.start;

import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.places.Place;
import engram.ui.places.Places;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The first screen, with the thread for one of its pictures. */
public final class StartRoom implements Room {
  public final StartViewModel start;
  private final Shared shared;
  private final Runnable ready;
  private ExecutorService worker;

  /**
   * @param ready makes the rooms that the doors lead to, if they are not there yet
   */
  public StartRoom(Places places, Runnable ready, Shared shared) {
    this.shared = shared;
    this.ready = ready;
    start = new StartViewModel(places, shared);
  }

  /** What the first door does. */
  public Stream<Place> places() {
    return Stream.of(start.learning());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(StartController.class, () -> new StartController(start, ready, worker(), shared));
  }

  private ExecutorService worker() {
    if (worker == null) worker = Workers.oneInTheBackground("engram-start");
    return worker;
  }

  @Override
  public void close() {
    if (worker != null) worker.shutdownNow();
  }
}
