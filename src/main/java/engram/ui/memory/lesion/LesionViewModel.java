package engram.ui.memory.lesion;

import engram.memory.lesion.LesionDraw;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionState;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.base.LatestWork;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
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

  private final Supplier<Snapshot> trainedHere;
  private final Texts texts;
  private final LatestWork<Seen> look;
  private final Map<LesionSet, LesionTrained> trained = new EnumMap<>(LesionSet.class);
  private final ReadOnlyObjectWrapper<Optional<LesionPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LesionScene>> scene =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LesionFault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Draws draws;

  /** The moment of Train that is lesioned, or can't be; null if it is another network. */
  private Snapshot taken;

  private Seen seen;
  private Optional<LesionHealing> healing = Optional.empty();
  private int sample;

  /**
   * @param trainedHere what is in Train now
   * @param looker for work of some milliseconds
   * @param window the window's thread
   */
  LesionViewModel(
      LesionSettings settings,
      Supplier<Snapshot> trainedHere,
      LongWork training,
      Executor looker,
      Executor window,
      Texts texts) {
    this.settings = settings;
    this.trainedHere = trainedHere;
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

  /** Why there is nothing to lesion, if it is that of Train. */
  ReadOnlyObjectProperty<Optional<LesionFault>> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  // Commands

  /** Takes the network of Train as it is now, if that is chosen and another than before. */
  public void followTrain() {
    if (!settings.isOwn()) return;
    Snapshot now = trainedHere.get();
    boolean same =
        taken != null && taken.parameters() == now.parameters() && taken.data() == now.data();
    if (!same) renew();
  }

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
    fault.set(Optional.empty());
    taken = null;
    if (set == LesionSet.OWN) {
      clear();
      takeOwn(trainedHere.get());
      return;
    }
    if (trained.containsKey(set)) {
      prepare(trained.get(set));
      return;
    }
    clear();
    training.start(() -> LesionTrained.training(set), found -> found.ifPresent(n -> keep(set, n)));
  }

  private void clear() {
    look.forget();
    seen = null;
    plan.set(Optional.empty());
    scene.set(Optional.empty());
  }

  /** Its settings may have been changed on the way; it is trained again by the last ones. */
  private void takeOwn(Snapshot now) {
    taken = now;
    fault.set(LesionFault.of(now, settings.getSetup().kind()));
    if (fault.get().isPresent()) return;
    Recipe recipe =
        now.recipe()
            .withSettings(now.settings())
            .withStop(new StopRule(now.epoch(), OptionalDouble.empty()));
    prepare(new LesionTrained(recipe, now.data(), now.parameters()));
  }

  private void keep(LesionSet set, LesionTrained network) {
    trained.put(set, network);
    prepare(network);
  }

  private void prepare(LesionTrained network) {
    LesionPlan next =
        settings.getSetup().plan(network.recipe(), network.data(), network.parameters());
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
  private record LesionTrained(Recipe recipe, PreparedData data, Parameters parameters) {
    private static final double NEARLY = 0.99;

    /** Trains the network of that set, epoch by epoch; it is there when it is whole. */
    static LongWork.Steps<Optional<LesionTrained>> training(LesionSet set) {
      Preset preset = set.preset().orElseThrow();
      Recipe recipe = preset.recipe();
      PreparedData data = new PreparedData(recipe.data(), preset.set().load());
      Run run = new Run(recipe, data);
      return LongWork.Steps.of(
          run::trainEpoch,
          () ->
              run.stopReached()
                  ? 1
                  : Math.min(NEARLY, (double) run.epoch() / recipe.stop().epoch()),
          () ->
              run.stopReached()
                  ? Optional.of(new LesionTrained(recipe, data, run.parameters()))
                  : Optional.empty());
    }
  }
}
