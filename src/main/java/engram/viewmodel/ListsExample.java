package engram.viewmodel;

import engram.memory.SettingValues;
import engram.memory.StoreSetup;
import java.util.Optional;
import java.util.stream.Stream;

/** Setups that each show one thing. */
public enum ListsExample {
  /** Two sittings a day apart. */
  SPACED("spaced", StoreSetup.USUAL),

  /** As many readings in one go. */
  MASSED("massed", once().put(StoreSetup.READINGS, 10)),

  /** A list once, asked for at once: its first and its last items stand out. */
  LIST("list", once().put(StoreSetup.ITEMS, 15).put(StoreSetup.DELAY, 0)),

  /** The same after half a minute of something else: only the first ones do. */
  LIST_LATER("list-later", once().put(StoreSetup.ITEMS, 15).put(StoreSetup.DELAY, 30)),

  /** Three items, then counting backwards. */
  COUNTING(
      "counting",
      once()
          .put(StoreSetup.ITEMS, 3)
          .put(StoreSetup.PACE, 1)
          .put(StoreSetup.REST, false)
          .put(StoreSetup.DELAY, 30));

  private final String id;
  private final StoreSetup setup;

  ListsExample(String id, StoreSetup setup) {
    this.id = id;
    this.setup = setup;
  }

  ListsExample(String id, SettingValues<StoreSetup> values) {
    this(id, StoreSetup.of(values));
  }

  /** Read once in one sitting, else as usual. */
  private static SettingValues<StoreSetup> once() {
    return new SettingValues<>(StoreSetup.USUAL)
        .put(StoreSetup.READINGS, 1)
        .put(StoreSetup.SITTINGS, 1)
        .put(StoreSetup.GAP, 0);
  }

  /** Ends the key of its name. */
  public String id() {
    return id;
  }

  public StoreSetup setup() {
    return setup;
  }

  /** The one with that setup. */
  public static Optional<ListsExample> of(StoreSetup setup) {
    return Stream.of(values()).filter(each -> each.setup.equals(setup)).findFirst();
  }
}
