package engram.ui.find;

import engram.ui.base.Room;
import engram.ui.places.Places;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** The field that finds anything. */
public final class FindRoom implements Room {
  public final FindViewModel find;

  public FindRoom(Places places, Shared shared) {
    find = new FindViewModel(places, shared);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(FindController.class, () -> new FindController(find));
  }
}
