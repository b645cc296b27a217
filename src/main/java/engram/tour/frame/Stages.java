package engram.tour.frame;

import engram.nn.Part;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.base.Companion;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Some stages of the tour, in their order, and the hands with which they drive the window: each
 * method returns once the window is there.
 */
public abstract class Stages {
  protected final TourWindow window;
  private final List<Stage> stages = new ArrayList<>();

  protected Stages(TourWindow window) {
    this.window = window;
  }

  /**
   * One picture of the tour.
   *
   * @param name the room and what is to be seen in it
   * @param action what it does to the window
   * @param undo what it takes back once the picture is taken
   */
  public record Stage(String name, Runnable action, Runnable undo) {}

  public final List<Stage> stages() {
    return Collections.unmodifiableList(stages);
  }

  protected final void add(String name, Runnable action) {
    add(name, action, () -> {});
  }

  protected final void add(String name, Runnable action, Runnable undo) {
    stages.add(new Stage(name, action, undo));
  }

  protected static void act(Runnable action) {
    FxDriver.act(action);
  }

  protected static void await(BooleanSupplier shown) {
    FxDriver.await(shown, 1);
  }

  protected final TourWindow.DataPage data() {
    return window.data().get();
  }

  protected final Snapshot snapshot() {
    return window.run().getSnapshot();
  }

  /** Waits for a moment to be shown. */
  protected final void until(Predicate<Snapshot> shown) {
    await(() -> shown.test(snapshot()));
  }

  /** Waits for the numbers that explain a part. */
  protected final void untilExplained() {
    until(snapshot -> snapshot.next().isPresent());
  }

  protected final void select(Part part) {
    act(() -> window.selection().select(part));
    untilExplained();
  }

  /** Shows a past epoch. */
  protected final void goTo(int epoch) {
    act(() -> window.run().session().goTo(epoch));
    until(snapshot -> snapshot.epoch() == epoch);
  }

  /** Trains on to the end. */
  protected final void finish() {
    act(
        () -> {
          window.run().session().setSpeed(Session.UNLIMITED);
          window.run().session().run();
        });
    until(snapshot -> snapshot.state() == RunState.FINISHED);
  }

  /** Trains another recipe to its end, with nothing selected. */
  protected final void train(Recipe recipe) {
    load(recipe);
    finish();
  }

  /** The same for so many epochs. */
  protected final void train(Recipe recipe, int epochs) {
    train(recipe.withStop(new StopRule(epochs, OptionalDouble.empty())));
  }

  /** Begins another recipe, with nothing selected. */
  protected final void load(Recipe recipe) {
    act(
        () -> {
          window.selection().clear();
          window.sample().wrongOnlyProperty().set(false);
          window.run().session().load(recipe);
        });
    until(snapshot -> snapshot.recipe().equals(recipe) && snapshot.state() == RunState.READY);
  }

  protected final void show(Workspace workspace) {
    act(() -> window.panes().show(workspace));
  }

  protected final void show(MemoryExperiment experiment) {
    act(
        () -> {
          window.panes().experimentProperty().set(experiment);
          window.panes().show(Workspace.MEMORY);
        });
  }

  protected final void backToTraining() {
    show(Workspace.TRAIN);
  }

  /** Back to the first network, for the stages that follow. */
  protected final void backToIris() {
    backToTraining();
    load(Preset.REPAIRED.recipe());
  }

  protected final void open(Companion companion) {
    act(() -> window.panes().open(companion));
  }

  protected final void closeCompanion() {
    act(window.panes()::closeCompanion);
  }
}
