package engram.ui.network;

import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.ui.graph.NetworkPicture;
import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;

/** Lets the weights glow that a step has changed most; never while training runs fast. */
final class NetworkGlow extends FadingOverlay {
  private final GlowPainter painter = new GlowPainter();
  private final Supplier<NetworkPicture> picture;
  private ChangedWeights changed;
  private boolean stepped;
  private long lastStep;

  /**
   * @param picture the one below
   */
  NetworkGlow(Supplier<NetworkPicture> picture) {
    super(picture, GlowPainter.DURATION);
    this.picture = picture;
  }

  /** Another moment is shown. */
  void moment(Snapshot before, Snapshot after, long nanoTime) {
    Parameters then = before.parameters();
    Parameters now = after.parameters();
    if (then.equals(now)) return;
    boolean rested = !stepped || nanoTime - lastStep >= GlowPainter.DURATION;
    stepped = true;
    lastStep = nanoTime;
    stop();
    if (!rested || !isStep(before, after)) return;
    changed = ChangedWeights.of(picture.get().layout(), then, now);
    start();
  }

  /** Of one run that goes slowly or by hand, by at most an epoch: a run just begun may be fast. */
  private static boolean isStep(Snapshot before, Snapshot after) {
    return before.recipe().equals(after.recipe())
        && before.data() == after.data()
        && !before.position().equals(after.position())
        && Math.abs(after.epoch() - before.epoch()) <= 1
        && before.state().isMoving() == after.state().isMoving();
  }

  @Override
  void paint(GraphicsContext gc, NetworkPicture below, long nanos) {
    painter.paint(gc, below, changed, nanos);
  }
}
