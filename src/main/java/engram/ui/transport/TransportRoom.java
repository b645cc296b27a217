package engram.ui.transport;

import engram.ui.base.Room;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the bar that trains. */
public final class TransportRoom implements Room {
  public final TransportViewModel transport;
  private final Shared shared;

  public TransportRoom(Shared shared) {
    this.shared = shared;
    transport = new TransportViewModel(shared.run(), shared.texts());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        TransportController.class, () -> new TransportController(transport, shared.texts()),
        RunStateController.class, () -> new RunStateController(transport),
        TestScoreController.class, () -> new TestScoreController(transport));
  }
}
