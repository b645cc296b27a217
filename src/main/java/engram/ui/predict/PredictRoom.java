package engram.ui.predict;

import engram.memory.experiments.Experiment;
import engram.ui.base.LongWork;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Overlay;
import engram.ui.base.Room;
import engram.ui.base.Transport;
import engram.ui.base.Workers;
import engram.ui.predict.Subjects.Subject;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The page on which something is covered and asked about, with the thread that works out what
 * happens. Its models are made when the page is first opened.
 */
public final class PredictRoom implements Room {
  private final Shared shared;
  private final Function<MemoryExperiment, Experiment> experiments;
  private final Consumer<Experiment> restore;

  /** What of the window is asked about; empty where the questions and answers ask. */
  final ObjectProperty<Optional<Subject>> subject = new SimpleObjectProperty<>(Optional.empty());

  private ExecutorService worker;
  private PredictViewModel predict;
  private Subjects subjects;
  private LongWork work;

  /**
   * @param experiments an experiment of the Memory workspace as it is set now
   * @param restore shows one there
   */
  public PredictRoom(
      Shared shared,
      Function<MemoryExperiment, Experiment> experiments,
      Consumer<Experiment> restore) {
    this.shared = shared;
    this.experiments = experiments;
    this.restore = restore;
    shared.panes().pageProperty().subscribe(now -> openPlain(now));
  }

  /** The page was opened by itself, as the menu does: it asks about what is in front. */
  private void openPlain(Optional<Overlay> page) {
    if (page.filter(Overlay.PREDICT::equals).isPresent() && !asking) askAboutWhatIsInFront();
  }

  private boolean asking;

  /** Covers that and asks about it. */
  public void ask(Supplier<? extends Trial> trial) {
    subject.set(Optional.empty());
    cover(trial);
  }

  private void cover(Supplier<? extends Trial> trial) {
    asking = true;
    predict().ask(trial);
    asking = false;
  }

  /** Covers what is in front. */
  private void askAboutWhatIsInFront() {
    predict();
    subjects.whenStill(
        () -> {
          subjects.setEnd();
          choose(subjects.inFront());
        });
  }

  /** Covers that and asks about it. */
  void choose(Subject wanted) {
    subject.set(Optional.of(wanted));
    cover(subjects.trial(wanted));
  }

  /** Of the keys in front of the page. */
  public Transport transport() {
    return predict();
  }

  public PredictViewModel predict() {
    if (predict == null) {
      worker = Workers.oneInTheBackground("engram-predict");
      work = new LongWork(worker, Platform::runLater, System::nanoTime);
      predict = new PredictViewModel(shared.panes(), shared.texts());
      subjects = new Subjects(shared, this::cover, () -> subject.get().ifPresent(this::choose));
    }
    return predict;
  }

  Subjects subjects() {
    predict();
    return subjects;
  }

  /** For what is worked out beside the window. */
  public LongWork work() {
    predict();
    return work;
  }

  private Trial cover(MemoryExperiment which) {
    return new MemoryTrials(work).of(experiments.apply(which), () -> shared.panes().show(which));
  }

  /** Shows an experiment in its workspace. */
  public void show(Experiment experiment) {
    restore.accept(experiment);
    shared.panes().show(MemoryExperiment.of(experiment));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(PredictController.class, () -> new PredictController(this, shared));
  }

  @Override
  public void close() {
    if (worker != null) worker.shutdownNow();
  }
}
