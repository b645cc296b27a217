package engram.ui.memory.neuron;

import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The figures of the explained rule in the bar at the top. */
public final class NeuronReadOuts {
  private final NeuronViewModel neuron;
  private final Texts texts;

  NeuronReadOuts(NeuronViewModel neuron, Texts texts) {
    this.neuron = neuron;
    this.texts = texts;
  }

  /** |w| of which rule. */
  public ObservableValue<String> lengthName() {
    return text(() -> texts.get("neuron.length-of", name()));
  }

  public ObservableValue<String> length() {
    return text(() -> length(neuron.getCourse().length(neuron.explained(), neuron.step())));
  }

  /** Degrees to the principal axis. */
  public ObservableValue<String> angle() {
    return text(() -> degrees(neuron.getCourse().angle(neuron.explained(), neuron.step())));
  }

  private String name() {
    return texts.get("neuron.rule." + neuron.explained().id());
  }

  /** Long ones without digits behind the point. */
  static String length(double length) {
    return length < 100 ? RoundedNumber.fixed(length, 2) : RoundedNumber.fixed(length, 0);
  }

  static String degrees(double degrees) {
    return RoundedNumber.fixed(degrees, 1) + "°";
  }

  private ObservableValue<String> text(Supplier<String> of) {
    return Bindings.createStringBinding(
        of::get,
        neuron.courseProperty(),
        neuron.stepProperty(),
        neuron.settings().explainedProperty(),
        texts.languageProperty());
  }
}
