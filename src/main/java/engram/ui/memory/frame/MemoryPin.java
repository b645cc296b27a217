package engram.ui.memory.frame;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one of several things that stays explained, whatever is shown; or none. */
public final class MemoryPin {
  private final ReadOnlyObjectWrapper<OptionalInt> pinned =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());

  public ReadOnlyObjectProperty<OptionalInt> property() {
    return pinned.getReadOnlyProperty();
  }

  public boolean isThere() {
    return pinned.get().isPresent();
  }

  public int get() {
    return pinned.get().getAsInt();
  }

  /** Keeps that one explained; the same again lets it go. */
  public void toggle(int index) {
    boolean same = pinned.get().equals(OptionalInt.of(index));
    pinned.set(same ? OptionalInt.empty() : OptionalInt.of(index));
  }

  /** Keeps that one explained. */
  public void show(int index) {
    pinned.set(OptionalInt.of(index));
  }

  /** Keeps none. */
  public void letGo() {
    pinned.set(OptionalInt.empty());
  }

  /** There are only so many now, perhaps without the one that was kept. */
  public void limit(int count) {
    if (pinned.get().orElse(0) >= count) pinned.set(OptionalInt.empty());
  }
}
