package engram.viewmodel;

import engram.memory.Ebbinghaus;
import engram.memory.StoreSetup;
import java.util.Optional;
import java.util.stream.Stream;

/** Setups that each show one thing. */
public enum ListsExample {
  /** Two sittings a day apart. */
  SPACED("spaced", StoreSetup.USUAL),

  /** As many readings in one go. */
  MASSED(
      "massed",
      new StoreSetup(4, Ebbinghaus.SYLLABLES, 3, true, 10, 1, 0, StoreSetup.USUAL.delay())),

  /** A list once, asked for at once: its first and its last items stand out. */
  LIST("list", new StoreSetup(4, 15, 3, true, 1, 1, 0, 0)),

  /** The same after half a minute of something else: only the first ones do. */
  LIST_LATER("list-later", new StoreSetup(4, 15, 3, true, 1, 1, 0, 30)),

  /** Three items, then counting backwards. */
  COUNTING("counting", new StoreSetup(4, 3, 1, false, 1, 1, 0, 30));

  private final String id;
  private final StoreSetup setup;

  ListsExample(String id, StoreSetup setup) {
    this.id = id;
    this.setup = setup;
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
