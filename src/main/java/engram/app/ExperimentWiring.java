package engram.app;

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

  Map<Class<?>, Supplier<Object>> controllers();

  @Override
  void close();
}
