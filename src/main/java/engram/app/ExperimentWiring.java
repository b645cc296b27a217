package engram.app;

import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The part of the composition root for one experiment on memory. Its models are made when they are
 * first asked for.
 */
interface ExperimentWiring extends AutoCloseable {
  MemoryExperiment experiment();

  /** What the keys drive. */
  Transport transport();

  /** What of it can be saved and shown again. */
  ExperimentDesk desk();

  Map<Class<?>, Supplier<Object>> controllers();

  @Override
  void close();
}
