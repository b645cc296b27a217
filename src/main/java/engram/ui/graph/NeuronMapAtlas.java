package engram.ui.graph;

import engram.inspect.surface.NeuronMaps;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.paint.SignedPixels;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The maps of all neurons that are drawn, in one image, so that there is one to hand over a
 * picture; made anew only for other maps.
 */
final class NeuronMapAtlas {
  private static final int TILE = 32;

  /** A free pixel around each, so that none shines into the next one. */
  private static final int STEP = TILE + 2;

  private static final int ACROSS = 16;

  private WritableImage image = new WritableImage(1, 1);
  private int[] pixels = {};
  private NeuronMaps shown;
  private List<LayerColumn> columns = List.of();
  private Palette palette;

  /** Makes the image of these. */
  void show(NeuronMaps maps, List<LayerColumn> newColumns, Palette newPalette) {
    if (maps == shown && newColumns.equals(columns) && newPalette.equals(palette)) return;
    shown = maps;
    columns = newColumns;
    palette = newPalette;
    int count = columns.stream().mapToInt(LayerColumn::shown).sum();
    int width = ACROSS * STEP;
    int height = (count + ACROSS - 1) / ACROSS * STEP;
    if (image.getWidth() != width || image.getHeight() != height) {
      image = new WritableImage(width, height);
      pixels = new int[width * height];
    }
    SignedPixels colours = new SignedPixels(palette);
    int tile = 0;
    for (LayerColumn column : columns) {
      for (int place = 0; place < column.shown(); place++, tile++) {
        if (!maps.has(column.part(place))) continue;
        int at = y(tile) * width + x(tile);
        NeuronMapTile.write(
            maps, column.layer(), column.unit(place), colours, TILE, pixels, at, width);
      }
    }
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
  }

  private static int x(int tile) {
    return tile % ACROSS * STEP + 1;
  }

  private static int y(int tile) {
    return tile / ACROSS * STEP + 1;
  }

  /** Draws the map of the neuron in that place as a square around it. */
  void draw(Drawing gc, LayerColumn column, int place) {
    int tile = place;
    for (LayerColumn before : columns) {
      if (before.layer() == column.layer()) break;
      tile += before.shown();
    }
    double side = 2 * column.radius();
    gc.drawImage(
        image,
        x(tile),
        y(tile),
        TILE,
        TILE,
        column.x() - column.radius(),
        column.y(place) - column.radius(),
        side,
        side);
  }
}
