package engram.ui.twin;

import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkArrangement;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NetworkPicture.Look;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import engram.ui.run.Shared;
import engram.ui.twin.TwinNetworkViewModel.Shown;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * The twin's network on its canvas, a little smaller than the run's: pointing and clicking mean the
 * same part in both networks.
 */
final class TwinGraph {
  /** The size of its texts and neurons beside those of the run's network. */
  private static final double SIZE = 0.85;

  private final NetworkCanvas canvas;
  private final TwinNetworkViewModel network;
  private final PreferencesViewModel preferences;
  private final NetworkArrangement arrangement;
  private final NetworkPainter painter = new NetworkPainter();

  TwinGraph(NetworkCanvas canvas, TwinNetworkViewModel network, Shared shared) {
    this.canvas = canvas;
    this.network = network;
    preferences = shared.preferences();
    arrangement = new NetworkArrangement(shared.texts());
    canvas.setPainting(this::paint);
    PaintedPicture.offer(canvas, painted(shared.texts()));
    canvas.setOnMouseMoved(this::hover);
    canvas.setOnMouseExited(event -> network.hover(Optional.empty()));
    canvas.setOnMouseClicked(this::click);
  }

  /** Paints whenever the picture is another. */
  Subscription subscribe() {
    return Subscription.combine(
        network.shown.subscribe((before, now) -> canvas.invalidate()),
        preferences.subscribeLook(canvas::invalidate));
  }

  private void paint(GraphicsContext gc, double width, double height, double pixelScale) {
    network
        .shown
        .get()
        .ifPresentOrElse(
            shown ->
                painter.paint(
                    gc, picture(shown, arrangement, width, height, pixelScale, Look.PLAIN)),
            () -> PaintedText.clear(gc, 0, 0, width, height));
  }

  /** For a file: with a place of its own, whatever the pointer is on here. */
  private PaintedPicture painted(Texts texts) {
    return new PaintedPicture() {
      @Override
      public void paint(Drawing to, double width, double height, boolean numbers) {
        NetworkArrangement place = new NetworkArrangement(texts);
        Look look = numbers ? Look.WITH_NUMBERS : Look.PLAIN;
        network
            .shown
            .get()
            .ifPresent(
                shown ->
                    new NetworkPainter().paint(to, picture(shown, place, width, height, 1, look)));
      }

      @Override
      public boolean hasNumbers() {
        return true;
      }
    };
  }

  private void hover(MouseEvent event) {
    Optional<Part> part = at(event);
    network.hover(part);
    canvas.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    network.select(at(event));
  }

  private NetworkPicture picture(
      Shown shown,
      NetworkArrangement place,
      double width,
      double height,
      double pixelScale,
      Look look) {
    double em = SIZE * preferences.getFontSize();
    place.fit(shown.spec(), shown.labels(), em, width, height);
    return new NetworkPicture(
        place.layout().orElseThrow(),
        Viewport.FIT,
        pixelScale,
        Palette.of(preferences.getTheme()),
        place.words(),
        shown.moment().parameters(),
        shown.pass(),
        shown.pixels(),
        shown.marks(),
        shown.selected(),
        shown.hovered(),
        Optional.empty(),
        shown.moment().surgery().lesions(),
        shown.moment().surgery().frozen(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        look);
  }

  /** The part at that point, as it was painted last. */
  private Optional<Part> at(MouseEvent event) {
    return arrangement.at(event.getX(), event.getY(), 1, weight -> true);
  }
}
