package engram.ui.network;

import engram.ui.graph.AtWork;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.Pulse;
import engram.ui.graph.PulsePainter;
import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;

/** The pulse that runs through the layer at work at each step by phase. */
final class NetworkPulse extends FadingOverlay {
  private final PulsePainter painter = new PulsePainter();
  private Pulse pulse;
  private boolean stepped;
  private long lastStep;

  /**
   * @param picture the one below
   */
  NetworkPulse(Supplier<NetworkPicture> picture) {
    super(picture, Pulse.DURATION);
  }

  /** A step was made; none that follows another one faster than a pulse has one. */
  void step(AtWork work, long nanoTime) {
    stop();
    boolean rested = !stepped || nanoTime - lastStep >= Pulse.DURATION;
    stepped = true;
    lastStep = nanoTime;
    pulse = new Pulse(work);
    if (rested && pulse.isSeen()) start();
  }

  @Override
  void paint(GraphicsContext gc, NetworkPicture below, long nanos) {
    painter.paint(gc, below, pulse, nanos);
  }
}
