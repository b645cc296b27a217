package engram.ui.inspector;

import engram.data.Targets;
import engram.data.Task;
import engram.inspect.Moment;
import engram.ui.base.RoundedNumber;
import engram.ui.graph.NetworkReadouts;
import engram.ui.run.SampleAnswer;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The network and its sample in a few lines, the first sight. */
public final class InspectorSummaryViewModel {
  private final InspectorViewModel inspector;

  public InspectorSummaryViewModel(InspectorViewModel inspector) {
    this.inspector = inspector;
  }

  // Properties

  /** Another object for everything new. */
  public ReadOnlyObjectProperty<InspectorViewModel.Shown> shownProperty() {
    return inspector.shownProperty();
  }

  /** {@code 4 – 10 – 3} */
  public String shape() {
    return NetworkReadouts.shape(moment().parameters().spec());
  }

  public String parameters() {
    return RoundedNumber.whole(moment().parameters().spec().parameterCount());
  }

  /** The sample's row in the data set, from 0. */
  public String sample() {
    return String.valueOf(moment().row());
  }

  /** The class that the outputs name and the activation it is named by, or the number. */
  public String prediction() {
    Targets targets = moment().snapshot().data().targets();
    String prediction = answer().prediction();
    if (targets.coding().task() == Task.REGRESSION) return prediction;
    double[] outputs = moment().forward().output();
    int named = Math.max(0, targets.outputOf(targets.classOf(outputs)));
    return prediction + "  " + inspector.getShown().numbers().of(outputs[named]);
  }

  public String truth() {
    return answer().truth();
  }

  /** Empty for numbers. */
  public Optional<Boolean> isRight() {
    return answer().right();
  }

  private SampleAnswer answer() {
    return SampleAnswer.of(inspector.names().data(), inspector.getShown().numbers(), moment());
  }

  /** L of the sample alone. */
  public String sampleLoss() {
    return inspector.getShown().numbers().of(moment().backward().loss());
  }

  private Moment moment() {
    return inspector.getShown().moment();
  }
}
