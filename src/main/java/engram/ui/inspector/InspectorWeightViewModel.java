package engram.ui.inspector;

import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.inspect.landscape.ValuePath;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.ui.base.CopyTable;
import engram.ui.base.RoundedNumber;
import engram.ui.formula.EquationUpdate;
import engram.ui.formula.FormulaFace;
import engram.ui.inspector.InspectorViewModel.Shown;
import java.util.Optional;

/** The weight or bias that is selected. */
final class InspectorWeightViewModel extends WorkedViewModel<WorkedWeight> {
  private Optional<ValuePath> path = Optional.empty();

  InspectorWeightViewModel(InspectorViewModel inspector) {
    super(inspector);
    inspector.shownProperty().subscribe(this::show);
  }

  // Properties

  /** {@code petal length → h₇}, {@code Bias of h₇} */
  @Override
  public String title() {
    String target = names().neuron(worked().target());
    return worked().part() instanceof Part.Weight w
        ? text("inspector.weight.title", names().source(w.layer(), w.from()), target)
        : text("inspector.bias.title", target);
  }

  /** The value of the moment. */
  @Override
  public String subtitle() {
    return getWorked().map(w -> numbers().signed(w.value())).orElse("");
  }

  boolean isBias() {
    return worked().isBias();
  }

  /** The optimiser's formula in LaTeX. */
  String updateFormula() {
    return InspectorFormulas.update(worked().settings(), worked().isBias());
  }

  /**
   * {@code 0.9714 = 0.9700 − 0.0100 × (−0.1403)}; where the optimiser does more than that, {@code
   * 0.9714 = 0.9700 + 0.0014}; where it is held fast, {@code 0.9700 = 0.9700}. Empty while the next
   * step is not known.
   */
  String update() {
    return worked().update().map(this::update).orElse("");
  }

  private String update(WorkedWeight.Update u) {
    NumberText results = PocketCalculator.telling(numbers(), u.before(), u.after());
    NumberText operands =
        PocketCalculator.operands(results, u.after(), digits -> calculation(u, digits));
    return results.of(u.after()) + " = " + calculation(u, operands);
  }

  private String calculation(WorkedWeight.Update u, NumberText digits) {
    String before = digits.of(u.before());
    if (worked().isHeld()) return before;
    boolean plain =
        optimizer().isPlain()
            && worked().optimizerStep().filter(WorkedUpdate::explains).isPresent();
    String change =
        plain
            ? (worked().settings().ascent() ? "+ " : "− ")
                + digits.of(worked().settings().learningRate())
                + " × "
                + digits.factor(u.gradient())
            : NumberText.operator(u.change()) + " " + digits.magnitude(u.change());
    return before + " " + change;
  }

  /**
   * What leads to {@link #update()}: the penalties in the gradient, what the optimiser remembers,
   * and its formula if that is more than the learning rate times the gradient. Empty if there is
   * nothing to add.
   */
  FormulaFace updateSteps() {
    return worked().optimizerStep().map(this::updateSteps).orElse(FormulaFace.EMPTY);
  }

  private FormulaFace updateSteps(WorkedUpdate step) {
    EquationUpdate update = new EquationUpdate(worked(), step, numbers());
    boolean apart = optimizer().isPlain() || worked().isHeld();
    return apart ? update.steps() : update.faces().get(0);
  }

  /** Why the step changes nothing, what its gradient is taken over, which penalty is in it. */
  String updateNote() {
    return worked().update().map(this::updateNote).orElse("");
  }

  private String updateNote(WorkedWeight.Update u) {
    String note =
        text(
            "inspector.weight.batch",
            numbers().of(u.gradient()),
            RoundedNumber.whole(u.batchRows()));
    if (worked().isCut()) note = sentences(text("inspector.weight.cut"), note);
    else if (worked().isHeld()) note = sentences(text("inspector.weight.frozen"), note);
    return u.penalty() == 0
        ? note
        : sentences(note, text("inspector.weight.penalty", numbers().of(u.penalty())));
  }

  /** The optimiser by its name. */
  String optimizerName() {
    return text("inspector.optimizer." + optimizer().id());
  }

  /** The path of the value since epoch 0; empty while its history is not known. */
  Optional<ValuePath> path() {
    return path;
  }

  /** The smallest value of the path; empty if there is none. */
  String lowest() {
    return path.map(p -> numbers().of(p.lowest())).orElse("");
  }

  /** The largest value of the path; empty if there is none. */
  String highest() {
    return path.map(p -> numbers().of(p.highest())).orElse("");
  }

  @Override
  public String copyText() {
    WorkedWeight w = worked();
    CopyTable out = copyOfMoment(title());
    out.line(w.isBias() ? "b" : "w", w.value());
    w.update()
        .ifPresent(
            u -> {
              out.line(text("inspector.copy.batch-gradient"), u.gradient());
              out.line(text("inspector.copy.optimizer"), optimizerName());
              out.line("α", w.settings().learningRate());
              out.line(text("inspector.copy.after"), u.after());
            });
    out.line("δ", w.delta());
    out.line("x", w.x());
    return out.line(text("inspector.copy.sample-gradient"), w.sampleGradient()).text();
  }

  private void show(Shown shown) {
    Optional<Part> part = shown.part().filter(Part::isParameter);
    path = part.flatMap(p -> ValuePath.of(shown.moment().snapshot(), p));
    setWorked(part.map(p -> new WorkedWeight(shown.moment(), p)));
  }

  private Optimizer optimizer() {
    return worked().settings().optimizer();
  }
}
