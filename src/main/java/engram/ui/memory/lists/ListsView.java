package engram.ui.memory.lists;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.OptionalInt;
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
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> paint(new ListsPainter(to), width, height));
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
    paint(painter, getWidth(), getHeight());
  }

  private void paint(ListsPainter on, double width, double height) {
    if (stores == null) return;
    on.paint(
        ListsPictures.of(stores, words, texts),
        arrangement(width, height),
        Palette.of(look.getTheme()));
  }

  private ListsLayout arrangement(double width, double height) {
    return ListsLayout.of(stores.getCourse().setup(), width, height, look.getFontSize());
  }

  /** The item at that point. */
  private OptionalInt at(MouseEvent event) {
    return stores == null
        ? OptionalInt.empty()
        : stores.at(arrangement(getWidth(), getHeight()), event.getX(), event.getY());
  }
}
