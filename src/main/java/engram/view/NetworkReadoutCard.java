package engram.view;

import engram.viewmodel.NetworkReadout;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers of what is pointed at, on a small card beside the pointer. */
public final class NetworkReadoutCard extends VBox {
  private static final double BESIDE = 16;

  private final SubscriptLabel title = new SubscriptLabel();
  private final Label names = new Label();
  private final Label values = new Label();

  public NetworkReadoutCard() {
    getStyleClass().add("network-readout");
    title.getStyleClass().add("network-readout-title");
    names.getStyleClass().add("names");
    values.getStyleClass().add("values");
    HBox lines = new HBox(names, values);
    lines.getStyleClass().add("network-readout-lines");
    names.setMinWidth(Region.USE_PREF_SIZE);
    values.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(title, lines);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  void show(NetworkReadout readout) {
    title.setText(readout.title());
    names.setText(String.join("\n", readout.names()));
    values.setText(String.join("\n", readout.values()));
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }

  /** To the right of that point and below it, or on the other side where there is no room. */
  void place(double x, double y, double width, double height) {
    applyCss();
    double w = prefWidth(-1);
    double h = prefHeight(w);
    double left = x + BESIDE + w <= width ? x + BESIDE : x - BESIDE - w;
    double top = y + BESIDE + h <= height ? y + BESIDE : y - BESIDE - h;
    resizeRelocate(Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)), w, h);
  }
}
