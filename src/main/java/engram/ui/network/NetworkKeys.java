package engram.ui.network;

import engram.nn.Part;
import engram.ui.controls.ArrowKeys;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkWalk;
import engram.ui.graph.NetworkWalk.Way;
import engram.ui.run.SelectionViewModel;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The arrow keys over the network, once the Tab key has reached it: they select one part after the
 * other, and a screen reader says which.
 */
final class NetworkKeys {
  private static final Map<KeyCode, Way> WAYS =
      Map.of(
          KeyCode.LEFT, Way.LEFT,
          KeyCode.RIGHT, Way.RIGHT,
          KeyCode.UP, Way.UP,
          KeyCode.DOWN, Way.DOWN);

  private final NetworkWalk walk = new NetworkWalk();
  private final NetworkPictures pictures;
  private final SelectionViewModel selection;

  NetworkKeys(NetworkCanvas canvas, NetworkPictures pictures, SelectionViewModel selection) {
    this.pictures = pictures;
    this.selection = selection;
    ArrowKeys.use(canvas);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    Way way = WAYS.get(event.getCode());
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    Optional<NetworkLayout> layout = pictures.layout();
    if (way == null || modified || layout.isEmpty()) return;
    Optional<Part> at = selection.getSelected();
    selection.select(
        at.map(part -> walk.from(layout.get(), part, way))
            .orElseGet(() -> NetworkWalk.start(layout.get())));
    event.consume();
  }
}
