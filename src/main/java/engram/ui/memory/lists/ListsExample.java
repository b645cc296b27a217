package engram.ui.memory.lists;

import engram.data.Identified;
import engram.memory.SettingValues;
import engram.memory.lists.ListSetup;
import java.util.Optional;
import java.util.stream.Stream;

/** Setups that each show one thing. */
public enum ListsExample implements Identified {
  /** Two sittings a day apart. */
  SPACED(ListSetup.USUAL),

  /** As many readings in one go. */
  MASSED(once().put(ListSetup.READINGS, 10)),

  /** A list once, asked for at once: its first and its last items stand out. */
  LIST(once().put(ListSetup.ITEMS, 15).put(ListSetup.DELAY, 0)),

  /** The same after half a minute of something else: only the first ones do. */
  LIST_LATER(once().put(ListSetup.ITEMS, 15).put(ListSetup.DELAY, 30)),

  /** Three items, then counting backwards. */
  COUNTING(
      once()
          .put(ListSetup.ITEMS, 3)
          .put(ListSetup.PACE, 1)
          .put(ListSetup.REST, false)
          .put(ListSetup.DELAY, 30));

  private final ListSetup setup;

  ListsExample(ListSetup setup) {
    this.setup = setup;
  }

  ListsExample(SettingValues<ListSetup> values) {
    this(ListSetup.of(values));
  }

  /** Read once in one sitting, else as usual. */
  private static SettingValues<ListSetup> once() {
    return new SettingValues<>(ListSetup.USUAL)
        .put(ListSetup.READINGS, 1)
        .put(ListSetup.SITTINGS, 1)
        .put(ListSetup.GAP, 0);
  }

  public ListSetup setup() {
    return setup;
  }

  /** The one with that setup. */
  public static Optional<ListsExample> of(ListSetup setup) {
    return Stream.of(values()).filter(each -> each.setup.equals(setup)).findFirst();
  }
}
