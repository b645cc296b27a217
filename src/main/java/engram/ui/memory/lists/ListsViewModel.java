package engram.ui.memory.lists;

import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListPlace;
import engram.memory.lists.ListStep;
import engram.ui.memory.frame.MemoryPin;
import engram.ui.memory.frame.Stepped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A list learned by the settings of this moment, the step that is seen, the item explained. */
public final class ListsViewModel extends Stepped {
  final ListsSettings settings;
  private final ReadOnlyObjectWrapper<ListCourse> course = new ReadOnlyObjectWrapper<>();
  private final MemoryPin pinned = new MemoryPin();
  private Optional<ListCourse> massed = Optional.empty();

  ListsViewModel(ListsSettings settings) {
    this.settings = settings;
    settings
        .setupProperty()
        .subscribe(
            setup -> {
              ListCourse learned = ListCourse.of(setup);
              pinned.limit(setup.items());
              begin(learned.steps());
              boolean spaced = setup.sittings() > 1 && setup.gap() > 0;
              massed = spaced ? Optional.of(ListCourse.of(setup.withGap(0))) : Optional.empty();
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

  /**
   * Both stores after the same readings in one go, as long after the last of them: in a gap there
   * is nothing new. Empty if there is no gap.
   */
  Optional<ListMoment> massed() {
    return massed(step());
  }

  /** The same behind any step. */
  Optional<ListMoment> massed(int step) {
    return massed.map(other -> other.moment(course.get().withoutGaps(step)));
  }

  /** The item at that point of the picture of both stores. */
  OptionalInt at(ListsLayout layout, double x, double y) {
    OptionalInt row = layout.rowAt(x, y);
    if (row.isPresent()) return row;
    List<ListPlace> places = moment().places();
    OptionalInt place = layout.placeAt(x, y);
    boolean held = place.isPresent() && place.getAsInt() < places.size();
    return held ? OptionalInt.of(places.get(place.getAsInt()).item()) : OptionalInt.empty();
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
