package engram.ui.network;

import engram.ui.graph.AtWork;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.Pulse;
import engram.ui.graph.PulsePainter;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;

/**
 * The surface above the network on which a pulse runs at each step by phase; seen only as long. The
 * picture below is not painted anew.
 */
final class NetworkPulse extends Canvas {
  private final PulsePainter painter = new PulsePainter();
  private final Supplier<NetworkPicture> picture;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          run(now);
        }
      };
  private Pulse pulse;
  private boolean begun;
  private long begin;
  private boolean stepped;
  private long lastStep;

  /**
   * @param picture the one below
   */
  NetworkPulse(Supplier<NetworkPicture> picture) {
    this.picture = picture;
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** A step was made; none that follows another one faster than a pulse has one. */
  void step(AtWork work, long nanoTime) {
    stop();
    boolean rested = !stepped || nanoTime - lastStep >= Pulse.DURATION;
    stepped = true;
    lastStep = nanoTime;
    pulse = new Pulse(work);
    if (!rested || !pulse.isSeen()) return;
    begun = false;
    timer.start();
  }

  /** Takes it away. */
  void stop() {
    timer.stop();
    setVisible(false);
  }

  private void run(long now) {
    if (!begun) {
      begun = true;
      begin = now;
    }
    if (pulse.isOver(now - begin)) {
      stop();
      return;
    }
    NetworkPicture below = picture.get();
    setWidth(below.layout().width());
    setHeight(below.layout().height());
    painter.paint(getGraphicsContext2D(), below, pulse, now - begin);
    setVisible(true);
  }
}
