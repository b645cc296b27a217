package engram.ui.steps;

import engram.lesson.LessonControl;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.PlaceLink;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;

/** What of the five steps can be found by its name: the recipes, and each setting. */
final class StepsPlaces {
  private final StepsViewModel steps;
  private final PanesViewModel panes;
  private final Shared shared;

  StepsPlaces(StepsViewModel steps, Shared shared) {
    this.steps = steps;
    this.shared = shared;
    panes = shared.panes();
  }

  Stream<Place> all() {
    return Stream.of(recipes(), ofInitialise(), ofLoss(), ofOptimiser(), ofTrain())
        .flatMap(places -> places);
  }

  private Stream<Place> recipes() {
    return Arrays.stream(Preset.values())
        .map(
            preset ->
                Place.of(
                        "preset/" + PlaceLink.idOf(preset),
                        PlaceKind.RECIPE,
                        texts -> name(preset, texts),
                        () -> begin(preset))
                    .when(() -> shared.run().locks().isFree(LessonControl.RECIPE)));
  }

  /** Where a set has several, each names it itself. */
  private static String name(Preset preset, Texts texts) {
    return Preset.of(preset.set().id()).size() > 1
        ? texts.get("steps.preset." + preset.id())
        : texts.get(
            "places.of", texts.get(preset.set().textKey("name")), texts.get("steps.preset.usual"));
  }

  private void begin(Preset preset) {
    panes.showSteps();
    shared.run().session().load(preset.recipe());
  }

  private Stream<Place> ofInitialise() {
    BooleanProperty step = steps.initialise.expanded;
    return Stream.of(
        setting("recipe", "steps.preset", step, "preset"),
        setting("layers", "steps.layers", step, "layers"),
        setting("initial-weights", "steps.weights", step, "initializer"),
        furtherSetting("seed", "steps.seed", step, "seed"));
  }

  private Stream<Place> ofLoss() {
    return Stream.of(setting("loss", "steps.loss", steps.loss.expanded, "loss"));
  }

  private Stream<Place> ofOptimiser() {
    BooleanProperty step = steps.optimiser.expanded;
    return Stream.of(
        setting("optimiser", "steps.optimiser", step, "optimizer"),
        setting("learning-rate", "steps.learning-rate.name", step, "learningRate"),
        furtherSetting("schedule", "steps.schedule", step, "schedule"),
        furtherSetting("batch-size", "steps.batch-size.name", step, "batchSize"),
        setting("momentum", "steps.momentum.name", step, "momentum"),
        furtherSetting("l2", "steps.l2.name", step, "l2"),
        furtherSetting("l1", "steps.l1.name", step, "l1"),
        furtherSetting("dropout", "steps.dropout.name", step, "dropout"),
        furtherSetting("ascent", "lesson.control.ascent", step, "ascent"));
  }

  private Stream<Place> ofTrain() {
    BooleanProperty step = steps.train.expanded;
    return Stream.of(
        setting("stop-epoch", "steps.train.stop-epoch", step, "stopEpoch"),
        setting("stop-loss", "steps.place.stop-loss", step, "stopLoss"),
        furtherSetting("patience", "steps.place.patience", step, "patience"));
  }

  private Place setting(String id, String key, BooleanProperty step, String control) {
    return setting(id, key, step, () -> panes.pointAt(control));
  }

  /** One that a newcomer is not shown. */
  private Place furtherSetting(String id, String key, BooleanProperty step, String control) {
    return setting(
        id,
        key,
        step,
        () -> {
          steps.more.set(true);
          panes.pointAt(control);
        });
  }

  private Place setting(String id, String key, BooleanProperty step, Runnable show) {
    return Place.of(
        "setting/" + id,
        PlaceKind.SETTING,
        key,
        () -> {
          panes.showSteps();
          step.set(true);
          show.run();
        });
  }
}
