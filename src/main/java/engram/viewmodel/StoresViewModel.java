package engram.viewmodel;

import engram.memory.StoreCourse;
import engram.memory.StoreMoment;
import engram.memory.StoreStep;
import engram.ui.plot.NiceScale;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A list learned by the settings of this moment, the step that is seen, the item explained. */
public final class StoresViewModel implements Stepped {
  /** A weak trace is not to look strong only because all others are weaker. */
  private static final double LEAST_SCALE = 1;

  private final StoresSettings settings;
  private final ReadOnlyObjectWrapper<StoreCourse> course = new ReadOnlyObjectWrapper<>();
  private final SteppedPlace place = new SteppedPlace();
  private final ReadOnlyObjectWrapper<OptionalInt> pinned =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());

  private double mostStrength;

  StoresViewModel(StoresSettings settings) {
    this.settings = settings;
    settings
        .setupProperty()
        .subscribe(
            setup -> {
              place.begin();
              if (pinned.get().orElse(0) >= setup.items()) pinned.set(OptionalInt.empty());
              StoreCourse learned = StoreCourse.of(setup);
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

  @Override
  public ReadOnlyIntegerProperty stepProperty() {
    return place.stepProperty();
  }

  @Override
  public ReadOnlyIntegerProperty furthestProperty() {
    return place.furthestProperty();
  }

  @Override
  public int steps() {
    return course.get().steps();
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
    return pinned.getReadOnlyProperty();
  }

  /** The item that is explained. */
  public int explained() {
    if (pinned.get().isPresent()) return pinned.get().getAsInt();
    for (int k = step(); k > 0; k--) {
      StoreStep before = course.get().step(k);
      if (before.isLearning()) return before.item();
    }
    return 0;
  }

  // Commands

  @Override
  public void goTo(int newStep) {
    place.goTo(Math.max(0, Math.min(steps(), newStep)));
  }

  /** Explains an item; the same again lets it go. */
  public void pin(int item) {
    boolean again = pinned.get().equals(OptionalInt.of(item));
    pinned.set(again ? OptionalInt.empty() : OptionalInt.of(item));
  }
}
