package engram.nn.fast;

import static engram.nn.Elementary.EXP_HIGHEST;
import static engram.nn.Elementary.EXP_LOWEST;
import static engram.nn.Elementary.LN2_HIGH;
import static engram.nn.Elementary.LN2_LOW;
import static engram.nn.Elementary.LOG2_E;
import static engram.nn.Elementary.P1;
import static engram.nn.Elementary.P2;
import static engram.nn.Elementary.Q1;
import static engram.nn.Elementary.Q2;
import static engram.nn.Elementary.SHIFT;
import static engram.nn.Elementary.SIGMOID_FULL;
import static engram.nn.Elementary.TANH_FULL;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;

/**
 * exp, sigmoid and tanh of {@link engram.nn.Elementary} in the lanes of a vector: the same
 * operations in the same order, so the same bits.
 */
final class VectorElementary {
  private VectorElementary() {}

  static DoubleVector exp(DoubleVector x) {
    DoubleVector c = clamp(x, EXP_LOWEST, EXP_HIGHEST);
    DoubleVector k = shifted(c);
    DoubleVector r = remainder(c, k);
    DoubleVector s = r.mul(r);
    DoubleVector n = numerator(r, s);
    DoubleVector d = denominator(s);
    return powerOfTwo(k).mul(d.add(n).div(d.sub(n)));
  }

  static DoubleVector sigmoid(DoubleVector x) {
    DoubleVector c = clamp(x, EXP_LOWEST, SIGMOID_FULL);
    DoubleVector k = shifted(c);
    DoubleVector r = remainder(c, k);
    DoubleVector s = r.mul(r);
    DoubleVector n = numerator(r, s);
    DoubleVector d = denominator(s);
    DoubleVector e = powerOfTwo(k).mul(d.add(n));
    return e.div(e.add(d.sub(n)));
  }

  static DoubleVector tanh(DoubleVector x) {
    DoubleVector c = clamp(x, -TANH_FULL, TANH_FULL).mul(2);
    DoubleVector k = shifted(c);
    DoubleVector r = remainder(c, k);
    DoubleVector s = r.mul(r);
    DoubleVector n = numerator(r, s);
    DoubleVector d = denominator(s);
    DoubleVector power = powerOfTwo(k);
    DoubleVector less = power.sub(1);
    DoubleVector more = power.add(1);
    return less.mul(d).add(more.mul(n)).div(more.mul(d).add(less.mul(n)));
  }

  /** Math.max(Math.min(x, highest), lowest), which keeps NaN. */
  private static DoubleVector clamp(DoubleVector x, double lowest, double highest) {
    return x.blend(highest, x.compare(GT, highest)).blend(lowest, x.compare(LT, lowest));
  }

  private static DoubleVector shifted(DoubleVector x) {
    return x.mul(LOG2_E).add(SHIFT);
  }

  private static DoubleVector remainder(DoubleVector x, DoubleVector shifted) {
    DoubleVector k = shifted.sub(SHIFT);
    return x.sub(k.mul(LN2_HIGH)).sub(k.mul(LN2_LOW));
  }

  private static DoubleVector powerOfTwo(DoubleVector shifted) {
    return shifted.reinterpretAsLongs().lanewise(LSHL, 52).reinterpretAsDoubles();
  }

  /** r (½ + p₁ s + p₂ s²), s = r². */
  private static DoubleVector numerator(DoubleVector r, DoubleVector s) {
    return r.mul(s.mul(s.mul(P2).add(P1)).add(0.5));
  }

  /** 1 + q₁ s + q₂ s². */
  private static DoubleVector denominator(DoubleVector s) {
    return s.mul(s.mul(Q2).add(Q1)).add(1);
  }
}
