package engram.ui.memory.lists;

import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListPlace;
import engram.memory.lists.ListTrace;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.lists.ListsPicture.Bar;
import engram.ui.memory.lists.ListsPicture.Card;
import engram.ui.memory.lists.ListsPicture.Heads;
import engram.ui.memory.lists.ListsPicture.Row;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Both stores; a click on an item explains it. */
public final class ListsView extends FittedCanvas {
  private final ListsPainter painter = new ListsPainter(graphics());
  private ListsViewModel stores;
  private ListsWords words;
  private PreferencesViewModel look;
  private Texts texts;

  public ListsView() {
    getStyleClass().setAll("lists-view");
    setPainter(this::draw);
    setOnMouseMoved(event -> setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) at(event).ifPresent(stores::pin);
        });
  }

  void show(ListsViewModel of, ListsWords said, PreferencesViewModel newLook, Texts newTexts) {
    stores = of;
    words = said;
    look = newLook;
    texts = newTexts;
    paint();
  }

  private void draw() {
    clear();
    if (stores == null) return;
    painter.paint(picture(), arrangement(), Palette.of(look.getTheme()));
  }

  private ListsLayout arrangement() {
    return new ListsLayout(
        stores.getCourse().setup().places(),
        stores.getCourse().setup().items(),
        getWidth(),
        getHeight(),
        look.getFontSize());
  }

  /** The item at that point. */
  private OptionalInt at(MouseEvent event) {
    if (stores == null) return OptionalInt.empty();
    OptionalInt row = arrangement().rowAt(event.getX(), event.getY());
    if (row.isPresent()) return row;
    List<ListPlace> places = stores.moment().places();
    OptionalInt place = arrangement().placeAt(event.getX(), event.getY());
    boolean held = place.isPresent() && place.getAsInt() < places.size();
    return held ? OptionalInt.of(places.get(place.getAsInt()).item()) : OptionalInt.empty();
  }

  private ListsPicture picture() {
    ListMoment moment = stores.moment();
    Optional<ListMoment> massed = stores.massed();
    return new ListsPicture(
        new Heads(
            texts.get("lists.short"),
            texts.get("lists.long"),
            texts.get("lists.slow"),
            texts.get("lists.fast"),
            texts.get("lists.held"),
            texts.get(massed.isPresent() ? "lists.spaced" : "lists.recall"),
            massed.isPresent() ? texts.get("lists.massed") : ""),
        moment.places().stream().map(this::card).toList(),
        words.lost(),
        IntStream.range(0, moment.traces().size()).mapToObj(item -> row(item, massed)).toList());
  }

  private Card card(ListPlace place) {
    int life = stores.getCourse().setup().model().life();
    int left = (int) Math.round(place.left() * life);
    return new Card(
        NonsenseSyllables.of(place.item()),
        place.item(),
        left,
        life,
        texts.get("lists.left", String.valueOf(left)),
        attention(place.item()) > 0);
  }

  private Row row(int item, Optional<ListMoment> massed) {
    return new Row(
        NonsenseSyllables.of(item),
        bar(stores.moment(), item),
        massed.map(moment -> bar(moment, item)),
        attention(item),
        stores.moment().place(item).isPresent(),
        stores.getCourse().lost(stores.step()).contains(item),
        stores.explained() == item);
  }

  /** What the long-term store brings is parted as the strengths there are. */
  private static Bar bar(ListMoment moment, int item) {
    ListTrace trace = moment.traces().get(item);
    double recall = moment.recall().get(item);
    double strength = trace.strength();
    double each = strength > 0 ? trace.recall() / strength : 0;
    return new Bar(
        each * trace.slow(),
        each * trace.fast(),
        Math.max(0, recall - trace.recall()),
        ListsWords.percent(recall));
  }

  private double attention(int item) {
    ListCourse course = stores.getCourse();
    return stores.step() == 0 ? 0 : course.share(item, stores.step());
  }
}
