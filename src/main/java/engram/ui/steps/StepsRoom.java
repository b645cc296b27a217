package engram.ui.steps;

import engram.ui.base.Room;
import engram.ui.places.Place;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The five steps of training, from top to bottom. */
public final class StepsRoom implements Room {
  public final StepsViewModel steps;
  private final Shared shared;

  public StepsRoom(Shared shared) {
    this.shared = shared;
    steps = new StepsViewModel(shared.run(), shared.texts());
  }

  /** The recipes, and the settings of each step. */
  public Stream<Place> places() {
    return new StepsPlaces(steps, shared).all();
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        StepsController.class,
        () -> new StepsController(steps, shared.texts()),
        StepDataController.class,
        () -> new StepDataController(steps.initialise.data, shared.panes()));
  }
}
