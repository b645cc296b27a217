package engram.ui.guide;

import engram.ui.base.Room;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** The short tour of the window. */
public final class GuideRoom implements Room {
  public final GuideViewModel guide;

  public GuideRoom(Shared shared) {
    guide = new GuideViewModel(shared);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(GuideController.class, () -> new GuideController(guide));
  }
}
