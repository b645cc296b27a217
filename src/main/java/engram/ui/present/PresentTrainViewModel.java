package engram.ui.present;

import engram.inspect.ChainRule;
import engram.inspect.EnoughDigits;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.curves.TimelineViewModel;
import engram.ui.run.BeforeTraining;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What is told of the run: of the whole network, a neuron, a weight, a formula, the program. */
public final class PresentTrainViewModel implements PresentSubject {
  static final int NETWORK = 0;
  static final int NEURON = 1;
  static final int WEIGHT = 2;
  static final int FORMULA = 3;
  static final int PROGRAM = 4;

  private static final List<String> FOCI =
      List.of("network", "neuron", "weight", "formula", "program");

  private static final int DIGITS = 2;
  private static final int MOST_DIGITS = 6;
  private static final int MOST_DIGITS_OF_SUM = 4;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SelectionViewModel selection;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final Transport transport;
  private final TimelineViewModel timeline;
  private final PresentWords words;
  private final PresentPart part = new PresentPart();
  final BeforeTraining before;
  private Moment moment;

  PresentTrainViewModel(Shared shared, Transport transport, TimelineViewModel timeline) {
    run = shared.run();
    sample = shared.sample();
    selection = shared.selection();
    preferences = shared.preferences();
    texts = shared.texts();
    this.transport = transport;
    this.timeline = timeline;
    before = new BeforeTraining(shared);
    words = new PresentWords(texts);
    sample.rowProperty().subscribe((before, row) -> part.forget());
  }

  // What is told

  @Override
  public List<String> foci() {
    return FOCI.stream().map(id -> texts.get("present.focus." + id)).toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    return switch (focus) {
      case NEURON -> ofNeuron();
      case WEIGHT -> ofWeight();
      case FORMULA -> ofFormula();
      case PROGRAM -> words.program(snapshot());
      default -> words.of(snapshot(), sample, before);
    };
  }

  @Override
  public PresentNumber number(int focus) {
    return switch (focus) {
      case NEURON, FORMULA ->
          new PresentNumber(
              numbers().of(neuron().a()),
              texts.get("present.number.activation", name(neuron().part())));
      case WEIGHT ->
          new PresentNumber(
              ofProduct().signed(weight().sampleGradient()), texts.get("present.number.gradient"));
      case PROGRAM ->
          new PresentNumber(
              RoundedNumber.whole(snapshot().epoch()), texts.get("present.number.epochs"));
      default -> words.score(snapshot(), before.isHeld());
    };
  }

  /** Digits with which the chain rule of the weight comes out. */
  NumberText ofProduct() {
    ChainRule rule = weight().chainRule();
    double[] factors =
        isWhole(rule)
            ? new double[] {rule.lossByActivation(), rule.derivative(), rule.x()}
            : new double[] {rule.delta(), rule.x()};
    return digits(MOST_DIGITS).ofProduct(factors, rule.gradient());
  }

  /** Whether ∂L/∂a and ∂a/∂z are factors of their own: behind a softmax they are not. */
  static boolean isWhole(ChainRule rule) {
    return rule.sum() != ChainRule.Sum.SOFTMAX && Double.isFinite(rule.lossByActivation());
  }

  private PresentSentence ofNeuron() {
    WorkedNeuron worked = neuron();
    String name = name(worked.part());
    boolean plain = worked.activation() == Activation.IDENTITY;
    return new PresentSentence(
        texts.get("present.neuron.sum", name, numbers().of(worked.z())),
        plain
            ? texts.get("present.neuron.plain")
            : texts.get("present.neuron.bend", function(worked), numbers().of(worked.a())));
  }

  private PresentSentence ofWeight() {
    WorkedWeight worked = weight();
    Part.Weight weight = (Part.Weight) worked.part();
    NetworkNames names = names();
    String from = names.source(weight.layer(), weight.from());
    String to = names.neuron(worked.target());
    Optional<WorkedWeight.Update> update = worked.update();
    NumberText shown = numbers();
    if (update.isPresent())
      shown = digits(MOST_DIGITS).apart(update.get().before(), update.get().after());
    String truth = texts.get("present.weight.now", from, to, shown.of(worked.value()));
    if (worked.isHeld()) return new PresentSentence(truth, texts.get("present.weight.held"));
    String after = update.isPresent() ? shown.of(update.get().after()) : "";
    boolean same = after.isEmpty() || after.equals(shown.of(worked.value()));
    return new PresentSentence(
        truth,
        same
            ? texts.get("present.weight.blame", numbers().of(worked.sampleGradient()))
            : texts.get("present.weight.next", after));
  }

  private PresentSentence ofFormula() {
    WorkedNeuron worked = neuron();
    String z = numbers().of(worked.z());
    return new PresentSentence(
        texts.get("present.formula." + worked.activation().id()),
        texts.get("present.formula.here", name(worked.part()), z, numbers().of(worked.a())));
  }

  private String function(WorkedNeuron worked) {
    return texts.get("network.activation." + worked.activation().id());
  }

  private String name(Part.Neuron neuron) {
    return names().symbol(neuron);
  }

  NetworkNames names() {
    return new NetworkNames(texts, snapshot().data(), snapshot().recipe().network());
  }

  /** Two digits behind the point: what is presented is read, not calculated with. */
  NumberText numbers() {
    return new NumberText(DIGITS, preferences.numbers().comma(), false);
  }

  /** With so many digits that the printed summands give the printed sum. */
  NumberText numbersOfSum(double[] summands, double sum) {
    return digits(MOST_DIGITS_OF_SUM).ofSum(summands, sum);
  }

  private EnoughDigits digits(int most) {
    return new EnoughDigits(numbers(), most);
  }

  Snapshot snapshot() {
    return run.getSnapshot();
  }

  /** The moment with the sample's forward and backward pass. */
  Moment moment() {
    if (moment == null || moment.snapshot() != snapshot() || moment.row() != sample.getRow()) {
      moment = Moment.of(snapshot(), sample.getRow());
    }
    return moment;
  }

  /** L of the shown sample alone. */
  double sampleLoss() {
    ForwardPass pass = moment().forward();
    NetworkSpec spec = moment().parameters().spec();
    return snapshot()
        .recipe()
        .loss()
        .value(
            spec.activationOf(spec.layerCount() - 1),
            pass.preOutput(),
            pass.output(),
            snapshot().data().target(moment().row()));
  }

  /** The neuron that is told of. */
  WorkedNeuron neuron() {
    part.select(selection.getSelected());
    return new WorkedNeuron(moment(), part.neuron(moment()));
  }

  /** The weight that is told of. */
  WorkedWeight weight() {
    part.select(selection.getSelected());
    return new WorkedWeight(moment(), part.weight(moment()));
  }

  // The course of the run

  @Override
  public Optional<PresentTimeline> timeline() {
    return Optional.of(RunTimeline.of(snapshot(), texts, preferences.numbers().comma()));
  }

  @Override
  public void goTo(int step) {
    timeline.goTo(Math.min(step, snapshot().lastEpoch()));
  }

  // What the keys do

  @Override
  public Transport transport() {
    return transport;
  }

  @Override
  public boolean isRunning() {
    return run.isRunning();
  }

  @Override
  public String stepName() {
    return texts.get("present.keys.step");
  }

  @Override
  public void next() {
    sample.next();
  }

  @Override
  public void previous() {
    sample.previous();
  }

  @Override
  public void choose(int focus) {
    holdBefore(false);
    part.forget();
    run.watchNextStep(this, focus == WEIGHT);
  }

  @Override
  public void holdBefore(boolean held) {
    before.heldProperty().set(held);
  }

  @Override
  public boolean hasBefore(int focus) {
    return focus == NETWORK && run.getSnapshot().epoch() > 0;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        before.heldProperty(),
        sample.shown().passProperty(),
        sample.rowProperty(),
        sample.shown().drawnProperty(),
        selection.selectedProperty(),
        run.snapshotProperty());
  }

  /** Selects what was clicked, or nothing. */
  void select(Optional<Part> clicked) {
    clicked.ifPresentOrElse(selection::select, selection::clear);
  }
}
