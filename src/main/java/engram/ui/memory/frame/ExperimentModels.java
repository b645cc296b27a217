package engram.ui.memory.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * What one experiment on memory gives to the frame of its workspace. What it says is asked for
 * again whenever one of its {@link #changes} is another.
 */
public interface ExperimentModels extends ExperimentFilesViewModel.Desk {
  /**
   * How far a step of the hand can go.
   *
   * @param key of what the choice is called
   * @param usable whether the choice makes a difference now
   */
  record StepSizes<T>(
      String key,
      List<T> sizes,
      Function<T, String> name,
      ObjectProperty<T> chosen,
      ObservableValue<Boolean> usable) {}

  /** Whether its room has more below its settings. */
  default boolean hasMoreSettings() {
    return true;
  }

  /** How far a step of the hand goes, where that can be chosen. */
  default Optional<StepSizes<?>> stepSizes() {
    return Optional.empty();
  }

  /** What it says depends on them, and on the language. */
  @Override
  List<ObservableValue<?>> changes();

  /** How large it is. */
  String facts();

  /** The goal, then what was seen. */
  String sentence();

  /** The figures in the bar at the top. */
  List<ReadOut> readOuts();

  /** What its numbers mean; empty where its own view explains it. */
  default Explanation explanation() {
    return new Explanation(List.of());
  }

  /** Calls that at once, and again when what it explains may be another. */
  default Subscription subscribeExplanation(Runnable shown) {
    return subscribe(shown);
  }

  /** Its curves over the steps. */
  default List<SteppedChart> charts() {
    return List.of();
  }

  /** The curves depend on them, and on the language. */
  default List<ObservableValue<?>> chartChanges() {
    return List.of();
  }

  /** Its other charts. */
  default List<PlotCard> plots() {
    return List.of();
  }

  /** Whether its room shows something of its own behind the charts. */
  default boolean hasMoreBelow() {
    return false;
  }

  @Override
  default void close() {}

  /** What is said of an experiment as it is now. */
  interface Words {
    /** How large it is. */
    String facts();

    /** The goal, then what was seen. */
    String sentence();

    /** The figures in the bar at the top. */
    List<ReadOut> readOuts();
  }

  /** Of an experiment whose words know what they are of. */
  interface Worded extends ExperimentModels {
    Words words();

    @Override
    default String facts() {
      return words().facts();
    }

    @Override
    default String sentence() {
      return words().sentence();
    }

    @Override
    default List<ReadOut> readOuts() {
      return words().readOuts();
    }
  }
}
