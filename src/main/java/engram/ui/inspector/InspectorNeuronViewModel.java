package engram.ui.inspector;

import engram.inspect.ActivationCurve;
import engram.inspect.ActivationHistogram;
import engram.inspect.Moment;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.inspect.surface.Pixels;
import engram.nn.Loss;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.ui.base.CopyTable;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.formula.WeightedSum;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.pictures.PicturesViewModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The neuron that is selected, or that the selected weight leads to. */
final class InspectorNeuronViewModel extends WorkedViewModel<WorkedNeuron> {
  /** Of its activation over the training rows; of a large network it comes a little later. */
  final ReadOnlyObjectWrapper<Optional<ActivationHistogram>> histogram =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final LatestWork<ActivationHistogram> counting;

  /**
   * @param worker where a long count is made
   * @param window the window's thread
   */
  InspectorNeuronViewModel(InspectorViewModel inspector, Executor worker, Executor window) {
    super(inspector);
    counting = new LatestWork<>(worker, window, h -> histogram.set(Optional.of(h)));
    inspector.shownProperty().subscribe(this::show);
  }

  // Properties

  /** The activation function with the operating point. */
  ActivationCurve curve() {
    return ActivationCurve.of(worked(), moment());
  }

  /** Its weights as a picture, of a neuron that the pixels of a picture lead to. */
  Optional<Pixels> weightPicture() {
    Part.Neuron part = worked().part();
    return part.layer() > 0
        ? Optional.empty()
        : PicturesViewModel.weights(data(), moment().parameters(), part.unit());
  }

  /** {@code Neuron h₇} */
  @Override
  public String title() {
    return getWorked()
        .map(n -> text("inspector.neuron.title", names().neuron(n.part())))
        .orElse(super.title());
  }

  /** {@code hidden 1} */
  @Override
  public String subtitle() {
    return getWorked().map(n -> names().layer(n.part().layer())).orElse("");
  }

  /** {@code h₇ = tanh(w · x + b)} in LaTeX. */
  String formula() {
    return InspectorFormulas.neuron(names().latex(worked().part()), worked().activation());
  }

  /** The formula with the numbers of the moment, line by line; the last one is the result. */
  List<String> calculation() {
    return WeightedSum.lines(worked(), numbers(), n -> text("inspector.neuron.more", n));
  }

  /** {@code = tanh(1.6600) = 0.9300} */
  String result() {
    return WeightedSum.result(worked(), numbers());
  }

  String z() {
    return numbers().signed(worked().z());
  }

  String a() {
    return numbers().signed(worked().a());
  }

  /** ∂L/∂z of the shown sample's own loss. */
  String delta() {
    return numbers().signed(worked().delta());
  }

  /** Rows of the table: one for each input, and the bias. */
  int rows() {
    return worked().inputs() + 1;
  }

  /** A row of the table; the bias is the last. */
  InspectorNeuronRow row(int index) {
    return InspectorNeuronRow.of(worked(), index, names(), numbers(), text("inspector.bias"));
  }

  /** The row of the selected weight or bias. */
  OptionalInt selectedRow() {
    return inspector.getShown().part().map(this::rowOf).orElse(OptionalInt.empty());
  }

  private OptionalInt rowOf(Part part) {
    if (part instanceof Part.Weight weight) return OptionalInt.of(weight.from());
    return part instanceof Part.Bias ? OptionalInt.of(worked().inputs()) : OptionalInt.empty();
  }

  /** Whether that row is the selected weight or bias. */
  boolean isSelected(int row) {
    return selectedRow().equals(OptionalInt.of(row));
  }

  /**
   * What the gradients of the table are taken over, empty while they are not known; and what a step
   * with dropout passes on.
   */
  String gradientNote() {
    OptionalDouble m = worked().factor();
    return m.isEmpty() ? meanNote() : meanNote() + "\n" + dropout(m.getAsDouble());
  }

  private String meanNote() {
    return moment()
        .next()
        .map(next -> text("inspector.neuron.batch", RoundedNumber.whole(next.rows().length)))
        .orElse("");
  }

  /** What L is in ∂L/∂z. */
  String sampleNote() {
    Loss loss = moment().snapshot().recipe().loss();
    int outputs = spec().outputs();
    return text("inspector.neuron.loss." + loss.id(), String.valueOf(outputs));
  }

  private String dropout(double m) {
    return m == 0
        ? text("inspector.neuron.dropped")
        : text("inspector.neuron.kept", numbers().of(m), numbers().signed(worked().passedOn()));
  }

  /** Digits behind the point. */
  int digits() {
    return numbers().digits();
  }

  @Override
  public String copyText() {
    if (getWorked().isEmpty()) return "";
    CopyTable out = copyOfMoment(title(), subtitle());
    out.line(text("inspector.copy.input"), "x", "w", "w·x", "∂L/∂w");
    for (int row = 0; row < rows(); row++) out.line(copyRow(row));
    out.line("z", worked().z());
    out.line("a", worked().a());
    return out.line("∂L/∂z", worked().delta()).text();
  }

  /** A row of the table with all digits: name, x, w, w·x and ∂L/∂w. */
  String copyRow(int row) {
    WorkedNeuron n = worked();
    if (row == n.inputs()) {
      return CopyTable.row(
          text("inspector.bias"), 1, n.bias(), n.bias(), known(n.batchBiasGradient()));
    }
    return CopyTable.row(
        names().source(n.part().layer(), row),
        n.x(row),
        n.weight(row),
        n.product(row),
        known(n.batchGradient(row)));
  }

  private static Object known(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }

  // Commands

  /** Explains that weight or bias; if it is explained already, the neuron alone. */
  void toggle(int row) {
    Part part = row(row).part();
    boolean already = inspector.getShown().part().equals(Optional.of(part));
    inspector.select(already ? worked().part() : part);
  }

  private void show(Shown shown) {
    Optional<Part.Neuron> part = shown.part().flatMap(p -> target(shown.moment(), p));
    boolean same = getWorked().map(WorkedNeuron::part).equals(part);
    if (!same) histogram.set(Optional.empty());
    setWorked(part.map(p -> new WorkedNeuron(shown.moment(), p)));
    part.ifPresentOrElse(p -> count(shown.moment(), p), counting::forget);
  }

  private static Optional<Part.Neuron> target(Moment moment, Part part) {
    if (part instanceof Part.Neuron n) return Optional.of(n);
    if (part instanceof Part.Input || part instanceof Part.Layer) return Optional.empty();
    return Optional.of(new WorkedWeight(moment, part).target());
  }

  private void count(Moment moment, Part.Neuron part) {
    PreparedData data = moment.snapshot().data();
    counting.doSoon(
        ActivationHistogram.work(moment.parameters().spec(), data.train().rows(), part),
        part,
        !inspector.isRunning(),
        () -> ActivationHistogram.of(moment.parameters(), data, part));
  }
}
