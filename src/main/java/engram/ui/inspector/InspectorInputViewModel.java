package engram.ui.inspector;

import engram.data.Input;
import engram.data.Scaling;
import engram.inspect.ActivationHistogram;
import engram.inspect.NumberText;
import engram.inspect.WorkedInput;
import engram.nn.Part;
import engram.ui.base.CopyTable;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.run.DataNames;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;

/** The input that is selected. */
final class InspectorInputViewModel extends WorkedViewModel<WorkedInput> {
  InspectorInputViewModel(InspectorViewModel inspector) {
    super(inspector);
    inspector.shownProperty().subscribe(this::show);
  }

  // Properties

  /** {@code Input petal length} */
  @Override
  public String title() {
    return text("inspector.input.title", names().input(index()));
  }

  /** {@code x₃} */
  String symbol() {
    return "x" + NetworkNames.subscript(index() + 1);
  }

  /** How the measured value becomes x, in LaTeX. */
  String formula() {
    return InspectorFormulas.input("x_{" + (index() + 1) + "}", worked().scaled(), isRange());
  }

  /** {@code = (4.7000 − 3.7742) / 1.7453} and {@code = 0.5305} */
  String calculation() {
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

  String x() {
    return numbers().of(worked().x());
  }

  /** {@code 4.7000 cm} */
  String measured() {
    return withUnit(worked().measured());
  }

  /** Mean or smallest of the training rows. */
  String zero() {
    return withUnit(worked().zero());
  }

  /** Standard deviation or range of the training rows. */
  String unit() {
    return withUnit(worked().unit());
  }

  /** {@code v, as measured}, or how it is computed. */
  String measuredName() {
    return data().inputs().input(index()) instanceof Input.Derived
        ? text("inspector.input.derived", names().input(index()))
        : text("inspector.input.measured");
  }

  String zeroName() {
    return text(isRange() ? "inspector.input.least" : "inspector.input.mean");
  }

  String unitName() {
    return text(isRange() ? "inspector.input.range" : "inspector.input.std");
  }

  /** Why it is not scaled. */
  String unscaled() {
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
  ActivationHistogram histogram() {
    return ActivationHistogram.of(data(), worked().part());
  }

  @Override
  public String copyText() {
    WorkedInput w = worked();
    CopyTable out = copyOfMoment(title(), symbol());
    out.line(measuredName(), w.measured());
    out.line(zeroName(), w.zero());
    out.line(unitName(), w.unit());
    return out.line("x", w.x()).text();
  }

  private void show(Shown shown) {
    setWorked(
        shown
            .part()
            .map(part -> part instanceof Part.Input i ? WorkedInput.of(shown.moment(), i) : null));
  }

  private String withUnit(double value) {
    return SampleAnswer.withUnit(numbers().of(value), DataNames.unit(data(), index()));
  }

  private int index() {
    return worked().part().index();
  }
}
