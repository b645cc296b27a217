package engram.ui.network;

import engram.nn.Part;
import java.util.Optional;
import javafx.scene.input.MouseEvent;

/**
 * A weight or bias that is dragged: up makes it larger, down smaller; with Shift ten times finer.
 */
final class WeightDrag {
  /** How much a weight grows over one em. */
  private static final double PER_EM = 0.1;

  private static final double FINER = 0.1;
  private static final double STEPS_PER_UNIT = 1000;

  private final SurgeryViewModel surgery;
  private Optional<Part> part = Optional.empty();
  private double value;
  private double lastY;

  WeightDrag(SurgeryViewModel surgery) {
    this.surgery = surgery;
  }

  void begin(Part dragged, double y) {
    part = Optional.of(dragged);
    value = surgery.valueOf(dragged);
    lastY = y;
  }

  boolean isOn() {
    return part.isPresent();
  }

  void move(MouseEvent event, double em) {
    double ems = (lastY - event.getY()) / em;
    value += PER_EM * (event.isShiftDown() ? FINER * ems : ems);
    lastY = event.getY();
    surgery.set(part.orElseThrow(), Math.rint(value * STEPS_PER_UNIT) / STEPS_PER_UNIT);
  }

  void end() {
    part = Optional.empty();
  }
}
