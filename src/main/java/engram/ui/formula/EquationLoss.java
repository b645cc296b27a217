package engram.ui.formula;

import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.run.Pointed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The loss of the shown sample alone in numbers. */
public final class EquationLoss {
  private static final int MOST = 4;

  private final Moment moment;
  private final NumberText numbers;
  private final int layer;
  private final double[] a;
  private final double[] t;

  public EquationLoss(Moment moment, NumberText numbers) {
    this.moment = moment;
    this.numbers = numbers;
    layer = moment.parameters().spec().layerCount() - 1;
    a = moment.forward().output();
    t = moment.snapshot().data().target(moment.row());
  }

  /** With all its terms if they are few, then the value alone. */
  public List<FormulaFace> faces() {
    List<FormulaFace> faces = new ArrayList<>();
    if (!moment.snapshot().recipe().loss().isOfShares()) {
      if (a.length <= MOST) faces.add(FormulaFace.of(squares(a.length)));
      faces.add(FormulaFace.of(squares(1)));
    } else {
      int[] counted = counted();
      if (counted.length <= MOST) faces.add(FormulaFace.of(logarithms(counted)));
    }
    faces.add(result());
    return faces;
  }

  /** {@code L = 0.1392} */
  public FormulaFace result() {
    EquationWriter out = begin(new EquationWriter(numbers));
    return FormulaFace.of(out.result(value(), EquationPoints.LOSS).line());
  }

  private double value() {
    return moment.backward().loss();
  }

  private static EquationWriter begin(EquationWriter out) {
    return out.symbol("L", "L", EquationPoints.LOSS).is();
  }

  private FormulaLine squares(int shown) {
    return EquationWriter.calculated(numbers, value(), out -> squares(begin(out), shown));
  }

  private FormulaLine squares(EquationWriter out, int shown) {
    if (a.length > 1) out.mark("\\tfrac{1}{" + a.length + "}(", "1/" + a.length + " (");
    for (int k = 0; k < shown; k++) {
      if (k > 0) out.plus();
      out.within("(#)^{2}", "(#)²", a[k] - t[k], at(k));
    }
    if (shown < a.length) out.dots();
    if (a.length > 1) out.mark(")");
    return out.is().result(value(), EquationPoints.LOSS).line();
  }

  /** The outputs with a part in the cross-entropy: behind softmax those whose target is not 0. */
  private int[] counted() {
    NetworkSpec spec = moment.parameters().spec();
    boolean all = spec.activationOf(layer) != Activation.SOFTMAX;
    return IntStream.range(0, a.length).filter(k -> all || t[k] != 0).toArray();
  }

  private FormulaLine logarithms(int[] counted) {
    return EquationWriter.calculated(numbers, value(), out -> logarithms(begin(out), counted));
  }

  private FormulaLine logarithms(EquationWriter out, int[] counted) {
    boolean first = true;
    for (int k : counted) {
      if (t[k] != 0) {
        first = minus(out, first);
        if (t[k] != 1) out.number(t[k]).dot();
        out.within("\\ln #", "ln #", a[k], at(k));
      }
      if (t[k] != 1 && moment.parameters().spec().activationOf(layer) != Activation.SOFTMAX) {
        first = minus(out, first);
        if (t[k] != 0) out.number(1 - t[k]).dot();
        out.within("\\ln(1 - #)", "ln(1 − #)", a[k], at(k));
      }
    }
    return out.is().result(value(), EquationPoints.LOSS).line();
  }

  private static boolean minus(EquationWriter out, boolean first) {
    if (first) out.mark("-", "−");
    else out.minus();
    return false;
  }

  private Pointed at(int output) {
    return EquationPoints.a(new Part.Neuron(layer, output));
  }
}
