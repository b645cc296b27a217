package engram.ui.runfile;

import engram.files.UnsavedRuns;
import engram.files.UnsavedRuns.Kept;
import engram.ui.base.Texts;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** Offers the runs that were not saved when the program ended, one after the other. */
final class RecoveryViewModel {
  private final Texts texts;
  private final UnsavedRuns folder;
  private final Executor worker;
  private final Executor window;
  private final Restoring restoring;
  private final Deque<Kept> left = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
  private final ObservableValue<String> text;
  private boolean closed;

  /** Shows a run in the place of the present one, which may be asked for first. */
  @FunctionalInterface
  interface Restoring {

    /**
     * @param name what it is called meanwhile
     * @param taken is done once it is shown
     */
    void restore(Kept kept, String name, Runnable taken);
  }

  /**
   * @param worker where they are looked for
   * @param window the window's thread, where all methods are called
   */
  RecoveryViewModel(
      Texts texts, UnsavedRuns folder, Executor worker, Executor window, Restoring restoring) {
    this.texts = texts;
    this.folder = folder;
    this.worker = worker;
    this.window = window;
    this.restoring = restoring;
    text = texts.bound(() -> offered.get() ? texts.get("recovery.text", when()) : "", offered);
  }

  // Properties

  /** Whether there is one. */
  ReadOnlyBooleanProperty offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** Asks for the one that is offered. */
  ObservableValue<String> textProperty() {
    return text;
  }

  /** When it was kept: today the time alone. */
  private String when() {
    ZonedDateTime time = left.getFirst().time().atZone(ZoneId.systemDefault());
    if (time.toLocalDate().equals(LocalDate.now(time.getZone()))) {
      return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.language().locale())
        .format(time);
  }

  Stream<Place> places() {
    if (!offered.get()) return Stream.empty();
    return Stream.of(
        Place.of(
            "command/recover",
            PlaceKind.COMMAND,
            shown -> shown.get("recovery.place", when()),
            this::open));
  }

  // Commands

  /** Looks for those that were left behind. */
  void look() {
    worker.execute(
        () -> {
          List<Kept> found = folder.left();
          window.execute(() -> offer(found));
        });
  }

  private void offer(List<Kept> found) {
    if (closed) found.forEach(Kept::release);
    else left.addAll(found);
    show();
  }

  /** The text is another one if there is another one behind it. */
  private void show() {
    offered.set(false);
    offered.set(!left.isEmpty());
  }

  /** Shows the one that is offered. */
  void open() {
    if (left.isEmpty()) return;
    Kept first = left.getFirst();
    restoring.restore(first, texts.get("recovery.name", when()), () -> taken(first));
  }

  private void taken(Kept kept) {
    left.remove(kept);
    show();
  }

  /** Deletes the one that is offered. */
  void discard() {
    if (left.isEmpty()) return;
    left.removeFirst().delete();
    show();
  }

  /** Offers them at the next start. */
  void later() {
    left.forEach(Kept::release);
    left.clear();
    show();
  }

  void close() {
    closed = true;
    later();
  }
}
