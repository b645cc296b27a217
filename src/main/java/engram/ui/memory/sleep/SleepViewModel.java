package engram.ui.memory.sleep;

import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.ui.base.LatestWork;
import engram.ui.memory.frame.MemoryPin;
import engram.ui.memory.frame.Stepped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A life by the settings of this moment, lived beside the window; the night behind which it is
 * seen, and the letter explained. Other settings are seen behind the same night.
 */
public final class SleepViewModel extends Stepped {
  static final int EVENTS = SleepLife.NIGHTS * SleepLife.LETTERS;

  final SleepSettings settings;
  private final LatestWork<SleepCourse> work;
  private final ReadOnlyObjectWrapper<Optional<SleepCourse>> course =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final MemoryPin pinned = new MemoryPin();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  SleepViewModel(SleepSettings settings, Executor worker, Executor window) {
    this.settings = settings;
    work = new LatestWork<>(worker, window, lived -> course.set(Optional.of(lived)));
    begin(SleepLife.NIGHTS);
    settings
        .setupProperty()
        .subscribe(setup -> work.submit(setup, true, () -> SleepCourse.of(setup)));
  }

  // Properties

  /** Empty until the first life is lived; for a moment that of the settings before. */
  public ReadOnlyObjectProperty<Optional<SleepCourse>> courseProperty() {
    return course.getReadOnlyProperty();
  }

  Optional<SleepCourse> getCourse() {
    return course.get();
  }

  /** Whether the life is that of the settings. */
  public boolean isLived() {
    return getCourse().filter(lived -> lived.setup().equals(settings.getSetup())).isPresent();
  }

  /** What there is behind the night that is seen. */
  Optional<Night> night() {
    return getCourse().map(lived -> lived.nights().get(step()));
  }

  /** Letters that have happened. */
  int happened() {
    return SleepLife.LETTERS * step();
  }

  /** The letter that is explained whatever is shown; empty if it is one of the last day. */
  public ReadOnlyObjectProperty<OptionalInt> pinnedProperty() {
    return pinned.property();
  }

  /** The letter that is explained, by the order in which they happen; 0 before any has. */
  int explained() {
    if (isPinned()) return pinned.get();
    return Math.max(0, happened() - SleepLife.LETTERS);
  }

  /** Whether the letter that is explained is kept; one that has not happened waits. */
  boolean isPinned() {
    return pinned.isThere() && pinned.get() < happened();
  }

  /** Whether a press there does something. */
  boolean isOnSomething(SleepLayout layout, double x, double y) {
    return letterAt(layout, x, y).isPresent() || layout.nightAt(x, y).isPresent();
  }

  /** The letter at that point, if it has happened. */
  private OptionalInt letterAt(SleepLayout layout, double x, double y) {
    OptionalInt letter = layout.letterAt(x, y);
    return letter.isPresent() && letter.getAsInt() < happened() ? letter : OptionalInt.empty();
  }

  // Commands

  /** The night that is seen; the first at the beginning. */
  int seenNight() {
    return Math.max(1, step());
  }

  /** Explains the letter at that point, or wakes the night there or lets it be slept. */
  void press(SleepLayout layout, double x, double y) {
    letterAt(layout, x, y).ifPresent(this::pin);
    layout.nightAt(x, y).ifPresent(settings::turn);
  }

  /** Explains a letter; the same again lets it go. */
  public void pin(int event) {
    pinned.toggle(event);
  }

  /** Drops what is under way. */
  void cancel() {
    work.forget();
  }
}
