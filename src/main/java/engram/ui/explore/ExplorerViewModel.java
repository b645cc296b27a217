package engram.ui.explore;

import engram.training.Change;
import engram.training.Intervention;
import engram.training.Snapshot;
import engram.training.explore.RateExplorer;
import engram.training.explore.RateJudgement;
import engram.training.explore.RateSpread;
import engram.training.explore.RateTrial;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.plot.NiceScale;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.steps.StepOptimiserViewModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Five learning rates tried in the background, from the first weights of the run's recipe and with
 * the settings in force. They train only while the pane is open.
 */
public final class ExplorerViewModel {
  /** Factors between neighbouring rates to choose from. */
  static final List<Integer> FACTORS = List.of(2, 3, 10);

  /** Lengths of a trial to choose from; none is longer than the run's stop epoch. */
  static final List<Integer> LENGTHS = List.of(100, 300, 1000, 3000);

  /** Trials that were stopped before tell nothing yet. */
  static final int EARLIEST_VERDICT = 20;

  private final RunViewModel run;
  private final PanesViewModel panes;
  private final RateSearch search;

  /** Empty until the first epoch of the first trials is done. */
  final ReadOnlyObjectWrapper<Optional<ExplorerPicture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whether trials are under way. */
  final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();

  /** Whether something other than the rate is no longer as it was for the trials. */
  final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();

  /** Whether the loss axis is logarithmic. */
  final BooleanProperty logarithmic = new SimpleBooleanProperty(true);

  /** Between neighbouring rates; another one begins new trials. */
  final ObjectProperty<Integer> factor = new SimpleObjectProperty<>(10);

  /** Epochs of a trial at most; others begin new trials. */
  final ObjectProperty<Integer> most = new SimpleObjectProperty<>(1000);

  private Optional<Recipe> tried = Optional.empty();
  private int epochs;

  /**
   * @param worker where the trials are trained
   * @param window the window's thread
   */
  ExplorerViewModel(Shared shared, Executor worker, Executor window) {
    run = shared.run();
    panes = shared.panes();
    search = new RateSearch(worker, window, this::take);
    panes.companionProperty().subscribe(which -> openOrClose());
    run.snapshotProperty().subscribe(snapshot -> compare());
    logarithmic.subscribe((before, now) -> rescale());
    factor.subscribe((before, now) -> start());
    most.subscribe((before, now) -> start());
  }

  // Properties

  public Optional<ExplorerPicture> getPicture() {
    return picture.get();
  }

  public boolean isTraining() {
    return training.get();
  }

  /** Whether that rate is the one in force. */
  boolean isInForce(double rate) {
    return run.getSnapshot().settings().learningRate() == rate;
  }

  /** Whether something was changed behind the start of the run, so that no trial is like it. */
  boolean isRunChanged() {
    return run.getSnapshot().changes().stream()
        .map(Change::at)
        .anyMatch(at -> at.epoch() > 0 || at.row() > 0);
  }

  /** The moment that the panes show: after each one the rate in force may be another. */
  ReadOnlyObjectProperty<Snapshot> momentProperty() {
    return run.snapshotProperty();
  }

  // Commands

  /** Begins anew with the present recipe and settings; does nothing while the pane is closed. */
  void start() {
    if (!panes.isOpen(Companion.EXPLORER)) return;
    Snapshot snapshot = run.getSnapshot();
    Recipe recipe = snapshot.recipeInForce();
    PreparedData data = snapshot.data();
    List<Double> rates =
        RateSpread.around(
            recipe.settings().learningRate(),
            factor.get(),
            StepOptimiserViewModel.RATES.min(),
            StepOptimiserViewModel.RATES.max());
    epochs = Math.min(recipe.stop().epoch(), most.get());
    int length = epochs;
    tried = Optional.of(recipe);
    picture.set(Optional.empty());
    training.set(true);
    outdated.set(false);
    search.start(() -> new RateExplorer(recipe, data, rates, length));
  }

  /** Ends the trials where they are. */
  void cancel() {
    if (!training.get()) return;
    search.cancel();
    training.set(false);
    picture.get().ifPresent(p -> show(p.trials(), p.epoch()));
  }

  /** The run goes on with that rate from the next batch on. */
  void use(double rate) {
    run.session().change(new Intervention.LearningRate(rate));
  }

  private void openOrClose() {
    boolean finished = picture.get().filter(p -> p.epoch() == p.epochs()).isPresent();
    if (!panes.isOpen(Companion.EXPLORER)) cancel();
    else if (!finished || outdated.get()) start();
  }

  private void take(RateSearch.Progress progress) {
    training.set(progress.running());
    show(progress.trials(), progress.epoch());
  }

  private void show(List<RateTrial> trials, int epoch) {
    boolean early = training.get() || epoch < Math.min(EARLIEST_VERDICT, epochs);
    List<RateJudgement> judgements = early ? List.of() : RateJudgement.of(trials);
    NiceScale loss = ExplorerPicture.axis(trials, logarithmic.get());
    picture.set(Optional.of(new ExplorerPicture(trials, judgements, epoch, epochs, loss)));
  }

  private void rescale() {
    picture.get().ifPresent(p -> show(p.trials(), p.epoch()));
  }

  private void compare() {
    Recipe now = run.getSnapshot().recipeInForce();
    outdated.set(tried.isPresent() && !sameButRateAndStop(tried.get(), now));
  }

  private static boolean sameButRateAndStop(Recipe a, Recipe b) {
    return a.withSettings(a.settings().withLearningRate(1))
        .equals(b.withStop(a.stop()).withSettings(b.settings().withLearningRate(1)));
  }
}
