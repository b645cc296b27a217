package engram.viewmodel;

import engram.inspect.Moment;
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

  /** The class with the largest output, and that output. */
  public String prediction() {
    int predicted = moment().forward().predictedClass();
    double output = moment().forward().output()[predicted];
    return inspector.names().className(predicted)
        + "  "
        + inspector.getShown().numbers().of(output);
  }

  public String truth() {
    return inspector.names().className(moment().label());
  }

  public boolean isRight() {
    return moment().forward().predictedClass() == moment().label();
  }

  /** L of the sample alone. */
  public String sampleLoss() {
    return inspector.getShown().numbers().of(moment().backward().loss());
  }

  private Moment moment() {
    return inspector.getShown().moment();
  }
}
