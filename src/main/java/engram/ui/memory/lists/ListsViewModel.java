package engram.ui.memory.lists;

import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListStep;
import engram.ui.memory.frame.MemoryPin;
import engram.ui.memory.frame.Stepped;
import engram.ui.plot.NiceScale;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A list learned by the settings of this moment, the step that is seen, the item explained. */
public final class ListsViewModel extends Stepped {
  /** A weak trace is not to look strong only because all others are weaker. */
  private static final double LEAST_SCALE = 1;

  final ListsSettings settings;
  private final ReadOnlyObjectWrapper<ListCourse> course = new ReadOnlyObjectWrapper<>();
  private final MemoryPin pinned = new MemoryPin();
  private double mostStrength;

  ListsViewModel(ListsSettings settings) {
    this.settings = settings;
    settings
        .setupProperty()
        .subscribe(
            setup -> {
              ListCourse learned = ListCourse.of(setup);
              pinned.limit(setup.items());
              begin(learned.steps());
              mostStrength = NiceScale.linear(Math.max(LEAST_SCALE, learned.mostStrength())).high();
              course.set(learned);
            });
  }

  // Properties

  ReadOnlyObjectProperty<ListCourse> courseProperty() {
    return course.getReadOnlyProperty();
  }

  ListCourse getCourse() {
    return course.get();
  }

  public ListMoment moment() {
    return course.get().moment(step());
  }

  /** Holds the strength of every item in every step. */
  double mostStrength() {
    return mostStrength;
  }

  /** The item that is explained whatever is shown; empty if it is the one shown last. */
  public ReadOnlyObjectProperty<OptionalInt> pinnedProperty() {
    return pinned.property();
  }

  /** The item that is explained. */
  int explained() {
    if (pinned.isThere()) return pinned.get();
    for (int k = step(); k > 0; k--) {
      ListStep before = course.get().step(k);
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
