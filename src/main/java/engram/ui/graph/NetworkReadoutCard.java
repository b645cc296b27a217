package engram.ui.graph;

import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.paint.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The numbers of what is pointed at, on a small card beside the pointer; of a neuron its map, too.
 */
public final class NetworkReadoutCard extends VBox {
  private static final double BESIDE = 16;

  private final SubscriptLabel title = new SubscriptLabel();
  private final Label names = new Label();
  private final Label values = new Label();
  private final Canvas map = new Canvas();
  private final NeuronMapPainter mapPainter = new NeuronMapPainter();
  private final Region surface;
  private double pointerX;
  private double pointerY;

  /** A card on that surface, not shown yet. */
  public NetworkReadoutCard(Region surface) {
    this.surface = surface;
    getStyleClass().add("network-readout");
    title.getStyleClass().add("network-readout-title");
    names.getStyleClass().add("names");
    values.getStyleClass().add("values");
    HBox lines = new HBox(names, values);
    lines.getStyleClass().add("network-readout-lines");
    names.setMinWidth(Region.USE_PREF_SIZE);
    values.setMinWidth(Region.USE_PREF_SIZE);
    Presence.set(map, false);
    getChildren().addAll(title, lines, map);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /**
   * Shows a map on the card from now on.
   *
   * @param em size of the base font
   */
  public void showMap(NeuronMapPicture picture, Palette palette, double em) {
    map.setWidth(NeuronMapPainter.width(em));
    map.setHeight(NeuronMapPainter.height(em));
    mapPainter.paint(map.getGraphicsContext2D(), picture, palette, em);
    Presence.set(map, true);
  }

  /** No map any more. */
  public void hideMap() {
    Presence.set(map, false);
  }

  public void show(NetworkReadout readout) {
    title.setText(readout.title());
    names.setText(String.join("\n", readout.names()));
    values.setText(String.join("\n", readout.values()));
    setVisible(true);
    place();
  }

  public void hide() {
    setVisible(false);
  }

  /** Follows the pointer to that point of the surface. */
  public void follow(double x, double y) {
    pointerX = x;
    pointerY = y;
    if (isVisible()) place();
  }

  /** To the right of the pointer and below it, or on the other side where there is no room. */
  private void place() {
    applyCss();
    double width = prefWidth(-1);
    double height = prefHeight(width);
    double x = beside(pointerX, width, surface.getWidth());
    double y = beside(pointerY, height, surface.getHeight());
    resizeRelocate(Math.rint(x), Math.rint(y), width, height);
  }

  private static double beside(double pointer, double size, double room) {
    double after = pointer + BESIDE;
    return after + size <= room ? after : Math.max(0, pointer - BESIDE - size);
  }
}
