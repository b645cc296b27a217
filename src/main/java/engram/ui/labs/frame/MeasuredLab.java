package engram.ui.labs.frame;

import engram.memory.experiments.Fingerprint;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * A lab that measures once all that its settings ask for, beside the window, and shows what is
 * found so far; then it goes through it. Other settings measure anew if they ask for other numbers.
 *
 * @param <S> the setup
 * @param <F> what is found; immutable
 */
public abstract class MeasuredLab<S, F> implements LabModels {
  protected final Texts texts;
  private final LongWork work;
  private final ReadOnlyObjectWrapper<Optional<F>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Of what is found, or being found. */
  private S measured;

  /** All is there. */
  private boolean whole;

  protected MeasuredLab(LongWork work, Texts texts) {
    this.work = work;
    this.texts = texts;
  }

  /** Measures, from now on whenever it has to; what a lab consists of is there. */
  protected final void begin() {
    settings().setupProperty().subscribe(this::renew);
  }

  private void renew(S setup) {
    if (measured != null && isMeasuredAs(measured, setup)) return;
    measured = setup;
    forget();
    found.set(Optional.empty());
    goOn();
  }

  // What each lab says

  @Override
  public abstract SettingsViewModel<S> settings();

  @Override
  public abstract PlacePlayback playback();

  /** Whether both setups ask for the same numbers. */
  protected abstract boolean isMeasuredAs(S before, S now);

  /** What measures; called by the worker. */
  protected abstract LongWork.Steps<F> measure(S setup);

  /** What the fingerprint is of; none if there is nothing that could be measured. */
  protected abstract double[] numbers(F all);

  /** What was found is none of the new setup: it is gone through from the beginning. */
  protected void forget() {
    playback().reset();
  }

  /** More is found now. */
  protected void follow(Optional<F> before, F now) {}

  // Properties

  /** Empty before the first is found. */
  public final ReadOnlyObjectProperty<Optional<F>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public final Optional<F> getFound() {
    return found.get();
  }

  /** Whether all is found. */
  protected final boolean isWhole() {
    return whole;
  }

  @Override
  public final LongWork work() {
    return work;
  }

  @Override
  public final List<ObservableValue<?>> changes() {
    return List.of(
        settings().setupProperty(), found, playback().placeProperty(), texts.languageProperty());
  }

  @Override
  public final boolean canGoOn() {
    return !work.isRunning() && !whole;
  }

  @Override
  public final Optional<String> fingerprint() {
    return found
        .get()
        .filter(now -> whole)
        .map(this::numbers)
        .filter(all -> all.length > 0)
        .map(Fingerprint::of);
  }

  // Commands

  @Override
  public final void goOn() {
    S setup = measured;
    whole = false;
    work.start(() -> measure(setup), this::show);
  }

  private void show(F now) {
    Optional<F> before = found.get();
    whole = !work.isRunning();
    found.set(Optional.of(now));
    follow(before, now);
  }
}
