package engram.memory.tag;

import java.util.Arrays;
import java.util.BitSet;

/** Which neurons fire where only a few may: those that are driven most. */
final class Winners {
  private Winners() {}

  /**
   * The k largest, ties by number; fewer if not so many are left.
   *
   * @param u what drives each neuron
   * @param k from 0
   * @param silent those that never fire
   */
  static BitSet of(double[] u, int k, BitSet silent) {
    double[] able = new double[u.length - silent.cardinality()];
    int count = 0;
    for (int i = 0; i < u.length; i++) if (!silent.get(i)) able[count++] = u[i];
    BitSet y = new BitSet(u.length);
    if (count <= k) {
      y.set(0, u.length);
      y.andNot(silent);
      return y;
    }
    if (k == 0) return y;
    Arrays.sort(able);
    double least = able[count - k];
    int above = 0;
    for (int i = 0; i < u.length; i++) if (!silent.get(i) && u[i] > least) above++;
    for (int i = 0; i < u.length; i++) {
      if (silent.get(i) || u[i] < least) continue;
      if (u[i] > least || above++ < k) y.set(i);
    }
    return y;
  }
}
