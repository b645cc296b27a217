package engram.ui.base;

import java.util.Map;
import java.util.function.Supplier;

/** A feature of the window: builds its models and ends what it began. */
public interface Room extends AutoCloseable {

  /** Those of its views, made whenever one is loaded. */
  Map<Class<?>, Supplier<Object>> controllers();

  /** Ends its threads; for the rooms that have none, nothing. */
  @Override
  default void close() {}
}
