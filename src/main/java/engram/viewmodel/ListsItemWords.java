package engram.viewmodel;

import engram.memory.NonsenseSyllables;
import java.util.List;

/** What is said of single items in both stores. */
public final class ListsItemWords {
  private final ListsViewModel stores;
  private final Texts texts;

  ListsItemWords(ListsViewModel stores, Texts texts) {
    this.stores = stores;
    this.texts = texts;
  }

  /** Which items the short-term store has just lost; empty if none. */
  public String lost() {
    List<String> names =
        stores.getCourse().lost(stores.step()).stream().map(NonsenseSyllables::of).toList();
    return names.isEmpty() ? "" : texts.get("stores.lost", String.join(" ", names));
  }

  /** How likely an item is recalled. */
  public String recall(int item) {
    return ListsWords.percent(stores.moment().recall().get(item));
  }

  /** Which item is explained. */
  public String explained() {
    String key = stores.pinnedProperty().get().isPresent() ? "stores.item.pinned" : "stores.item";
    return texts.get(
        key,
        RoundedNumber.whole(stores.explained() + 1),
        RoundedNumber.whole(stores.getCourse().setup().items()));
  }

  /** Whether the explained item stands in the short-term store. */
  public String held() {
    boolean there = stores.moment().place(stores.explained()).isPresent();
    return texts.get(there ? "stores.left.there" : "stores.left.gone");
  }

  /** What happens to the trace of the explained item. */
  public String trace() {
    if (stores.step() == 0) return texts.get("stores.trace.begin");
    boolean attended = stores.getCourse().share(stores.explained(), stores.step()) > 0;
    return texts.get(attended ? "stores.trace.attended" : "stores.trace.fading");
  }
}
