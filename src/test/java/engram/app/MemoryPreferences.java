package engram.app;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;

/** Preferences that live as long as the test. */
final class MemoryPreferences extends AbstractPreferences {
  final Map<String, String> values = new HashMap<>();
  final Map<String, String> written = new HashMap<>();
  boolean full;

  MemoryPreferences() {
    super(null, "");
  }

  @Override
  protected void putSpi(String key, String value) {
    values.put(key, value);
  }

  @Override
  protected String getSpi(String key) {
    return values.get(key);
  }

  @Override
  protected void removeSpi(String key) {
    values.remove(key);
  }

  @Override
  protected void removeNodeSpi() {}

  @Override
  protected String[] keysSpi() {
    return values.keySet().toArray(String[]::new);
  }

  @Override
  protected String[] childrenNamesSpi() {
    return new String[0];
  }

  @Override
  protected AbstractPreferences childSpi(String name) {
    throw new IllegalStateException(name);
  }

  @Override
  protected void syncSpi() {}

  @Override
  protected void flushSpi() throws BackingStoreException {
    if (full) throw new BackingStoreException("No space left on device");
    written.putAll(values);
  }
}
