package engram.export;

import engram.training.DataPart;
import engram.training.recipe.EarlyStop;
import java.util.Optional;

/**
 * Early stopping as lines of a program that measures its curves behind each epoch. A run that was
 * trained says itself how many epochs it has, so its program does not stop early.
 */
final class EarlyScript {
  private EarlyScript() {}

  static Optional<EarlyStop> of(Exported run) {
    return run.isTrained() ? Optional.empty() : run.recipe().stop().early();
  }

  /** Before the loop over epochs. */
  static void prepare(Exported run, PythonText out) {
    out.addIf(of(run).isPresent(), "best, wait = np.inf, 0  # early stopping");
  }

  /**
   * At the end of the body of that loop.
   *
   * @param keep remembers the parameters
   */
  static void write(Exported run, PythonText out, String keep) {
    Optional<EarlyStop> early = of(run);
    if (early.isEmpty()) return;
    String part = DataPart.watched(run.data()) == DataPart.VALIDATION ? "validation" : "test";
    out.add("watched = curves[\"loss\"][\"" + part + "\"][-1]");
    out.add("wait += 1");
    out.add("if watched + " + Python.number(early.get().minDelta()) + " < best:").in();
    out.add("best, wait = watched, 0");
    out.addIf(early.get().restoreBest(), keep);
    out.out().add("if wait >= " + early.get().patience() + ":").in().add("break").out();
  }

  /**
   * Behind the loop.
   *
   * @param restore gives the parameters that were kept
   */
  static void end(Exported run, PythonText out, String restore) {
    of(run).filter(EarlyStop::restoreBest).ifPresent(early -> out.add(restore));
  }
}
