package engram.ui.results;

import engram.data.Task;
import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.LatestWork;
import engram.ui.run.RunViewModel;
import engram.ui.run.ScoreText;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The small plot of step 5 in regression: foretold against true numbers of the part chosen. */
public final class PredictionsViewModel {
  private final RunViewModel run;
  private final StepTestViewModel step;
  private final ObservableValue<Boolean> wanted;
  private final LatestWork<PredictionCloud> work;

  /** Empty of classes, and until the first are there. */
  final ObjectProperty<Optional<PredictionCloud>> cloud =
      new SimpleObjectProperty<>(Optional.empty());

  private Subject subject;

  private record Subject(PreparedData data, DataPart part) {}

  /**
   * @param worker where a large part goes through the network
   * @param window the window's thread
   */
  public PredictionsViewModel(
      RunViewModel run, StepTestViewModel step, Executor worker, Executor window) {
    this.run = run;
    this.step = step;
    wanted = step.expanded;
    work = new LatestWork<>(worker, window, now -> cloud.set(Optional.of(now)));
    run.snapshotProperty().subscribe((before, now) -> follow());
    step.choice().partProperty().subscribe((before, now) -> follow());
    wanted.subscribe(open -> follow());
  }

  private void follow() {
    Snapshot moment = run.getSnapshot();
    Subject now = new Subject(moment.data(), step.choice().getPart());
    boolean shown = wanted.getValue() && ScoreText.task(moment) == Task.REGRESSION;
    if (!shown || !now.equals(subject)) {
      work.forget();
      if (cloud.get().isPresent()) cloud.set(Optional.empty());
    }
    subject = now;
    if (!shown || now.part().samples(now.data()).isEmpty()) return;
    if (PartAnswers.work(moment, now.part()) <= LatestWork.WORK_WITHIN_A_FRAME) {
      work.doNow(() -> PredictionCloud.of(PartAnswers.of(moment, now.part())));
    } else {
      work.submit(
          now, !run.isRunning(), () -> PredictionCloud.of(PartAnswers.of(moment, now.part())));
    }
  }
}
