package engram.ui.memory.lesion;

import engram.data.Identified;
import engram.memory.lesion.LesionKind;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import java.util.Optional;

/** Why the network that was trained in Train can't be lesioned. */
enum LesionFault implements Identified {
  /** It answers with a number, of which a table knows none exactly. */
  NUMBER,
  UNTRAINED,

  /** Its weights are no numbers any more. */
  DIVERGED,

  /** Each look at a share would take seconds. */
  LARGE,

  /** There are no samples that it has not learned. */
  ALL_LEARNED,

  /** Neurons are to go, and it has no hidden ones. */
  NO_HIDDEN;

  /** Weights times samples: a look takes some tenths of a second. */
  static final long MOST_WORK = 500_000_000;

  static Optional<LesionFault> of(Snapshot now, LesionKind kind) {
    NetworkSpec spec = now.recipe().network();
    if (!now.data().dataset().isClassification()) return Optional.of(NUMBER);
    if (now.epoch() == 0) return Optional.of(UNTRAINED);
    if (!Double.isFinite(now.train().loss())) return Optional.of(DIVERGED);
    if (work(now) > MOST_WORK) return Optional.of(LARGE);
    if (now.data().split().test().length == 0) return Optional.of(ALL_LEARNED);
    return kind == LesionKind.NEURONS && spec.layerCount() == 1
        ? Optional.of(NO_HIDDEN)
        : Optional.empty();
  }

  private static long work(Snapshot now) {
    return (long) now.recipe().network().parameterCount() * now.data().dataset().rows();
  }
}
