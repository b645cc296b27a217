package engram.ui.data;

import engram.data.sets.BuiltInSet;
import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What of the Data page can be found by its name. */
final class DataPlaces {
  private final PanesViewModel panes;
  private final Supplier<DataModels> models;

  DataPlaces(PanesViewModel panes, Supplier<DataModels> models) {
    this.panes = panes;
    this.models = models;
  }

  Stream<Place> all() {
    return Stream.of(sets(), tabs(), settings()).flatMap(places -> places);
  }

  private Stream<Place> sets() {
    return Arrays.stream(BuiltInSet.values())
        .map(
            set ->
                Place.of(
                    "dataset/" + set.id(),
                    PlaceKind.DATA_SET,
                    set.textKey("name"),
                    () -> choose(set)));
  }

  private void choose(BuiltInSet set) {
    panes.show(DataPane.LOOK);
    models.get().sets.choose(set);
  }

  private Stream<Place> tabs() {
    return Stream.of(
        tab("data/picture", "data-page.place.picture", DataPane.LOOK),
        tab("data/table", "data-page.place.table", DataPane.TABLE),
        tab("data/draw", "data-sets.draw", DataPane.DRAW)
            .when(() -> models.get().draw.offered.getValue()));
  }

  private Place tab(String id, String key, DataPane pane) {
    return Place.of(id, PlaceKind.PANE, key, () -> panes.show(pane));
  }

  private Stream<Place> settings() {
    return Stream.of(
        setting("noise", "data-points.noise", "noise"),
        setting("points", "data-points.count", "count"),
        setting("inputs", "data-inputs.title", "formula"),
        setting("scaling", "data-scaling.features", "scaling"),
        setting("missing-values", "data-missing", "missing"),
        setting("targets", "steps.targets", "targets"),
        setting("test-fraction", "data-split.test", "test"),
        setting("validation-fraction", "data-split.validation", "validation"));
  }

  private Place setting(String id, String key, String control) {
    return Place.of(
        "setting/" + id,
        PlaceKind.SETTING,
        texts -> texts.get("places.of", texts.get("workspace.data"), texts.get(key)),
        () -> {
          panes.show(DataPane.LOOK);
          panes.pointAt(control);
        });
  }
}
