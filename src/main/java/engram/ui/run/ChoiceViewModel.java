package engram.ui.run;

import engram.training.RunState;
import engram.training.Snapshot;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One of several that a run has. A choice shows at once and does not flicker back while its command
 * is on the way; if the run refuses it, the run's own shows again.
 */
public final class ChoiceViewModel<T> {
  private final ReadOnlyObjectWrapper<T> value;
  private final Function<Snapshot, T> read;
  private final Consumer<T> apply;
  private T followed;

  public ChoiceViewModel(RunViewModel run, Function<Snapshot, T> read, Consumer<T> apply) {
    this.read = read;
    this.apply = apply;
    followed = read.apply(run.getSnapshot());
    value = new ReadOnlyObjectWrapper<>(followed);
    run.snapshotProperty().subscribe(this::follow);
  }

  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  public T getValue() {
    return value.get();
  }

  /** Does nothing if it is chosen already. */
  public void choose(T choice) {
    if (choice.equals(value.get())) return;
    value.set(choice);
    apply.accept(choice);
  }

  /** Shows the run's own again, since a choice could not be made. */
  public void revert() {
    value.set(followed);
  }

  private void follow(Snapshot snapshot) {
    T now = read.apply(snapshot);
    if (!now.equals(followed) || snapshot.state() == RunState.FAILED) value.set(now);
    followed = now;
  }
}
