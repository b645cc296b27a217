package engram.app;

import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The part of the composition root for one experiment on memory. Its models are made when they are
 * first asked for.
 */
interface ExperimentWiring extends AutoCloseable {
  MemoryExperiment experiment();

  /** What the keys drive. */
  Transport transport();

  /** What of it can be saved; empty if nothing can be. */
  default Optional<ExperimentDesk> desk() {
    return Optional.empty();
  }

  Map<Class<?>, Supplier<Object>> controllers();

  @Override
  void close();
}
