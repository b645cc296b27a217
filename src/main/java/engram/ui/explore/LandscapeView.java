package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.ParameterPlane.Place;
import engram.inspect.landscape.PlanePath;
import engram.training.Snapshot;
import java.util.Optional;

/**
 * What the loss landscape shows at one moment.
 *
 * @param path walked by the run; it may be that of a moment before
 * @param place of the run on the map
 * @param target where the place is being dragged to
 */
public record LandscapeView(
    Snapshot snapshot,
    LossLandscape map,
    Optional<PlanePath> path,
    Place place,
    Optional<Place> target) {

  LandscapeView withPath(PlanePath newPath) {
    return new LandscapeView(snapshot, map, Optional.of(newPath), place, target);
  }

  LandscapeView withTarget(Optional<Place> newTarget) {
    return new LandscapeView(snapshot, map, path, place, newTarget);
  }
}
