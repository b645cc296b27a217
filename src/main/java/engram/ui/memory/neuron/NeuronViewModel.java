package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.ui.memory.frame.Stepped;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The neuron by the settings of this moment, and the step that is seen. */
public final class NeuronViewModel extends Stepped {
  final NeuronSettings settings;
  private final ReadOnlyObjectWrapper<NeuronCourse> course = new ReadOnlyObjectWrapper<>();

  NeuronViewModel(NeuronSettings settings) {
    this.settings = settings;
    settings
        .setupProperty()
        .subscribe(
            setup -> {
              begin(NeuronCourse.STEPS);
              course.set(NeuronCourse.of(setup));
            });
  }

  ReadOnlyObjectProperty<NeuronCourse> courseProperty() {
    return course.getReadOnlyProperty();
  }

  public NeuronCourse getCourse() {
    return course.get();
  }

  /** The rule whose update is explained. */
  public NeuronRule explained() {
    return settings.explainedProperty().get();
  }

  /** The rules that are seen. */
  public List<NeuronRule> shown() {
    return settings.shownProperty().get();
  }

  /** The point that the explained rule learned from in this step; −1 if none or all. */
  int atWork() {
    return step() == 0 ? -1 : course.get().point(explained(), step());
  }
}
