package engram.ui.twin;

import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkPainter;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The twin's network on its canvas: pointing and clicking mean the same part in both networks. */
final class TwinGraph {
  private final NetworkCanvas canvas;
  private final TwinNetworkViewModel network;
  private final TwinPictures pictures;
  private final NetworkPainter painter = new NetworkPainter();

  TwinGraph(
      NetworkCanvas canvas,
      TwinNetworkViewModel network,
      PreferencesViewModel preferences,
      Texts texts) {
    this.canvas = canvas;
    this.network = network;
    pictures = new TwinPictures(preferences, texts);
    canvas.setPainting(this::paint);
    canvas.setOnMouseMoved(this::hover);
    canvas.setOnMouseExited(event -> network.hover(Optional.empty()));
    canvas.setOnMouseClicked(this::click);
  }

  /** Paints whenever the picture is another. */
  Subscription subscribe(PreferencesViewModel preferences) {
    return Subscription.combine(
        network.shownProperty().subscribe((before, now) -> canvas.invalidate()),
        preferences.themeProperty().subscribe((before, now) -> canvas.invalidate()),
        preferences.fontSizeProperty().subscribe((before, now) -> canvas.invalidate()));
  }

  private void paint(GraphicsContext gc, double width, double height, double pixelScale) {
    network
        .getShown()
        .ifPresentOrElse(
            shown -> painter.paint(gc, pictures.of(shown, width, height, pixelScale)),
            () -> gc.clearRect(0, 0, width, height));
  }

  private void hover(MouseEvent event) {
    Optional<Part> part = pictures.at(event.getX(), event.getY());
    network.hover(part);
    canvas.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    network.select(pictures.at(event.getX(), event.getY()));
  }
}
