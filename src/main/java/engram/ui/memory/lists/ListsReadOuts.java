package engram.ui.memory.lists;

import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The figures of both stores in the bar at the top. */
public final class ListsReadOuts {
  private final ListsViewModel stores;
  private final ListsTimes times;
  private final Texts texts;

  ListsReadOuts(ListsViewModel stores, ListsTimes times, Texts texts) {
    this.stores = stores;
    this.times = times;
    this.texts = texts;
  }

  /** The time since the beginning. */
  public ObservableValue<String> clock() {
    return text(() -> times.of(stores.moment().seconds()));
  }

  /** How many items would be recalled now, on average. */
  public ObservableValue<String> recalled() {
    return text(() -> RoundedNumber.fixed(stores.moment().recalled(), 1));
  }

  /** Of how many. */
  public ObservableValue<String> items() {
    return text(() -> "/ " + stores.getCourse().setup().items());
  }

  private ObservableValue<String> text(Supplier<String> of) {
    return Bindings.createStringBinding(
        of::get, stores.courseProperty(), stores.stepProperty(), texts.languageProperty());
  }
}
