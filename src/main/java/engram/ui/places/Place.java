package engram.ui.places;

import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Something in the window that has a name and can be opened or done.
 *
 * @param id what links call it: words of small letters, digits and hyphens, parted by slashes
 * @param name in the language of the texts that it is asked with
 * @param keys the shortcut as a keyboard names it, such as Ctrl+P; empty if there is none
 * @param possible whether it can be opened now
 * @param action opens it
 */
public record Place(
    String id,
    PlaceKind kind,
    Function<Texts, String> name,
    Optional<String> keys,
    BooleanSupplier possible,
    Runnable action) {

  /** A place that has no shortcut and can always be opened. */
  public static Place of(String id, PlaceKind kind, Function<Texts, String> name, Runnable action) {
    return new Place(id, kind, name, Optional.empty(), () -> true, action);
  }

  /** The same, its name under that key. */
  public static Place of(String id, PlaceKind kind, String key, Runnable action) {
    return of(id, kind, texts -> texts.get(key), action);
  }

  public Place withKeys(Optional<String> newKeys) {
    return new Place(id, kind, name, newKeys, possible, action);
  }

  public Place when(BooleanSupplier nowPossible) {
    return new Place(id, kind, name, keys, nowPossible, action);
  }

  public String name(Texts texts) {
    return name.apply(texts);
  }

  public boolean isPossible() {
    return possible.getAsBoolean();
  }

  public void open() {
    action.run();
  }
}
