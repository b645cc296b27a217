package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;

/** The classes of both tasks as tiles; a press on one asks for its samples. */
public final class ForgettingTilesView extends FittedCanvas {
  private static final int NONE = -1;

  private final ForgettingTilesPainter painter = new ForgettingTilesPainter(graphics());
  private PreferencesViewModel look;
  private ForgettingTiles tiles = new ForgettingTiles(List.of());
  private int pointed = NONE;

  public ForgettingTilesView() {
    getStyleClass().setAll("forgetting-plot");
    setPainter(this::draw);
    PaintedPicture.offer(
        this,
        (to, width, height, numbers) ->
            new ForgettingTilesPainter(to)
                .paint(
                    tiles, Palette.of(look.getTheme()), look.getFontSize(), 0, 0, width, height));
    setOnMouseMoved(event -> point(at(event.getX(), event.getY())));
    setOnMouseExited(event -> point(OptionalInt.empty()));
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  /**
   * @param action gets the number of the tile among all
   */
  void setOnTile(IntConsumer action) {
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            at(event.getX(), event.getY()).ifPresent(action);
          }
        });
  }

  void show(ForgettingTiles newTiles) {
    tiles = newTiles;
    paint();
  }

  private void draw() {
    clear();
    if (tiles.count() == 0) return;
    Palette palette = Palette.of(look.getTheme());
    painter.paint(tiles, arrange(), palette, look.getFontSize(), pointed);
  }

  private ForgettingTilesLayout arrange() {
    return ForgettingTilesLayout.of(
        tiles.groups().get(0).tiles().size(),
        tiles.groups().get(1).tiles().size(),
        0,
        0,
        getWidth(),
        getHeight(),
        look.getFontSize());
  }

  private OptionalInt at(double x, double y) {
    return tiles.count() == 0 ? OptionalInt.empty() : arrange().at(x, y, look.getFontSize());
  }

  private void point(OptionalInt tile) {
    setCursor(tile.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (tile.orElse(NONE) == pointed) return;
    pointed = tile.orElse(NONE);
    paint();
  }
}
