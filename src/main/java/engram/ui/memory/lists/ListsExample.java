package engram.ui.memory.lists;

import engram.memory.SettingValues;
import engram.memory.lists.ListSetup;
import java.util.Optional;
import java.util.stream.Stream;

/** Setups that each show one thing. */
public enum ListsExample {
  /** Two sittings a day apart. */
  SPACED("spaced", ListSetup.USUAL),

  /** As many readings in one go. */
  MASSED("massed", once().put(ListSetup.READINGS, 10)),

  /** A list once, asked for at once: its first and its last items stand out. */
  LIST("list", once().put(ListSetup.ITEMS, 15).put(ListSetup.DELAY, 0)),

  /** The same after half a minute of something else: only the first ones do. */
  LIST_LATER("list-later", once().put(ListSetup.ITEMS, 15).put(ListSetup.DELAY, 30)),

  /** Three items, then counting backwards. */
  COUNTING(
      "counting",
      once()
          .put(ListSetup.ITEMS, 3)
          .put(ListSetup.PACE, 1)
          .put(ListSetup.REST, false)
          .put(ListSetup.DELAY, 30));

  private final String id;
  private final ListSetup setup;

  ListsExample(String id, ListSetup setup) {
    this.id = id;
    this.setup = setup;
  }

  ListsExample(String id, SettingValues<ListSetup> values) {
    this(id, ListSetup.of(values));
  }

  /** Read once in one sitting, else as usual. */
  private static SettingValues<ListSetup> once() {
    return new SettingValues<>(ListSetup.USUAL)
        .put(ListSetup.READINGS, 1)
        .put(ListSetup.SITTINGS, 1)
        .put(ListSetup.GAP, 0);
  }

  /** Ends the key of its name. */
  String id() {
    return id;
  }

  public ListSetup setup() {
    return setup;
  }

  /** The one with that setup. */
  public static Optional<ListsExample> of(ListSetup setup) {
    return Stream.of(values()).filter(each -> each.setup.equals(setup)).findFirst();
  }
}
