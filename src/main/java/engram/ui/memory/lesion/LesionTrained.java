package engram.ui.memory.lesion;

import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.LongWork;
import java.util.Optional;

/** A network that has learned its rows. */
record LesionTrained(PreparedData data, Parameters parameters) {
  private static final double NEARLY = 0.99;

  /** Trains the network of that set, epoch by epoch; it is there when it is whole. */
  static LongWork.Steps<Optional<LesionTrained>> training(LesionSet set) {
    Recipe recipe = set.preset().recipe();
    PreparedData data = new PreparedData(recipe.data(), set.set().load());
    Run run = new Run(recipe, data);
    return LongWork.Steps.of(
        run::trainEpoch,
        () ->
            run.stopReached() ? 1 : Math.min(NEARLY, (double) run.epoch() / recipe.stop().epoch()),
        () ->
            run.stopReached()
                ? Optional.of(new LesionTrained(data, run.parameters()))
                : Optional.empty());
  }
}
