package engram.viewmodel;

import engram.memory.StoreCourse;
import engram.memory.StoreMoment;
import engram.memory.StoreStep;
import engram.ui.plot.NiceScale;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A list learned by the settings of this moment, the step that is seen, the item explained. */
public final class ListsViewModel extends Stepped {
  /** A weak trace is not to look strong only because all others are weaker. */
  private static final double LEAST_SCALE = 1;

  private final StoresSettings settings;
  private final ReadOnlyObjectWrapper<StoreCourse> course = new ReadOnlyObjectWrapper<>();
  private final MemoryPin pinned = new MemoryPin();
  private double mostStrength;

  ListsViewModel(StoresSettings settings) {
    this.settings = settings;
    settings
        .setupProperty()
        .subscribe(
            setup -> {
              StoreCourse learned = StoreCourse.of(setup);
              pinned.limit(setup.items());
              begin(learned.steps());
              mostStrength = NiceScale.linear(Math.max(LEAST_SCALE, learned.mostStrength())).high();
              course.set(learned);
            });
  }

  public StoresSettings settings() {
    return settings;
  }

  // Properties

  public ReadOnlyObjectProperty<StoreCourse> courseProperty() {
    return course.getReadOnlyProperty();
  }

  public StoreCourse getCourse() {
    return course.get();
  }

  public StoreMoment moment() {
    return course.get().moment(step());
  }

  /** Holds the strength of every item in every step. */
  public double mostStrength() {
    return mostStrength;
  }

  /** The item that is explained whatever is shown; empty if it is the one shown last. */
  public ReadOnlyObjectProperty<OptionalInt> pinnedProperty() {
    return pinned.property();
  }

  /** The item that is explained. */
  public int explained() {
    if (pinned.isThere()) return pinned.get();
    for (int k = step(); k > 0; k--) {
      StoreStep before = course.get().step(k);
      if (before.isLearning()) return before.item();
    }
    return 0;
  }

  // Commands

  /** Explains an item; the same again lets it go. */
  public void pin(int item) {
    pinned.toggle(item);
  }
}
