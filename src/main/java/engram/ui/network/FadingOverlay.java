package engram.ui.network;

import engram.ui.graph.NetworkPicture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * A surface above the network on which something runs for a moment; seen, and painted, only as
 * long. The picture below is not painted anew.
 */
abstract class FadingOverlay extends Canvas {
  private final Supplier<NetworkPicture> picture;
  private final long duration;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          run(now);
        }
      };
  private boolean begun;
  private long begin;

  /**
   * @param picture the one below
   * @param duration in nanoseconds
   */
  FadingOverlay(Supplier<NetworkPicture> picture, long duration) {
    this.picture = picture;
    this.duration = duration;
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Replaces all that is on the surface, which is as large as the picture. */
  abstract void paint(GraphicsContext gc, NetworkPicture below, long nanos);

  final void start() {
    begun = false;
    timer.start();
  }

  /** Takes it away. */
  final void stop() {
    timer.stop();
    setVisible(false);
  }

  private void run(long now) {
    if (!begun) {
      begun = true;
      begin = now;
    }
    if (now - begin >= duration) {
      stop();
      return;
    }
    NetworkPicture below = picture.get();
    setWidth(below.layout().width());
    setHeight(below.layout().height());
    paint(getGraphicsContext2D(), below, now - begin);
    setVisible(true);
  }
}
