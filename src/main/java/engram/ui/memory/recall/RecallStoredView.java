package engram.ui.memory.recall;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.LayeredCanvas;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.memory.recall.StoredPatternsPainter.Overlap;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The stored patterns and how much of each is in the network; a click asks for one. */
public final class RecallStoredView extends LayeredCanvas {
  private static final int NONE = -1;

  private final StoredPatternsPainter pictures = new StoredPatternsPainter(ground().graphics());
  private final StoredPatternsPainter bars = new StoredPatternsPainter(sheet().graphics());
  private PreferencesViewModel look;
  private List<Item> items = List.of();
  private List<Overlap> overlaps = List.of();
  private int pointed = NONE;

  public RecallStoredView() {
    getStyleClass().setAll("recall-stored");
    ground().setPainter(this::drawPictures);
    sheet().setPainter(this::drawBars);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> paint(new StoredPatternsPainter(to), width, height));
    setOnMouseMoved(event -> point(at(event)));
    setOnMouseExited(event -> point(OptionalInt.empty()));
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  /**
   * @param action gets the number of a stored pattern
   */
  void setOnPattern(IntConsumer action) {
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) at(event).ifPresent(action);
        });
  }

  void showPatterns(List<Item> newItems) {
    items = newItems;
    overlaps = List.of();
    ground().paint();
  }

  void showOverlaps(List<Overlap> newOverlaps) {
    if (newOverlaps.equals(overlaps)) return;
    overlaps = newOverlaps;
    sheet().paint();
  }

  private void drawPictures() {
    ground().clear();
    if (look == null) return;
    pictures.paint(items, arrangement(), pointed, Palette.of(look.getTheme()));
  }

  private void drawBars() {
    sheet().clear();
    if (look == null) return;
    bars.paintBars(overlaps, arrangement(), Palette.of(look.getTheme()));
  }

  private void paint(StoredPatternsPainter on, double width, double height) {
    StoredPatternsLayout layout = arrangement(width, height);
    on.paint(items, layout, NONE, Palette.of(look.getTheme()));
    on.paintBars(overlaps, layout, Palette.of(look.getTheme()));
  }

  private StoredPatternsLayout arrangement() {
    return arrangement(getWidth(), getHeight());
  }

  private StoredPatternsLayout arrangement(double width, double height) {
    return StoredPatternsLayout.of(items.size(), look.getFontSize(), width, height);
  }

  private OptionalInt at(MouseEvent event) {
    OptionalInt at = arrangement().at(event.getX(), event.getY());
    return at.isPresent() && !items.get(at.getAsInt()).isStored() ? OptionalInt.empty() : at;
  }

  private void point(OptionalInt pattern) {
    setCursor(pattern.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (pattern.orElse(NONE) == pointed) return;
    pointed = pattern.orElse(NONE);
    ground().paint();
  }
}
