package engram.ui.steps;

import engram.nn.Elementary;
import engram.training.DataPart;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.recipe.BestEpoch;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.StopRule;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.ChoiceViewModel;
import engram.ui.run.RunViewModel;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Step 4: when training ends by itself, and how fast it could go. */
public final class StepTrainViewModel {
  private static final double HIGHEST_LOSS = 1000;
  private static final double NANOS = 1e9;
  private static final int DIGITS = 4;

  private final RunViewModel run;

  /** The last epoch. */
  final NumberViewModel stopEpoch;

  /** The training loss to stop at, 0 for none. */
  final NumberViewModel stopLoss;

  /** Epochs without an improvement behind which the run ends, 0 for none. */
  final NumberViewModel patience;

  /** How far the loss must fall to count as better. */
  final NumberViewModel minDelta;

  /** Whether the run goes back to its best epoch when it ends. */
  final ChoiceViewModel<Boolean> restoreBest;

  /** Which samples decide, and once it stopped why; empty where it can't stop early. */
  final ObservableValue<String> watched;

  /** How many epochs a second this machine makes; empty until it is measured. */
  final ObservableValue<String> speed;

  /** What the header says: the measured speed, of the closed step the last epoch. */
  final ObservableValue<String> summary;

  /** Whether the step is open. */
  public final BooleanProperty expanded = new SimpleBooleanProperty(true);

  StepTrainViewModel(RunViewModel run, Texts texts) {
    this.run = run;
    stopEpoch =
        new NumberViewModel(
            texts, NumberRange.whole(1, StopRule.MOST_EPOCHS), Optional.empty(), epoch -> stop());
    stopLoss =
        new NumberViewModel(
            texts,
            NumberRange.of(0, HIGHEST_LOSS),
            Optional.of("steps.train.no-loss"),
            loss -> stop());
    patience =
        new NumberViewModel(
            texts,
            NumberRange.whole(0, StopRule.MOST_EPOCHS),
            Optional.of("steps.train.no-loss"),
            epochs -> stop());
    minDelta =
        new NumberViewModel(
            texts, NumberRange.of(0, HIGHEST_LOSS), Optional.empty(), delta -> stop());
    restoreBest =
        new ChoiceViewModel<>(
            run,
            s -> s.recipe().stop().early().filter(EarlyStop::restoreBest).isPresent(),
            back -> stop());
    watched =
        Bindings.createStringBinding(
            () -> watched(run.getSnapshot(), texts),
            run.snapshotProperty(),
            texts.languageProperty());
    run.snapshotProperty().subscribe(this::follow);
    ObservableValue<Double> epochsPerSecond =
        run.snapshotProperty().map(snapshot -> epochsPerSecond(snapshot.nanosPerEpoch()));
    speed =
        Bindings.createStringBinding(
            () -> speed(texts, epochsPerSecond.getValue()),
            epochsPerSecond,
            texts.languageProperty());
    summary =
        Bindings.createStringBinding(
            () ->
                expanded.get()
                    ? speed.getValue()
                    : texts.get(
                        "steps.train.summary", RoundedNumber.whole((long) stopEpoch.getValue())),
            expanded,
            speed,
            stopEpoch.valueProperty(),
            texts.languageProperty());
  }

  // Properties

  private void stop() {
    double loss = stopLoss.getValue();
    run.session()
        .stopAt(
            new StopRule(
                (int) stopEpoch.getValue(),
                loss > 0 ? OptionalDouble.of(loss) : OptionalDouble.empty(),
                early()));
  }

  private Optional<EarlyStop> early() {
    int epochs = (int) patience.getValue();
    if (epochs == 0) return Optional.empty();
    return Optional.of(new EarlyStop(epochs, minDelta.getValue(), restoreBest.getValue()));
  }

  private static String watched(Snapshot moment, Texts texts) {
    Optional<EarlyStop> early = moment.recipe().stop().early();
    if (early.isEmpty()) return "";
    DataPart part = DataPart.watched(moment.data());
    String samples = RoundedNumber.whole(part.rows(moment.data()).length);
    String watches = texts.get("steps.train.watches." + part.id(), samples);
    if (moment.state() != RunState.STOPPED_EARLY) return watches;
    return moment
        .bestUpTo(moment.epoch())
        .map(best -> stopped(early.get(), best, texts) + "\n" + watches)
        .orElse(watches);
  }

  private static String stopped(EarlyStop early, BestEpoch best, Texts texts) {
    return texts.get(
        "steps.train.stopped",
        early.patience(),
        RoundedNumber.whole(best.epoch()),
        RoundedNumber.significant(best.loss(), DIGITS));
  }

  private void follow(Snapshot snapshot) {
    StopRule rule = snapshot.recipe().stop();
    boolean failed = snapshot.state() == RunState.FAILED;
    stopEpoch.follow(rule.epoch(), failed);
    stopLoss.follow(rule.loss().orElse(0), failed);
    patience.follow(rule.early().map(EarlyStop::patience).orElse(0), failed);
    rule.early().ifPresent(early -> minDelta.follow(early.minDelta(), failed));
  }

  /** Two significant digits: the measured time trembles. */
  private static double epochsPerSecond(double nanosPerEpoch) {
    if (nanosPerEpoch == 0) return 0;
    double exact = NANOS / nanosPerEpoch;
    double unit = Elementary.pow(10, Math.floor(Elementary.log10(exact)) - 1);
    return Math.rint(exact / unit) * unit;
  }

  private static String speed(Texts texts, double epochsPerSecond) {
    return epochsPerSecond == 0
        ? ""
        : texts.get(
            "steps.train.speed",
            epochsPerSecond < 10
                ? RoundedNumber.exact(Math.rint(epochsPerSecond * 100) / 100)
                : RoundedNumber.whole((long) epochsPerSecond));
  }
}
