package engram.inspect;

import engram.Patience;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Moments of runs on Iris to test with. */
public final class Moments {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  private Moments() {}

  /** The start of a run. */
  public static Snapshot start(Recipe recipe) {
    try (Session session = new Session(recipe, id -> IRIS)) {
      return session.take().orElseThrow();
    }
  }

  /** The repaired preset with another hidden layer, output and loss. */
  public static Recipe recipe(Activation hidden, Activation output, Loss loss) {
    return Preset.REPAIRED
        .recipe()
        .withNetwork(
            new NetworkSpec(4, List.of(new LayerSpec(5, hidden), new LayerSpec(3, output))))
        .withLoss(loss);
  }

  /** The same moment of a network with other parameters. */
  public static Snapshot with(Snapshot s, Parameters parameters) {
    return new Snapshot(
        s.state(),
        s.recipe(),
        s.data(),
        s.position(),
        s.settings(),
        s.surgery(),
        parameters,
        s.train(),
        s.test(),
        s.validation(),
        s.branches(),
        s.cursor(),
        Optional.empty(),
        Optional.empty(),
        s.nanosPerEpoch(),
        s.undoable(),
        s.redoable(),
        s.problem());
  }

  /** Waits until a session hands out such a snapshot. */
  public static Snapshot await(Session session, Predicate<Snapshot> wanted) {
    AtomicReference<Snapshot> last = new AtomicReference<>();
    Patience.until(
        () -> {
          session.take().ifPresent(last::set);
          return last.get() != null && wanted.test(last.get());
        });
    return last.get();
  }
}
