package engram.ui.twin;

import engram.training.twin.TwinSession;
import engram.ui.base.Companion;
import engram.ui.base.Room;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** The twin, with its thread and a clock while its pane is open. */
public final class TwinRoom implements Room {
  public final TwinViewModel twin;
  private final TwinNetworkViewModel network;
  private final TwinSession session = new TwinSession();
  private final Shared shared;
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          twin.refresh();
        }
      };

  public TwinRoom(Shared shared) {
    this.shared = shared;
    twin = new TwinViewModel(session, System::nanoTime, shared);
    network = new TwinNetworkViewModel(twin, shared);
    shared
        .panes()
        .companionProperty()
        .subscribe((before, now) -> tick(now.filter(Companion.TWIN::equals).isPresent()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(TwinController.class, () -> new TwinController(twin, network, shared));
  }

  private void tick(boolean open) {
    if (open) clock.start();
    else clock.stop();
  }

  @Override
  public void close() {
    tick(false);
    session.close();
  }
}
