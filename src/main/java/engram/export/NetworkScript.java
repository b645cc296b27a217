package engram.export;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a program that is the network: its first weights, forward, the loss and its
 * gradients. Formulas are those of the entries in {@link Activation}, {@link Loss} and {@link
 * Initializer}.
 */
final class NetworkScript {
  private static final String SOFTMAX =
      """
      def softmax(z):
          e = np.exp(z - z.max(axis=1, keepdims=True))
          return e / e.sum(axis=1, keepdims=True)
      """;

  private final PythonText out;
  private final NetworkSpec spec;
  private final Loss loss;
  private final Activation output;

  private NetworkScript(Exported run, PythonText out) {
    this.out = out;
    spec = run.recipe().network();
    loss = run.recipe().loss();
    output = spec.activationOf(spec.layerCount() - 1);
  }

  /**
   * Writes it.
   *
   * @param l1 whether there is such a penalty, at any time
   * @param l2 likewise
   * @param dropout whether hidden neurons are dropped, at any time
   */
  static void write(Exported run, PythonText out, boolean l1, boolean l2, boolean dropout) {
    NetworkScript script = new NetworkScript(run, out);
    script.functions();
    script.firstParameters(run.recipe().initializer(), run.recipe().seed());
    script.forward();
    script.loss();
    if (dropout) script.dropped();
    script.gradients(l1, l2, dropout);
  }

  private void functions() {
    out.head("The activation functions, and their slopes by z and a = f(z)");
    List<Activation> all = spec.layers().stream().map(LayerSpec::activation).distinct().toList();
    String gap = "";
    for (Activation f : all) {
      out.add(gap);
      gap = "\n\n";
      if (f == Activation.SOFTMAX) {
        out.add(SOFTMAX);
        continue;
      }
      out.add("def " + name(f) + "(z):\n    return " + f.formula().numpy("z"));
      if (!needsSlope(f)) continue;
      out.gap().gap();
      String slope = f.formula().numpyDerivative("z", "a");
      out.add("def " + name(f) + "_slope(z, a):\n    return " + bare(slope));
    }
  }

  private boolean needsSlope(Activation f) {
    boolean hidden =
        spec.layers().subList(0, spec.layerCount() - 1).stream()
            .anyMatch(layer -> layer.activation() == f);
    return hidden || (f == output && !loss.cancels(output));
  }

  /** Without brackets around all of it. */
  private static String bare(String formula) {
    if (!formula.startsWith("(") || !formula.endsWith(")")) return formula;
    int open = 0;
    for (int k = 0; k < formula.length() - 1; k++) {
      if (formula.charAt(k) == '(') open++;
      if (formula.charAt(k) == ')' && --open == 0) return formula;
    }
    return formula.substring(1, formula.length() - 1);
  }

  static String name(Activation f) {
    return f.id().replace('-', '_');
  }

  private void firstParameters(Initializer initializer, long seed) {
    out.head("The network: " + spec);
    String sizes =
        Stream.concat(Stream.of(spec.inputs()), spec.layers().stream().map(LayerSpec::units))
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    out.add("sizes = [" + sizes + "]");
    out.add("f = [" + names(spec.layers(), "") + "]");
    List<LayerSpec> hidden = spec.layers().subList(0, spec.layerCount() - 1);
    if (!hidden.isEmpty()) out.add("slope = [" + names(hidden, "_slope") + "]");
    out.add("random = np.random.RandomState(" + seed + ")");
    out.add("W, b = [], []");
    out.add("for i, o in zip(sizes, sizes[1:]):").in();
    out.add("W.append(" + initializer.numpyWeights("i", "o") + ")");
    out.add("b.append(" + initializer.numpyBiases("o") + ")").out();
    out.add("P = [p for layer in zip(W, b) for p in layer]  # all of them: W1, b1, W2, b2 …");
  }

  private static String names(List<LayerSpec> layers, String ending) {
    return layers.stream()
        .map(layer -> name(layer.activation()) + ending)
        .collect(Collectors.joining(", "));
  }

  private void forward() {
    out.gap().gap();
    out.add(
        """
        def forward(x):
            \"""The sums z of all layers, and their activations a behind the inputs.\"""
            z, a = [], [x]
            for k in range(len(W)):
                z.append(a[k] @ W[k] + b[k])
                a.append(f[k](z[k]))
            return z, a
        """);
  }

  private void dropped() {
    out.gap().gap();
    out.add(
        """
        def dropped(x):
            \"""As forward, with hidden neurons dropped: u is f(z), and M 0 or 1 / (1 - dropout).\"""
            kept, M = 1 / (1 - dropout), [1.0] * (len(W) - 1)
            if dropout > 0:
                drawn = [random.random_sample((len(x), units)) for units in sizes[1:-1]]
                M = [np.where(number >= dropout, kept, 0) for number in drawn]
            z, u, a = [], [], [x]
            for k in range(len(W)):
                z.append(a[k] @ W[k] + b[k])
                u.append(f[k](z[k]))
                a.append(u[k] * M[k] if k < len(M) else u[k])
            return z, u, a, M
        """);
  }

  private void loss() {
    out.gap().gap();
    boolean softmax = loss.cancels(output) && output == Activation.SOFTMAX;
    out.add("def loss(z, a, t):").in();
    out.add("\"\"\"Of the output layer: " + words() + ".\"\"\"");
    out.addIf(softmax, "e = z - z.max(axis=1, keepdims=True)");
    out.add("return float(" + loss.exactNumpy(output) + ")").out();
  }

  private String words() {
    return loss == Loss.CROSS_ENTROPY
        ? "the cross-entropy, from z so that it stays finite"
        : "the mean squared error";
  }

  private void gradients(boolean l1, boolean l2, boolean dropout) {
    out.gap().gap();
    out.add("def gradients(x, t):").in();
    out.add("\"\"\"The slope of the loss by each weight and bias, from the last layer back.\"\"\"");
    out.add(dropout ? "z, u, a, M = dropped(x)" : "z, a = forward(x)");
    if (loss.cancels(output)) {
      out.add("delta = a[-1] - t");
    } else {
      String factor = spec.outputs() == 1 ? "2" : "2 / " + spec.outputs();
      out.add("delta = " + factor + " * (a[-1] - t)");
      if (output == Activation.SOFTMAX) {
        out.add("delta = a[-1] * (delta - (delta * a[-1]).sum(axis=1, keepdims=True))");
      } else if (output != Activation.IDENTITY) {
        out.add("delta = delta * " + name(output) + "_slope(z[-1], a[-1])");
      }
    }
    out.add("G = []");
    out.add("for k in reversed(range(len(W))):").in();
    if (spec.layerCount() > 1) {
      out.add("if k < len(W) - 1:").in();
      String slope = dropout ? "M[k] * slope[k](z[k], u[k])" : "slope[k](z[k], a[k + 1])";
      out.add("delta = delta @ W[k + 1].T * " + slope).out();
    }
    String penalty = (l2 ? " + l2 * W[k]" : "") + (l1 ? " + l1 * np.sign(W[k])" : "");
    out.add("dW = a[k].T @ delta / len(x)" + penalty);
    out.add("G = [dW, delta.mean(axis=0)] + G").out();
    out.add("return G").out();
  }
}
