package engram.ui.inspector;

import engram.inspect.BatchRule;
import engram.inspect.EpsilonCurve;
import engram.inspect.GradientCheck;
import engram.inspect.LossAlong;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedWeight;
import engram.nn.NetworkSpec;
import engram.training.NextStep;
import engram.ui.base.CopyTable;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.formula.EquationChainRule;
import engram.ui.formula.FormulaFace;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The chain rule of the selected weight or bias, of a sample or a batch, and its check. */
final class InspectorGradientViewModel extends WorkedViewModel<InspectorGradientViewModel.Worked> {
  /** log₁₀ of the ε that the check begins with. */
  static final double USUAL_EPSILON = -5;

  /** Up to so many multiplications all is made within the frame. */
  static final long WORK_WITHIN_A_FRAME = 100_000;

  private static final int LOOKS_OF_A_CHECK = 2;

  private final InspectorWeightViewModel weight;

  /** What L is; as long as the next step is not known it is the sample's in any case. */
  final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.SAMPLE);

  /** log₁₀ of ε, {@link EpsilonCurve#SMALLEST} to {@link EpsilonCurve#LARGEST}. */
  final DoubleProperty epsilon = new SimpleDoubleProperty(USUAL_EPSILON);

  /** Whether the error of the check is looked at over all ε. */
  final BooleanProperty epsilonOpen = new SimpleBooleanProperty();

  private final LatestWork<Worked> working;

  /** What L is in ∂L/∂w. */
  enum Scope {
    /** The loss of the shown sample alone. */
    SAMPLE,
    /** The mean over the batch of the next step, with penalties. */
    BATCH
  }

  /**
   * All that takes time.
   *
   * @param row the shown sample in the data set
   * @param batch if that is what is asked for
   * @param exponent log₁₀ of the ε that the check was made with
   * @param curve if it is looked at
   */
  record Worked(
      WorkedWeight weight,
      int row,
      Scope scope,
      Optional<BatchRule> batch,
      double exponent,
      GradientCheck check,
      Optional<EpsilonCurve> curve) {}

  private record Subject(Object part, Scope scope) {}

  /**
   * @param worker where the work of a large network or batch is done
   * @param window the window's thread
   */
  InspectorGradientViewModel(
      InspectorViewModel inspector,
      InspectorWeightViewModel weight,
      Executor worker,
      Executor window) {
    super(inspector);
    this.weight = weight;
    working = new LatestWork<>(worker, window, done -> setWorked(Optional.of(done)));
    weight.workedProperty().subscribe(w -> work());
    scope.subscribe((before, now) -> work());
    epsilon.subscribe((before, now) -> work());
    epsilonOpen.subscribe((before, now) -> work());
  }

  // Properties

  /** The chain rule with symbols and with numbers. */
  FormulaFace chainRule() {
    Worked now = worked();
    EquationChainRule rule = rule(now);
    NetworkSpec spec = spec();
    return now.batch
        .map(rule::batch)
        .orElseGet(
            () -> rule.sample(spec.activationOf(now.weight.target().layer()), spec.outputs()));
  }

  /** What L is, and what is not written out. */
  String note() {
    Worked now = worked();
    if (now.batch.isPresent()) return batchNote(now.batch.get());
    String note = text("gradient.sample", String.valueOf(now.row));
    EquationChainRule rule = rule(now);
    return rule.left() == 0
        ? note
        : sentences(
            note,
            text("gradient.more", RoundedNumber.whole(rule.left()), numbers().of(rule.rest())));
  }

  private String batchNote(BatchRule batch) {
    var shown = EquationChainRule.shownRows(batch);
    String rows =
        shown.stream().map(r -> String.valueOf(r.row())).collect(Collectors.joining(", "));
    String all = RoundedNumber.whole(batch.rows().size());
    if (shown.size() == batch.rows().size()) {
      return text("gradient.batch", all, rows);
    }
    return text(
        "gradient.batch-largest",
        all,
        rows,
        RoundedNumber.whole(batch.rows().size() - shown.size()));
  }

  /** {@code Numerical check −0.0371, relative error 3e−10} */
  String checkNumbers() {
    GradientCheck check = worked().check;
    return text(
        "inspector.weight.check", numbers().of(check.numerical()), small(check.relativeError()));
  }

  /** Whether both agree, and the numbers. */
  String checkSentence() {
    boolean agrees = worked().check.agrees();
    return sentences(
        text(agrees ? "inspector.weight.agrees" : "inspector.weight.differs"), checkNumbers());
  }

  /** {@code ε = 1e−5} */
  String epsilonText() {
    return "ε = " + small(EpsilonCurve.epsilon(epsilon.get()));
  }

  /** Why that ε is good, or not; empty if it is not looked at, or nothing is finite. */
  String verdict() {
    Worked now = worked();
    return now.curve.map(curve -> verdict(now, curve)).orElse("");
  }

  private String verdict(Worked now, EpsilonCurve curve) {
    if (Double.isNaN(now.check.relativeError())) return "";
    String key = curve.verdict(now.exponent, now.check).name().toLowerCase(Locale.ROOT);
    return text("gradient.epsilon." + key, small(curve.rounding(now.exponent)));
  }

  /** The chain rule line by line, and its numerical check with all digits. */
  @Override
  public String copyText() {
    CopyTable out = new CopyTable().line(chainRule().text()).line(note());
    out.line("ε", EpsilonCurve.epsilon(worked().exponent));
    return out.line(text("inspector.copy.numerical"), worked().check.numerical()).text();
  }

  private String small(double value) {
    return new NumberText(0, numbers().comma(), false).magnitude(value);
  }

  private void work() {
    Optional<WorkedWeight> now = weight.getWorked();
    if (now.isEmpty()) {
      working.forget();
      setWorked(Optional.empty());
      return;
    }
    WorkedWeight w = now.get();
    Moment moment = moment();
    Optional<NextStep> next = scope.get() == Scope.BATCH ? moment.next() : Optional.empty();
    if (!getWorked().map(old -> old.weight.part()).equals(Optional.of(w.part()))) {
      setWorked(Optional.empty());
    }
    double exponent = epsilon.get();
    boolean open = epsilonOpen.get();
    long rows = next.map(step -> step.rows().length).orElse(1);
    long looks = LOOKS_OF_A_CHECK + (open ? 2L * EpsilonCurve.POINTS : 0);
    if (rows * looks * moment.parameters().spec().parameterCount() <= WORK_WITHIN_A_FRAME) {
      working.doNow(() -> workOut(moment, w, next, exponent, open));
    } else {
      working.submit(
          new Subject(w.part(), scope.get()),
          !inspector.isRunning(),
          () -> workOut(moment, w, next, exponent, open));
    }
  }

  private static Worked workOut(
      Moment moment, WorkedWeight w, Optional<NextStep> next, double exponent, boolean open) {
    LossAlong loss =
        next.map(step -> LossAlong.batch(moment, w, step))
            .orElseGet(() -> LossAlong.sample(moment, w));
    return new Worked(
        w,
        moment.row(),
        next.isPresent() ? Scope.BATCH : Scope.SAMPLE,
        next.map(step -> BatchRule.of(moment, w, step)),
        exponent,
        GradientCheck.of(loss, EpsilonCurve.epsilon(exponent)),
        open ? Optional.of(EpsilonCurve.of(loss)) : Optional.empty());
  }

  private EquationChainRule rule(Worked now) {
    return new EquationChainRule(now.weight, names(), numbers());
  }
}
