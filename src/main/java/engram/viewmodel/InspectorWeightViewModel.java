package engram.viewmodel;

import engram.inspect.GradientCheck;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedWeight;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.viewmodel.InspectorViewModel.Shown;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The weight or bias that is selected. */
public final class InspectorWeightViewModel {
  /** Up to so many parameters the numerical check is made within the frame. */
  static final int PARAMETERS_WITHIN_A_FRAME = 50_000;

  private final InspectorViewModel inspector;
  private final ReadOnlyObjectWrapper<Optional<WorkedWeight>> weight =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<GradientCheck>> check =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LatestWork<GradientCheck> checking;

  /**
   * @param worker where the check of a large network is made
   * @param window the window's thread
   */
  public InspectorWeightViewModel(InspectorViewModel inspector, Executor worker, Executor window) {
    this.inspector = inspector;
    checking = new LatestWork<>(worker, window, c -> check.set(Optional.of(c)));
    inspector.shownProperty().subscribe(this::show);
  }

  // Properties

  /** Another object for everything new; empty if no weight or bias is selected. */
  public ReadOnlyObjectProperty<Optional<WorkedWeight>> weightProperty() {
    return weight.getReadOnlyProperty();
  }

  public Optional<WorkedWeight> getWeight() {
    return weight.get();
  }

  /** The gradient by central differences; of a large network it comes a little later. */
  public ReadOnlyObjectProperty<Optional<GradientCheck>> checkProperty() {
    return check.getReadOnlyProperty();
  }

  public Optional<GradientCheck> getCheck() {
    return check.get();
  }

  /** {@code Weight petal length → h₇}, {@code Bias of h₇} */
  public String title() {
    String target = names().neuron(worked().target());
    return worked().part() instanceof Part.Weight w
        ? text("inspector.weight.title", names().source(w.layer(), w.from()), target)
        : text("inspector.bias.title", target);
  }

  public String value() {
    return numbers().signed(worked().value());
  }

  /** The optimiser's formula in LaTeX. */
  public String updateFormula() {
    return InspectorFormulas.update(optimizer(), worked().isBias());
  }

  /**
   * {@code 0.9714 = 0.9700 − 0.0100 × (−0.1403)}; where the optimiser does more than that, {@code
   * 0.9714 = 0.9700 + 0.0014}. Empty while the next step is not known.
   */
  public String update() {
    return worked().update().map(this::update).orElse("");
  }

  private String update(WorkedWeight.Update u) {
    String step =
        optimizer() == Optimizer.SGD
            ? "− "
                + numbers().of(worked().settings().learningRate())
                + " × "
                + numbers().factor(u.gradient())
            : NumberText.operator(u.change()) + " " + numbers().magnitude(u.change());
    return numbers().of(u.after()) + " = " + numbers().of(u.before()) + " " + step;
  }

  /** What the gradient of the update is taken over, and which penalty is in it. */
  public String updateNote() {
    return worked().update().map(this::updateNote).orElse("");
  }

  private String updateNote(WorkedWeight.Update u) {
    String note =
        text("inspector.weight.batch", numbers().of(u.gradient()), String.valueOf(u.batchRows()));
    return u.penalty() == 0
        ? note
        : note + " " + text("inspector.weight.penalty", numbers().of(u.penalty()));
  }

  /** The optimiser by its name. */
  public String optimizerName() {
    return text("inspector.optimizer." + optimizer().id());
  }

  /** The chain rule in LaTeX. */
  public String chainRule() {
    return InspectorFormulas.chainRule(
        worked().part() instanceof Part.Weight w ? names().sourceLatex(w.layer(), w.from()) : "",
        worked().isBias());
  }

  /** {@code = −0.2598 · 0.5400 = −0.1403} */
  public String chainRuleNumbers() {
    WorkedWeight w = worked();
    String gradient = numbers().of(w.sampleGradient());
    return w.isBias()
        ? "= " + gradient
        : "= " + numbers().of(w.delta()) + "·" + numbers().factor(w.x()) + " = " + gradient;
  }

  /** {@code −0.140292, difference 3e−10}; empty while it is not known. */
  public String checkNumbers() {
    return getCheck()
        .map(
            c ->
                text(
                    "inspector.weight.check",
                    numbers().of(c.numerical()),
                    new NumberText(0).magnitude(c.difference())))
        .orElse("");
  }

  /** Everything as a plain table, with all digits, for a spreadsheet. */
  public String copyText() {
    return InspectorCopy.weight(this, inspector);
  }

  private void show(Shown shown) {
    Optional<WorkedWeight> now =
        shown
            .part()
            .filter(p -> p instanceof Part.Weight || p instanceof Part.Bias)
            .map(p -> new WorkedWeight(shown.moment(), p));
    boolean same = weight.get().map(WorkedWeight::part).equals(now.map(WorkedWeight::part));
    if (!same) check.set(Optional.empty());
    weight.set(now);
    now.ifPresentOrElse(w -> check(shown.moment(), w), checking::forget);
  }

  private void check(Moment moment, WorkedWeight w) {
    if (moment.parameters().spec().parameterCount() <= PARAMETERS_WITHIN_A_FRAME) {
      checking.doNow(() -> GradientCheck.of(moment, w));
    } else {
      checking.submit(w.part(), !inspector.isRunning(), () -> GradientCheck.of(moment, w));
    }
  }

  private Optimizer optimizer() {
    return worked().settings().optimizer();
  }

  private WorkedWeight worked() {
    return weight.get().orElseThrow();
  }

  private NumberText numbers() {
    return inspector.getShown().numbers();
  }

  private InspectorNames names() {
    return inspector.names();
  }

  private String text(String key, Object... arguments) {
    return inspector.texts().get(key, arguments);
  }
}
