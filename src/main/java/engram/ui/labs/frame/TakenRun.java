package engram.ui.labs.frame;

import engram.training.Snapshot;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The moment of Train that a lab asks, if that is chosen, or why it can't. */
public final class TakenRun {
  private final Supplier<Snapshot> trainedHere;
  private final ReadOnlyObjectWrapper<Optional<TrainFault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Snapshot taken;

  /**
   * @param trainedHere what is in Train now
   */
  public TakenRun(Supplier<Snapshot> trainedHere) {
    this.trainedHere = trainedHere;
  }

  /** Why the run of Train can't be asked, if it is chosen. */
  public ReadOnlyObjectProperty<Optional<TrainFault>> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Null if it is another run that is asked. */
  public Snapshot get() {
    return taken;
  }

  /**
   * Takes what is in Train now, or nothing of it.
   *
   * @return whether there is something to ask
   */
  public boolean take(boolean own) {
    taken = own ? trainedHere.get() : null;
    fault.set(Optional.ofNullable(taken).flatMap(TrainFault::of));
    return fault.get().isEmpty();
  }

  /** Whether Train has no longer what was taken. */
  public boolean isAnotherNow() {
    Snapshot now = trainedHere.get();
    return taken == null || taken.parameters() != now.parameters() || taken.data() != now.data();
  }
}
