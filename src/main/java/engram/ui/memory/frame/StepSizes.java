package engram.ui.memory.frame;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * How far a step of the hand can go.
 *
 * @param key of what the choice is called
 * @param usable whether the choice makes a difference now
 */
public record StepSizes<T>(
    String key,
    List<T> sizes,
    Function<T, String> name,
    ObjectProperty<T> chosen,
    ObservableValue<Boolean> usable) {}
