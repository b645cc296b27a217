package engram.ui.steps;

import engram.nn.Elementary;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.recipe.StopRule;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
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

  private final RunViewModel run;

  /** The last epoch. */
  final NumberViewModel stopEpoch;

  /** The training loss to stop at, 0 for none. */
  final NumberViewModel stopLoss;

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
                loss > 0 ? OptionalDouble.of(loss) : OptionalDouble.empty()));
  }

  private void follow(Snapshot snapshot) {
    StopRule rule = snapshot.recipe().stop();
    boolean failed = snapshot.state() == RunState.FAILED;
    stopEpoch.follow(rule.epoch(), failed);
    stopLoss.follow(rule.loss().orElse(0), failed);
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
