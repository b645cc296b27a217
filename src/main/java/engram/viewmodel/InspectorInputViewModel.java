package engram.viewmodel;

import engram.inspect.ActivationHistogram;
import engram.inspect.NumberText;
import engram.inspect.WorkedInput;
import engram.nn.Part;
import engram.training.PreparedData;
import engram.viewmodel.InspectorViewModel.Shown;
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
    return "x" + InspectorNames.subscript(index() + 1);
  }

  /** How the measured value becomes x, in LaTeX. */
  public String formula() {
    return InspectorFormulas.input("x_{" + (index() + 1) + "}", worked().scaled());
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

  public String mean() {
    return withUnit(worked().zero());
  }

  public String std() {
    return withUnit(worked().unit());
  }

  /** Of x over the training rows. */
  public ActivationHistogram histogram() {
    return ActivationHistogram.of(inspector.getShown().moment().snapshot().data(), worked().part());
  }

  /** {@code over the 120 training rows} */
  public String histogramCaption() {
    int rows = inspector.getShown().moment().snapshot().data().train().rows();
    return text("inspector.histogram", String.valueOf(rows));
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
    PreparedData data = inspector.getShown().moment().snapshot().data();
    return SampleAnswer.withUnit(numbers().of(value), DataWords.unit(data, index()));
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
