package engram.ui.inspector;

import engram.inspect.NumberText;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.ui.formula.EquationUpdate;
import engram.ui.formula.FormulaFace;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.run.NetworkNames;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The weight or bias that is selected. */
public final class InspectorWeightViewModel {
  private final InspectorViewModel inspector;
  private final ReadOnlyObjectWrapper<Optional<WorkedWeight>> weight =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public InspectorWeightViewModel(InspectorViewModel inspector) {
    this.inspector = inspector;
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
   * 0.9714 = 0.9700 + 0.0014}; where it is held fast, {@code 0.9700 = 0.9700}. Empty while the next
   * step is not known.
   */
  public String update() {
    return worked().update().map(this::update).orElse("");
  }

  private String update(WorkedWeight.Update u) {
    String now = numbers().of(u.after()) + " = " + numbers().of(u.before());
    return worked().isHeld() ? now : now + " " + change(u);
  }

  private String change(WorkedWeight.Update u) {
    boolean plain =
        optimizer().isPlain()
            && worked().optimizerStep().filter(WorkedUpdate::explains).isPresent();
    return plain
        ? "− "
            + numbers().of(worked().settings().learningRate())
            + " × "
            + numbers().factor(u.gradient())
        : NumberText.operator(u.change()) + " " + numbers().magnitude(u.change());
  }

  /**
   * What leads to {@link #update()}: the penalties in the gradient, what the optimiser remembers,
   * and its formula if that is more than the learning rate times the gradient. Empty if there is
   * nothing to add.
   */
  public FormulaFace updateSteps() {
    return worked().optimizerStep().map(this::updateSteps).orElse(FormulaFace.EMPTY);
  }

  private FormulaFace updateSteps(WorkedUpdate step) {
    EquationUpdate update = new EquationUpdate(worked(), step, numbers());
    boolean apart = optimizer().isPlain() || worked().isHeld();
    return apart ? update.steps() : update.faces().get(0);
  }

  /** Why the step changes nothing, what its gradient is taken over, which penalty is in it. */
  public String updateNote() {
    return worked().update().map(this::updateNote).orElse("");
  }

  private String updateNote(WorkedWeight.Update u) {
    String note =
        text("inspector.weight.batch", numbers().of(u.gradient()), String.valueOf(u.batchRows()));
    if (worked().isCut()) note = text("inspector.weight.cut") + " " + note;
    else if (worked().isHeld()) note = text("inspector.weight.frozen") + " " + note;
    return u.penalty() == 0
        ? note
        : text(
            "inspector.weight.notes",
            note,
            text("inspector.weight.penalty", numbers().of(u.penalty())));
  }

  /** The optimiser by its name. */
  public String optimizerName() {
    return text("inspector.optimizer." + optimizer().id());
  }

  /** Everything as a plain table, with all digits, for a spreadsheet. */
  public String copyText() {
    return InspectorCopy.weight(this, inspector);
  }

  private void show(Shown shown) {
    weight.set(
        shown.part().filter(Part::isParameter).map(p -> new WorkedWeight(shown.moment(), p)));
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

  private NetworkNames names() {
    return inspector.names();
  }

  private String text(String key, Object... arguments) {
    return inspector.texts().get(key, arguments);
  }
}
