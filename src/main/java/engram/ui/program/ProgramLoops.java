package engram.ui.program;

import static engram.ui.program.ProgramWriter.pointed;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.NetworkSpec;
import engram.training.Phase;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of the program that go over many layers in loops. */
final class ProgramLoops {
  private final ProgramWriter out;
  private final Settings settings;
  private final int last;
  private final boolean needsZ;

  ProgramLoops(ProgramWriter out, NetworkSpec spec, Settings settings) {
    this.out = out;
    this.settings = settings;
    last = spec.layerCount() - 1;
    needsZ = needsZ(spec);
  }

  static void firstParameters(ProgramWriter out, NetworkSpec spec, Initializer initializer) {
    String sizes =
        IntStream.range(0, spec.layerCount())
            .mapToObj(k -> String.valueOf(spec.unitsOf(k)))
            .collect(Collectors.joining(", "));
    out.add("sizes = [" + spec.inputs() + ", " + sizes + "]");
    boolean needsZ = needsZ(spec);
    spec.layers().subList(0, spec.layerCount() - 1).stream()
        .map(layer -> layer.activation())
        .distinct()
        .forEach(f -> out.add(function(f, needsZ)));
    String functions =
        spec.layers().subList(0, spec.layerCount() - 1).stream()
            .map(layer -> name(layer.activation()))
            .collect(Collectors.joining(", "));
    out.add("f = [" + functions + "]");
    out.add("W, b = [], []");
    out.add("for i, o in zip(sizes, sizes[1:]):").in();
    out.add(
        "W.append(" + initializer.numpyWeights("i", "o") + ")",
        List.of(),
        all(spec.layerCount(), Quantity.WEIGHT));
    out.add(
        "b.append(" + initializer.numpyBiases("o") + ")",
        List.of(),
        all(spec.layerCount(), Quantity.BIAS));
    out.out().add("P = [p for layer in zip(W, b) for p in layer]");
  }

  /** Whether the derivative of a hidden layer takes z, so that the loop has to keep it. */
  private static boolean needsZ(NetworkSpec spec) {
    return IntStream.range(0, spec.layerCount() - 1).anyMatch(k -> spec.activationOf(k).needsZ());
  }

  /** A function with its derivative by a, or by z and a. */
  private static String function(Activation f, boolean needsZ) {
    return "%s = (lambda z: %s, lambda %s: %s)"
        .formatted(
            name(f),
            f.formula().numpy("z"),
            needsZ ? "z, a" : "a",
            f.formula().numpyDerivative("z", "a"));
  }

  private static String name(Activation f) {
    return f.id().replace('-', '_');
  }

  /** Forward, loss and backward of one batch; leaves the gradients in G. */
  void step(ProgramText text) {
    List<Phase> forward = hidden(Phase.Forward::new);
    boolean drops = settings.dropout() > 0;
    if (drops) out.add(needsZ ? "Z, U, M, a = [], [], [], [x]" : "U, M, a = [], [], [x]");
    else out.add(needsZ ? "Z, a = [], [x]" : "a = [x]");
    out.add("for k in range(" + last + "):", forward, List.of()).in();
    out.add("z = a[k] @ W[k] + b[k]", forward, all(last, Quantity.PRE_ACTIVATION));
    if (needsZ) out.add("Z.append(z)", forward, all(last, Quantity.PRE_ACTIVATION));
    if (drops) {
      String mask = ProgramFormulas.mask(settings, "U[k]");
      out.add("U.append(f[k][0](z))", forward, all(last, Quantity.ACTIVATION));
      out.add("M.append(" + mask + ")", forward, all(last, Quantity.ACTIVATION));
    }
    String activation = drops ? "U[k] * M[k]" : "f[k][0](z)";
    out.add("a.append(" + activation + ")", forward, all(last, Quantity.ACTIVATION)).out();
    out.add(
        new Phase.Forward(last),
        "z = a[%d] @ W[%d] + b[%d]".formatted(last, last, last),
        pointed(Quantity.PRE_ACTIVATION, last));
    text.activate("y", "z", "e", last);
    text.lossLine("y");
    text.outputDelta("δ", "z", "y", "g");
    List<Phase> backward = hidden(Phase.Backward::new);
    List<Phase> all = IntStream.rangeClosed(0, last).<Phase>mapToObj(Phase.Backward::new).toList();
    out.add("G = []");
    out.add("for k in reversed(range(" + (last + 1) + ")):", all, List.of()).in();
    out.add("if k < " + last + ":", backward, List.of()).in();
    String a = drops ? "U[k]" : "a[k + 1]";
    String slope = needsZ ? "f[k][1](Z[k], " + a + ")" : "f[k][1](" + a + ")";
    String derivative = drops ? "M[k] * " + slope : slope;
    out.add("δ = δ @ W[k + 1].T * " + derivative, backward, all(last, Quantity.DELTA)).out();
    String penalty = ProgramFormulas.penalty(settings, "W[k]");
    out.add("dW = a[k].T @ δ / n" + penalty, all, all(last + 1, Quantity.GRADIENT));
    out.add("G = [dW, δ.mean(axis=0)] + G", all, all(last + 1, Quantity.GRADIENT)).out();
  }

  private List<Phase> hidden(IntFunction<Phase> phase) {
    return IntStream.range(0, last).mapToObj(phase).toList();
  }

  private static List<Pointed> all(int layers, Quantity quantity) {
    return IntStream.range(0, layers).mapToObj(k -> pointed(quantity, k)).toList();
  }
}
