package engram.ui.memory.tag;

import engram.data.Identified;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import java.util.Optional;

/** Why the digits of the network of Train can't be tagged. */
enum DigitsFault implements Identified {
  /** It learns no pictures of ten classes. */
  NO_DIGITS,

  /** It has no hidden layer, or several. */
  LAYERS,
  UNTRAINED,

  /** Its weights are no numbers any more. */
  DIVERGED,

  /** There are no samples that it has not learned. */
  ALL_LEARNED,

  /** It would take seconds. */
  LARGE;

  private static final int DIGITS = 10;

  /** Weights times samples: a tag takes some tenths of a second. */
  private static final long MOST_WORK = 500_000_000;

  static Optional<DigitsFault> of(Snapshot now) {
    NetworkSpec spec = now.recipe().network();
    boolean digits =
        now.data().dataset().isClassification()
            && now.data().picture().isPresent()
            && spec.outputs() == DIGITS;
    if (!digits) return Optional.of(NO_DIGITS);
    if (spec.layerCount() != 2) return Optional.of(LAYERS);
    if (now.epoch() == 0) return Optional.of(UNTRAINED);
    if (!Double.isFinite(now.train().loss())) return Optional.of(DIVERGED);
    if (now.data().split().test().length == 0) return Optional.of(ALL_LEARNED);
    return (long) spec.parameterCount() * now.data().dataset().rows() > MOST_WORK
        ? Optional.of(LARGE)
        : Optional.empty();
  }
}
