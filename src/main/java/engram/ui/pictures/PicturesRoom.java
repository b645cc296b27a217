package engram.ui.pictures;

import engram.ui.base.Room;
import engram.ui.base.UndoPlace;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Data that are pictures: the weights of the first layer, and the pad. */
public final class PicturesRoom implements Room {
  public final PadViewModel pad;
  public final PicturesViewModel pictures;
  private final Shared shared;

  /**
   * @param undoing takes places with edits of their own to undo
   */
  public PicturesRoom(Shared shared, Consumer<UndoPlace> undoing) {
    this.shared = shared;
    pictures = new PicturesViewModel(shared);
    pad = new PadViewModel(shared);
    undoing.accept(pad);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        PicturesController.class, () -> new PicturesController(pictures, pad, shared),
        PadMapController.class, () -> new PadMapController(pad, shared));
  }
}
