package engram.ui.memory.lesion;

import engram.memory.lesion.LesionDraw;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionState;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.LatestWork;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A trained network that loses a share of itself. A network is trained beside the window when its
 * set is first chosen; what is left at a share is worked out beside the window too, of several
 * shares the newest.
 */
public final class LesionViewModel {
  final LesionSettings settings;

  /** The training of the network before its lesion. */
  final LongWork training;

  private final Texts texts;
  private final LatestWork<Seen> look;
  private final Map<LesionSet, LesionTrained> trained = new EnumMap<>(LesionSet.class);
  private final ReadOnlyObjectWrapper<Optional<LesionPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LesionScene>> scene =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Draws draws;
  private Seen seen;
  private Optional<LesionHealing> healing = Optional.empty();
  private int sample;

  /**
   * @param looker for work of some milliseconds
   * @param window the window's thread
   */
  LesionViewModel(
      LesionSettings settings, LongWork training, Executor looker, Executor window, Texts texts) {
    this.settings = settings;
    this.training = training;
    this.texts = texts;
    look = new LatestWork<>(looker, window, this::show);
    settings.subscribe(this::renew);
    settings.share().valueProperty().subscribe((before, now) -> look());
    texts.languageProperty().subscribe(language -> paint());
    renew();
  }

  // Properties

  /** Empty until the network is trained. */
  ReadOnlyObjectProperty<Optional<LesionScene>> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  public Optional<LesionScene> getScene() {
    return scene.get();
  }

  /** What would be measured; empty until the network is trained. */
  ReadOnlyObjectProperty<Optional<LesionPlan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  // Commands

  /** Shows the next one of the rows that were not trained; behind the last, the first. */
  void showNext() {
    showSample(1);
  }

  void showPrevious() {
    showSample(-1);
  }

  private void showSample(int by) {
    if (scene.get().isEmpty()) return;
    LesionScene now = scene.get().get();
    sample = Math.floorMod(now.sample() + by, now.samples());
    paint();
  }

  private void renew() {
    LesionSet set = settings.setProperty().get();
    training.cancel();
    healing = Optional.empty();
    if (trained.containsKey(set)) {
      prepare(trained.get(set));
      return;
    }
    look.forget();
    seen = null;
    plan.set(Optional.empty());
    scene.set(Optional.empty());
    training.start(() -> LesionTrained.training(set), found -> found.ifPresent(n -> keep(set, n)));
  }

  private void keep(LesionSet set, LesionTrained network) {
    trained.put(set, network);
    prepare(network);
  }

  private void prepare(LesionTrained network) {
    LesionPlan next = settings.getSetup().plan(network.data(), network.parameters());
    draws = new Draws(next);
    plan.set(Optional.of(next));
    look();
  }

  private void look() {
    healing = Optional.empty();
    if (plan.get().isEmpty()) return;
    double share = settings.getShare();
    Draws now = draws;
    look.submit(new Object(), true, () -> now.at(share));
  }

  /** Shows the network while and after it is trained again. */
  void show(LesionHealing healed) {
    healing = Optional.of(healed);
    paint();
  }

  private void show(Seen now) {
    seen = now;
    paint();
  }

  private void paint() {
    if (seen == null) return;
    scene.set(
        Optional.of(
            LesionScene.of(
                texts,
                settings.setProperty().get(),
                seen.plan(),
                seen.whole(),
                seen.state(),
                healing,
                Math.floorMod(sample, seen.plan().data().split().test().length))));
  }

  /**
   * @param whole before anything was taken away
   */
  private record Seen(LesionPlan plan, LesionState whole, LesionState state) {}

  /** What is left at a share; made ready when it is first asked. For the looker's thread alone. */
  private static final class Draws {
    private final LesionPlan plan;
    private LesionDraw draw;
    private LesionState whole;

    Draws(LesionPlan plan) {
      this.plan = plan;
    }

    Seen at(double share) {
      if (draw == null) {
        draw = new LesionDraw(plan);
        whole = draw.at(0);
      }
      return new Seen(plan, whole, draw.at(share));
    }
  }

  /** A network that has learned its rows. */
  private record LesionTrained(PreparedData data, Parameters parameters) {
    private static final double NEARLY = 0.99;

    /** Trains the network of that set, epoch by epoch; it is there when it is whole. */
    static LongWork.Steps<Optional<LesionTrained>> training(LesionSet set) {
      Recipe recipe = set.preset().recipe();
      PreparedData data = new PreparedData(recipe.data(), set.set().load());
      Run run = new Run(recipe, data);
      return LongWork.Steps.of(
          run::trainEpoch,
          () ->
              run.stopReached()
                  ? 1
                  : Math.min(NEARLY, (double) run.epoch() / recipe.stop().epoch()),
          () ->
              run.stopReached()
                  ? Optional.of(new LesionTrained(data, run.parameters()))
                  : Optional.empty());
    }
  }
}
