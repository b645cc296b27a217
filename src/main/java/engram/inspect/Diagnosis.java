package engram.inspect;

import java.util.ArrayList;
import java.util.List;

/** Reads from the numbers of a network what keeps it from learning. */
public final class Diagnosis {
  /**
   * From this share of a layer's units on its saturation is worth a word: single units that are
   * sure of themselves are usual in a trained network.
   */
  static final double SATURATED_SHARE = 0.25;

  /**
   * The gradients of the first layer vanish if they are this much smaller than those of the last.
   * Glorot and Bengio (2010, fig. 7) see a factor of 5 to 10 over five tanh layers that still
   * learn; this is ten times as much.
   */
  static final double VANISHING = 0.01;

  /** They explode if they are this much larger: the same factor the other way. */
  static final double EXPLODING = 1 / VANISHING;

  /**
   * A gradient as long as this is cut everywhere gradients are clipped: customary limits are 1 to
   * 10 (Pascanu, Mikolov and Bengio 2013).
   */
  static final double LARGE_GRADIENT = 10;

  /**
   * ‖update‖ / ‖weights‖ of a healthy step, a rule of thumb: "somewhere around 1e-3" (Stanford
   * CS231n, notes 3, "Ratio of weights:updates").
   */
  static final double HEALTHY_UPDATE = 1e-3;

  /** A ratio is far away from {@link #HEALTHY_UPDATE} from this factor on. */
  static final double FAR = 50;

  private Diagnosis() {}

  /** The cause if one is found, then the signs, the gravest first; empty if nothing is unusual. */
  public static List<Finding> of(NetworkHealth health) {
    List<Finding> findings = new ArrayList<>();
    for (LayerHealth layer : health.layers()) {
      if (layer.notFinite() > 0) {
        findings.add(new Finding.NotFinite(layer.layer(), layer.notFinite()));
      }
    }
    if (!findings.isEmpty()) return List.copyOf(findings);
    Cause.of(health).ifPresent(findings::add);
    health.layers().forEach(layer -> stuck(layer, findings));
    gradients(health, findings);
    health.layers().forEach(layer -> update(layer, findings));
    return List.copyOf(findings);
  }

  private static void stuck(LayerHealth layer, List<Finding> findings) {
    int stuck = layer.stuckUnits();
    if (stuck == 0) return;
    if (layer.activation().canDie()) {
      findings.add(new Finding.Dead(layer.layer(), stuck, layer.units(), layer.rows()));
    } else if (stuck >= SATURATED_SHARE * layer.units()) {
      findings.add(
          new Finding.Saturated(
              layer.layer(),
              layer.isOutput(),
              layer.activation(),
              stuck,
              layer.units(),
              layer.rows()));
    }
  }

  private static void gradients(NetworkHealth health, List<Finding> findings) {
    if (health.gradientNorm().isEmpty()) return;
    double norm = health.gradientNorm().getAsDouble();
    if (norm > LARGE_GRADIENT) findings.add(new Finding.LargeGradient(norm));
    health
        .gradientRatio()
        .ifPresent(
            ratio -> {
              if (ratio < VANISHING) findings.add(new Finding.Vanishing(ratio));
              if (ratio > EXPLODING) findings.add(new Finding.Exploding(ratio));
            });
  }

  private static void update(LayerHealth layer, List<Finding> findings) {
    layer
        .updateRatio()
        .ifPresent(
            ratio -> {
              if (ratio > HEALTHY_UPDATE * FAR) {
                findings.add(new Finding.FastUpdate(layer.layer(), ratio));
              }
            });
  }
}
