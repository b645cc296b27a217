package engram.ui.memory.lists;

import engram.memory.lists.ListSetup;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What the controls of both stores say. */
public final class ListsSettings {
  private final SliderViewModel items;
  private final SliderViewModel pace;
  private final SliderViewModel readings;
  private final SliderViewModel sittings;
  private final SliderViewModel places;
  private final BooleanProperty rehearsed = new SimpleBooleanProperty();
  private final ListsPause gap;
  private final ListsPause delay;
  private final ReadOnlyObjectWrapper<ListSetup> setup =
      new ReadOnlyObjectWrapper<>(ListSetup.USUAL);
  private boolean restoring = true;

  ListsSettings(Texts texts) {
    items = slider(texts, ListSetup.LEAST_ITEMS, NonsenseSyllables.MOST);
    pace = slider(texts, 1, ListSetup.MOST_PACE);
    readings = slider(texts, 1, ListSetup.MOST_READINGS);
    sittings = slider(texts, 1, ListSetup.MOST_SITTINGS);
    places = slider(texts, 1, ListSetup.MOST_PLACES);
    gap = new ListsPause(ListSetup.USUAL.gap(), "stores.gap.none");
    delay = new ListsPause(ListSetup.USUAL.delay(), "stores.delay.none");
    gap.secondsProperty().subscribe(seconds -> update());
    delay.secondsProperty().subscribe(seconds -> update());
    rehearsed.subscribe(whether -> update());
    sittings.number().valueProperty().subscribe(n -> gap.enabledProperty().set(n.intValue() > 1));
    restore(ListSetup.USUAL);
  }

  private SliderViewModel slider(Texts texts, int least, int most) {
    NumberViewModel number =
        new NumberViewModel(texts, NumberRange.whole(least, most), Optional.empty(), n -> update());
    number.follow(least, true);
    return new SliderViewModel(number, SliderScale.linear(least, most, 1));
  }

  // Properties

  public ReadOnlyObjectProperty<ListSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  public ListSetup getSetup() {
    return setup.get();
  }

  /** Syllables of the list. */
  public SliderViewModel items() {
    return items;
  }

  /** Seconds for each. */
  public SliderViewModel pace() {
    return pace;
  }

  /** In a sitting. */
  public SliderViewModel readings() {
    return readings;
  }

  public SliderViewModel sittings() {
    return sittings;
  }

  /** Of the short-term store. */
  public SliderViewModel places() {
    return places;
  }

  /** Whether the time that an item has left is for rehearsing. */
  public BooleanProperty rehearsedProperty() {
    return rehearsed;
  }

  /** Between two sittings; out of use with one. */
  public ListsPause gap() {
    return gap;
  }

  /** From the last sitting to the question. */
  public ListsPause delay() {
    return delay;
  }

  // Commands

  /** Puts all controls to a setup. */
  public void restore(ListSetup to) {
    restoring = true;
    items.number().set(to.items());
    pace.number().set(to.pace());
    readings.number().set(to.readings());
    sittings.number().set(to.sittings());
    places.number().set(to.places());
    rehearsed.set(to.rehearsed());
    gap.set(to.gap());
    delay.set(to.delay());
    restoring = false;
    update();
  }

  private void update() {
    if (restoring) return;
    setup.set(
        new ListSetup(
            whole(places),
            whole(items),
            whole(pace),
            rehearsed.get(),
            whole(readings),
            whole(sittings),
            gap.getSeconds(),
            delay.getSeconds()));
  }

  private static int whole(SliderViewModel slider) {
    return (int) slider.number().getValue();
  }
}
