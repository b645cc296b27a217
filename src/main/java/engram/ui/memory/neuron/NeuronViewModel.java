package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.ui.memory.frame.Stepped;
import engram.ui.memory.frame.SteppedPlace;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The neuron by the settings of this moment, and the step that is seen. */
public final class NeuronViewModel implements Stepped {
  private final NeuronSettings settings;
  private final ReadOnlyObjectWrapper<NeuronCourse> course = new ReadOnlyObjectWrapper<>();
  private final SteppedPlace place = new SteppedPlace();

  NeuronViewModel(NeuronSettings settings) {
    this.settings = settings;
    settings
        .setupProperty()
        .subscribe(
            setup -> {
              place.begin();
              course.set(NeuronCourse.of(setup));
            });
  }

  public NeuronSettings settings() {
    return settings;
  }

  public ReadOnlyObjectProperty<NeuronCourse> courseProperty() {
    return course.getReadOnlyProperty();
  }

  public NeuronCourse getCourse() {
    return course.get();
  }

  @Override
  public ReadOnlyIntegerProperty stepProperty() {
    return place.stepProperty();
  }

  @Override
  public ReadOnlyIntegerProperty furthestProperty() {
    return place.furthestProperty();
  }

  @Override
  public int steps() {
    return NeuronCourse.STEPS;
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
  public int atWork() {
    return step() == 0 ? -1 : course.get().point(explained(), step());
  }

  @Override
  public void goTo(int newStep) {
    place.goTo(Math.max(0, Math.min(steps(), newStep)));
  }
}
