package engram.view;

import engram.memory.NonsenseSyllables;
import engram.memory.StoreCourse;
import engram.memory.StoreMoment;
import engram.memory.StorePlace;
import engram.memory.StoreTrace;
import engram.render.Palette;
import engram.render.StoresLayout;
import engram.render.StoresPainter;
import engram.render.StoresPainter.Card;
import engram.render.StoresPainter.Heads;
import engram.render.StoresPainter.Picture;
import engram.render.StoresPainter.Row;
import engram.viewmodel.ListsItemWords;
import engram.viewmodel.ListsViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Both stores; a click on an item explains it. */
public final class ListsView extends InspectorCanvas {
  private final StoresPainter painter = new StoresPainter(graphics());
  private ListsViewModel stores;
  private ListsItemWords words;
  private PreferencesViewModel look;
  private Texts texts;

  public ListsView() {
    getStyleClass().setAll("stores-view");
    setPainter(this::draw);
    setOnMouseMoved(event -> setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) at(event).ifPresent(stores::pin);
        });
  }

  void show(ListsViewModel of, ListsItemWords said, PreferencesViewModel newLook, Texts newTexts) {
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

  private StoresLayout arrangement() {
    return new StoresLayout(
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
    List<StorePlace> places = stores.moment().places();
    OptionalInt place = arrangement().placeAt(event.getX(), event.getY());
    boolean held = place.isPresent() && place.getAsInt() < places.size();
    return held ? OptionalInt.of(places.get(place.getAsInt()).item()) : OptionalInt.empty();
  }

  private Picture picture() {
    StoreMoment moment = stores.moment();
    double most = stores.mostStrength();
    return new Picture(
        new Heads(
            texts.get("stores.short"),
            texts.get("stores.long"),
            texts.get("stores.slow"),
            texts.get("stores.fast"),
            texts.get("stores.recall")),
        moment.places().stream().map(this::card).toList(),
        words.lost(),
        IntStream.range(0, moment.traces().size()).mapToObj(item -> row(item, most)).toList());
  }

  private Card card(StorePlace place) {
    int life = stores.getCourse().setup().model().life();
    int left = (int) Math.round(place.left() * life);
    return new Card(
        NonsenseSyllables.of(place.item()),
        place.item(),
        left,
        life,
        texts.get("stores.left", String.valueOf(left)),
        attention(place.item()) > 0);
  }

  private Row row(int item, double most) {
    StoreTrace trace = stores.moment().traces().get(item);
    return new Row(
        NonsenseSyllables.of(item),
        trace.slow() / most,
        trace.fast() / most,
        words.recall(item),
        attention(item),
        stores.moment().place(item).isPresent(),
        stores.getCourse().lost(stores.step()).contains(item),
        stores.explained() == item);
  }

  private double attention(int item) {
    StoreCourse course = stores.getCourse();
    return stores.step() == 0 ? 0 : course.share(item, stores.step());
  }
}
