package engram.ui.program;

import static engram.ui.program.ProgramFormulas.name;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Recipe;
import java.util.Optional;

/**
 * The lines that stop the program early: behind each epoch the loss of {@code V}, whose targets are
 * {@code S}, the validation rows or without any the test rows.
 */
final class ProgramEarly {
  private final ProgramWriter out;
  private final NetworkSpec spec;
  private final Loss loss;
  private final Optional<EarlyStop> early;

  ProgramEarly(ProgramWriter out, Recipe recipe) {
    this.out = out;
    spec = recipe.network();
    loss = recipe.loss();
    early = recipe.stop().early();
  }

  /** Before the loop over epochs. */
  void prepare() {
    if (early.isPresent()) out.add("best, wait = np.inf, 0");
  }

  /**
   * At the end of an epoch, and behind them all.
   *
   * @param unrolled whether each layer has lines of its own
   */
  void write(boolean unrolled) {
    if (early.isEmpty()) return;
    out.add("v, t = V, S");
    int last = spec.layerCount() - 1;
    if (unrolled) {
      for (int k = 0; k <= last; k++) {
        activate("v @ " + name("W", k) + " + " + name("b", k), spec.activationOf(k));
      }
    } else {
      out.add("for k in range(" + last + "):").in();
      out.add("v = f[k][0](v @ W[k] + b[k])").out();
      activate("v @ W[%d] + b[%d]".formatted(last, last), spec.activationOf(last));
    }
    double delta = early.get().minDelta();
    String watched = "watched" + (delta == 0 ? "" : " + " + ProgramFormulas.number(delta));
    out.add("watched = " + loss.numpy(spec.activationOf(last), "v"));
    out.add("wait += 1");
    out.add("if " + watched + " < best:").in();
    out.add("best, wait = watched, 0");
    if (early.get().restoreBest()) out.add("kept = [p.copy() for p in P]");
    out.out().add("if wait >= " + early.get().patience() + ":").in().add("break").out().out();
    if (!early.get().restoreBest()) return;
    out.add("for p, q in zip(P, kept):").in().add("p[:] = q").out();
  }

  private void activate(String sum, Activation f) {
    out.add("z = " + sum);
    if (f != Activation.SOFTMAX) {
      out.add("v = " + f.formula().numpy("z"));
      return;
    }
    out.add("e = np.exp(z - z.max(axis=1, keepdims=True))");
    out.add("v = e / e.sum(axis=1, keepdims=True)");
  }
}
