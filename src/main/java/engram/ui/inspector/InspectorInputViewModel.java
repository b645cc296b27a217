package engram.ui.inspector;

import engram.data.Input;
import engram.data.Scaling;
import engram.inspect.ActivationHistogram;
import engram.inspect.NumberText;
import engram.inspect.WorkedInput;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.run.DataNames;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The input that is selected. */
public final class InspectorInputViewModel {
  private final InspectorViewModel inspector;
  private final ReadOnlyObjectWrapper<Optional<WorkedInput>> input =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public InspectorInputViewModel(InspectorViewModel inspector) {
    this.inspector = inspector;
    inspector.shownProperty().subscribe(this::show);
  }

  // Properties

  /** Another object for everything new; empty if no input is selected. */
  public ReadOnlyObjectProperty<Optional<WorkedInput>> inputProperty() {
    return input.getReadOnlyProperty();
  }

  public Optional<WorkedInput> getInput() {
    return input.get();
  }

  /** {@code Input petal length} */
  public String title() {
    return text("inspector.input.title", inspector.names().input(index()));
  }

  /** {@code x₃} */
  public String symbol() {
    return "x" + NetworkNames.subscript(index() + 1);
  }

  /** How the measured value becomes x, in LaTeX. */
  public String formula() {
    return InspectorFormulas.input("x_{" + (index() + 1) + "}", worked().scaled(), isRange());
  }

  /** {@code = (4.7000 − 3.7742) / 1.7453} and {@code = 0.5305} */
  public String calculation() {
    WorkedInput w = worked();
    return w.scaled()
        ? "= (%s %s %s) / %s"
            .formatted(
                numbers().of(w.measured()),
                NumberText.operator(-w.zero()),
                numbers().magnitude(w.zero()),
                numbers().of(w.unit()))
        : "";
  }

  public String x() {
    return numbers().of(worked().x());
  }

  /** {@code 4.7000 cm} */
  public String measured() {
    return withUnit(worked().measured());
  }

  /** Mean or smallest of the training rows. */
  public String zero() {
    return withUnit(worked().zero());
  }

  /** Standard deviation or range of the training rows. */
  public String unit() {
    return withUnit(worked().unit());
  }

  /** {@code v, as measured}, or how it is computed. */
  public String measuredName() {
    return data().inputs().input(index()) instanceof Input.Derived
        ? text("inspector.input.derived", inspector.names().input(index()))
        : text("inspector.input.measured");
  }

  public String zeroName() {
    return text(isRange() ? "inspector.input.least" : "inspector.input.mean");
  }

  public String unitName() {
    return text(isRange() ? "inspector.input.range" : "inspector.input.std");
  }

  /** Why it is not scaled. */
  public String unscaled() {
    Input source = data().inputs().input(index());
    if (source instanceof Input.Indicator) return text("inspector.input.indicator");
    return text(
        source instanceof Input.Derived
            ? "inspector.input.unscaled-derived"
            : "inspector.input.unscaled");
  }

  private boolean isRange() {
    return data().setup().scaling() == Scaling.RANGE;
  }

  /** Of x over the training rows. */
  public ActivationHistogram histogram() {
    return ActivationHistogram.of(data(), worked().part());
  }

  /** {@code over the 120 training rows} */
  public String histogramCaption() {
    return text("inspector.histogram", String.valueOf(data().train().rows()));
  }

  public List<String> classNames() {
    return inspector.names().classes();
  }

  /** Everything as a plain table, with all digits, for a spreadsheet. */
  public String copyText() {
    return InspectorCopy.input(this, inspector);
  }

  private void show(Shown shown) {
    input.set(
        shown
            .part()
            .map(part -> part instanceof Part.Input i ? WorkedInput.of(shown.moment(), i) : null));
  }

  private String withUnit(double value) {
    return SampleAnswer.withUnit(numbers().of(value), DataNames.unit(data(), index()));
  }

  private PreparedData data() {
    return inspector.getShown().moment().snapshot().data();
  }

  private int index() {
    return worked().part().index();
  }

  private WorkedInput worked() {
    return input.get().orElseThrow();
  }

  private NumberText numbers() {
    return inspector.getShown().numbers();
  }

  private String text(String key, Object... arguments) {
    return inspector.texts().get(key, arguments);
  }
}
