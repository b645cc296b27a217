package engram.viewmodel;

import engram.training.DataSetup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Changes how the data of the run are set up; each change begins another run. What can't be done
 * leaves the run as it is, and is told beside the control that asked for it.
 */
public final class DataEditor {

  /** Where on the page a change is asked for. */
  public enum Place {
    SETS,
    POINTS,
    INPUTS,
    SCALING,
    SPLIT
  }

  private final RunViewModel run;
  private final Executor window;
  private final Map<Place, ReadOnlyObjectWrapper<Optional<IllegalArgumentException>>> faults =
      new EnumMap<>(Place.class);

  /**
   * @param window the window's thread
   */
  public DataEditor(RunViewModel run, Executor window) {
    this.run = run;
    this.window = window;
    for (Place place : Place.values()) {
      faults.put(place, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }
  }

  /** Why the last change asked for there could not be done. */
  ReadOnlyObjectProperty<Optional<IllegalArgumentException>> faultProperty(Place place) {
    return faults.get(place).getReadOnlyProperty();
  }

  void edit(Place place, UnaryOperator<DataSetup> change) {
    run.editData(change, fault -> window.execute(() -> faults.get(place).set(fault)));
  }
}
