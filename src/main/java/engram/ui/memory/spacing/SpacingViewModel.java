package engram.ui.memory.spacing;

import engram.memory.spacing.BestGap;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingMap;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.LatestWork;
import engram.ui.memory.frame.Stepped;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two sessions by the settings of this moment, the step that is seen, and the map around them. */
public final class SpacingViewModel extends Stepped {
  final SpacingSettings settings;
  final PeoplesMeans people = PeoplesMeans.load();
  private final LatestWork<Mapped> work;
  private final ReadOnlyObjectWrapper<SpacingCourse> course = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Mapped>> mapped =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private BestGap best;

  /** The map of some stores. */
  public record Mapped(LeakingStores stores, SpacingMap map) {}

  /**
   * A place of the map.
   *
   * @param people what people recalled there, if it is one of their discs
   */
  record Pointed(double gap, double delay, Optional<PeoplesMeans.Spaced> people) {}

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  SpacingViewModel(SpacingSettings settings, Executor worker, Executor window) {
    this.settings = settings;
    work = new LatestWork<>(worker, window, made -> mapped.set(Optional.of(made)));
    begin(SpacingCourse.STEPS);
    settings.setupProperty().subscribe(this::follow);
  }

  private void follow(SpacingSetup setup) {
    int count = setup.stores();
    if (course.get() == null || course.get().setup().stores() != count) {
      best = new BestGap(setup.model());
      work.submit(count, true, () -> map(count));
    }
    course.set(SpacingCourse.of(setup));
  }

  private static Mapped map(int count) {
    LeakingStores stores = LeakingStores.of(count);
    return new Mapped(stores, SpacingMap.of(stores));
  }

  // Properties

  ReadOnlyObjectProperty<SpacingCourse> courseProperty() {
    return course.getReadOnlyProperty();
  }

  public SpacingCourse getCourse() {
    return course.get();
  }

  SpacingSetup setup() {
    return course.get().setup();
  }

  SpacingCourse.Moment moment() {
    return course.get().moment(step());
  }

  /** Empty until the first one is there; of other stores than the settings for a moment. */
  public ReadOnlyObjectProperty<Optional<Mapped>> mappedProperty() {
    return mapped.getReadOnlyProperty();
  }

  /** What the mouse is over. */
  ReadOnlyObjectProperty<Optional<Pointed>> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /** Of these stores. */
  BestGap best() {
    return best;
  }

  // Commands

  /** Learns again after another gap and asks after another delay, in days; shows the question. */
  public void choose(double gap, double delay) {
    settings.choose(gap, delay);
    goTo(SpacingCourse.STEPS);
  }

  /** The same by steps of the map. */
  void walk(int gaps, int delays) {
    choose(
        SpacingDays.GAPS.moved(setup().gap(), gaps),
        SpacingDays.DELAYS.moved(setup().delay(), delays));
  }

  void point(Optional<Pointed> at) {
    pointed.set(at);
  }
}
