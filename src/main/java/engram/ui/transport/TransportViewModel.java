package engram.ui.transport;

import engram.data.Task;
import engram.training.BatchCursor;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.ui.base.RoundedNumber;
import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.run.LocksViewModel;
import engram.ui.run.ProblemText;
import engram.ui.run.RunViewModel;
import engram.ui.run.ScoreText;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Runs, stops and steps; says where the run is and how it does. */
public final class TransportViewModel implements Transport {
  private static final SliderScale SPEEDS =
      SliderScale.of(
          1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, Session.UNLIMITED);
  private static final double USUAL_SPEED = 100;
  private static final double HIGHEST_PLAIN_LOSS = 1000;

  private final RunViewModel run;
  private final ObjectProperty<StepSize> stepSize = new SimpleObjectProperty<>(StepSize.EPOCH);

  /** Epochs a second; {@link Session#UNLIMITED} for as many as the machine can. */
  final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(USUAL_SPEED);

  final ObservableValue<Boolean> running;

  /** Whether {@link #toggle} can act. */
  final ObservableValue<Boolean> canRun;

  final ObservableValue<Boolean> canStepForward;
  final ObservableValue<Boolean> canStepBack;
  final ObservableValue<Boolean> canReset;
  final ObservableValue<RunState> state;

  /** The state in a word. */
  final ObservableValue<String> stateText;

  final ObservableValue<String> speedText;
  final ObservableValue<String> epoch;

  /** The epoch to stop at, behind a slash, up to it; inside an epoch its rows done of all. */
  final ObservableValue<String> lastEpoch;

  /** Of the training rows. */
  final ObservableValue<String> loss;

  /** Accuracy, or R². */
  final ObservableValue<String> testScore;

  /** What {@link #testScore} is called. */
  final ObservableValue<String> testScoreName;

  /** What {@link #testScore} means. */
  final ObservableValue<String> testScoreHelp;

  private final ObservableValue<String> problem;

  public TransportViewModel(RunViewModel run, Texts texts) {
    this.run = run;
    run.session().setSpeed(USUAL_SPEED);
    state = shown(Snapshot::state);
    running = shown(snapshot -> snapshot.state().isMoving());
    canRun = can(TransportViewModel::isAbleToTrain);
    canStepForward = can(TransportViewModel::isAbleToTrain);
    canStepBack = can(TransportViewModel::isBehindTheStart);
    canReset = can(snapshot -> snapshot.state() != RunState.READY);
    epoch = shown(snapshot -> RoundedNumber.whole(snapshot.epoch()));
    lastEpoch = shown(TransportViewModel::behindEpoch);
    ObservableValue<?> language = texts.languageProperty();
    ObservableValue<Snapshot> moment = run.snapshotProperty();
    loss =
        Bindings.createStringBinding(
            () -> loss(moment.getValue().train().loss()), moment, language);
    testScore =
        Bindings.createStringBinding(
            () -> ScoreText.of(ScoreText.task(moment.getValue()), moment.getValue().test()),
            moment,
            language);
    ObservableValue<Task> task = shown(ScoreText::task);
    testScoreName =
        Bindings.createStringBinding(
            () -> texts.get("transport.test-score." + task.getValue().id()), task, language);
    testScoreHelp =
        Bindings.createStringBinding(
            () -> texts.get("transport.test-score.help." + task.getValue().id()), task, language);
    stateText =
        Bindings.createStringBinding(
            () -> texts.get("transport.state." + stateId()), state, language);
    stepSize.subscribe(run.session()::strideBy);
    speedText = Bindings.createStringBinding(() -> speedText(texts), speed, stepSize, language);
    ObservableValue<Optional<ProblemText>> fault = shown(ProblemText::of);
    problem =
        Bindings.createStringBinding(
            () -> fault.getValue().map(p -> p.sentence(texts)).orElseGet(() -> refused(texts)),
            fault,
            run.locks().refusedProperty(),
            language);
  }

  /** What a lesson did not let be changed. */
  private String refused(Texts texts) {
    return run.locks()
        .refusedProperty()
        .get()
        .map(control -> texts.get("lesson.refused", LocksViewModel.name(control, texts)))
        .orElse("");
  }

  // Properties

  /** Where the slider stands for {@link #speed}, from 0 to 1. */
  double getSpeedPosition() {
    return SPEEDS.positionOf(speed.get());
  }

  /** How far {@link #stepForward} and {@link #stepBack} go, and a slow run at a time. */
  public ObjectProperty<StepSize> stepSizeProperty() {
    return stepSize;
  }

  /**
   * Why the run stopped against the teacher's will and what to do, or what a lesson did not let be
   * changed; empty if neither is so.
   */
  public ObservableValue<String> problemProperty() {
    return problem;
  }

  // Commands; each does nothing where it can't act

  @Override
  public void toggle() {
    if (canRun.getValue()) run.toggle();
  }

  @Override
  public void stepForward() {
    if (canStepForward.getValue()) run.session().stepForward(stepSize.get());
  }

  @Override
  public void stepBack() {
    if (canStepBack.getValue()) run.session().stepBack(stepSize.get());
  }

  @Override
  public void reset() {
    if (canReset.getValue()) run.session().reset();
  }

  /** Epochs a second. */
  public void setSpeed(double epochsPerSecond) {
    if (epochsPerSecond == speed.get()) return;
    speed.set(epochsPerSecond);
    run.session().setSpeed(epochsPerSecond);
  }

  /** The speed at that place of the slider, from 0 to 1. */
  public void moveSpeedTo(double position) {
    setSpeed(SPEEDS.valueAt(position));
  }

  private <T> ObservableValue<T> shown(Function<Snapshot, T> part) {
    return run.snapshotProperty().map(part);
  }

  private ObservableValue<Boolean> can(Predicate<Snapshot> condition) {
    return shown(condition::test);
  }

  private static boolean isAbleToTrain(Snapshot snapshot) {
    return snapshot.state() != RunState.DIVERGED && snapshot.state() != RunState.FAILED;
  }

  private static boolean isBehindTheStart(Snapshot snapshot) {
    boolean atStart = snapshot.epoch() == 0 && snapshot.position().row() == 0;
    boolean inside = snapshot.cursor().filter(BatchCursor::isInside).isPresent();
    return (inside || !atStart) && snapshot.state() != RunState.FAILED;
  }

  /** Rows count as done behind their update; by sample, those of the batch begun as well. */
  private static String behindEpoch(Snapshot snapshot) {
    Optional<BatchCursor> inside = snapshot.cursor().filter(BatchCursor::isInside);
    int row = snapshot.position().row();
    if (inside.orElse(null) instanceof BatchCursor.AtSample sample) row += sample.done();
    boolean between = row == 0 && inside.isEmpty();
    boolean fast = snapshot.state() == RunState.RUNNING && snapshot.cursor().isEmpty();
    if (between || fast) {
      int last = snapshot.recipe().stop().epoch();
      return snapshot.epoch() > last ? "" : "/ " + RoundedNumber.whole(last);
    }
    return "+ "
        + RoundedNumber.whole(row)
        + " / "
        + RoundedNumber.whole(snapshot.data().train().rows());
  }

  private String stateId() {
    return state.getValue().name().toLowerCase(Locale.ROOT);
  }

  private String speedText(Texts texts) {
    if (speed.get() == Session.UNLIMITED) return texts.get("transport.full-speed");
    StepSize counted = speed.get() < Session.FAST ? stepSize.get() : StepSize.EPOCH;
    return texts.get("transport.per-second." + counted.id(), perSecond(speed.get()));
  }

  private static String perSecond(double epochs) {
    boolean whole = epochs == Math.rint(epochs);
    return whole ? RoundedNumber.whole((long) epochs) : RoundedNumber.exact(epochs);
  }

  private static String loss(double value) {
    return value < HIGHEST_PLAIN_LOSS
        ? RoundedNumber.fixed(value, 4)
        : RoundedNumber.scientific(value, 2);
  }
}
