package engram.ui.program;

import static engram.ui.program.ProgramFormulas.name;
import static engram.ui.program.ProgramWriter.pointed;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.Phase;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The program of a recipe, line by line: Python that runs, given NumPy as {@code np}, the training
 * inputs {@code X} (rows × inputs) and their targets {@code T} (rows × outputs). It ends with the
 * weights of the run.
 *
 * <p>Up to {@link #UNROLLED} layers have their own lines; more are loops.
 */
final class ProgramText {
  static final int UNROLLED = 3;

  private final NetworkSpec spec;
  private final Initializer initializer;
  private final Loss loss;
  private final Settings settings;
  private final int rows;
  private final int last;
  private final ProgramWriter out = new ProgramWriter();

  private ProgramText(Recipe recipe, Settings settings, int rows) {
    spec = recipe.network();
    initializer = recipe.initializer();
    loss = recipe.loss();
    this.settings = settings;
    this.rows = rows;
    last = spec.layerCount() - 1;
  }

  /**
   * The program of that recipe.
   *
   * @param settings those in force
   * @param rows of the training set
   */
  static List<ProgramLine> lines(Recipe recipe, Settings settings, int rows) {
    ProgramText text = new ProgramText(recipe, settings, rows);
    text.out.add("random = np.random.RandomState(" + recipe.seed() + ")");
    boolean unrolled = text.last < UNROLLED;
    if (unrolled) text.firstParameters();
    else ProgramLoops.firstParameters(text.out, text.spec, text.initializer);
    ProgramUpdate update = new ProgramUpdate(text.out, settings, text.last + 1);
    update.prepare();
    ProgramEarly early = new ProgramEarly(text.out, recipe);
    early.prepare();
    text.beginBatch(recipe.stop().epoch());
    if (unrolled) text.step();
    else new ProgramLoops(text.out, text.spec, settings).step(text);
    update.schedule(rows);
    update.write(unrolled ? text.gradients() : "G");
    if (settings.batchRows(rows) < rows) text.out.out();
    early.write(unrolled);
    return text.out.lines();
  }

  private void firstParameters() {
    boolean drawnBiases =
        initializer == Initializer.STANDARD_NORMAL || initializer == Initializer.UNIFORM;
    for (int k = 0; k <= last; k++) {
      String in = String.valueOf(spec.inputsOf(k));
      String units = String.valueOf(spec.unitsOf(k));
      out.add(
          name("W", k) + " = " + initializer.numpyWeights(in, units), pointed(Quantity.WEIGHT, k));
      if (drawnBiases) {
        out.add(name("b", k) + " = " + initializer.numpyBiases(units), pointed(Quantity.BIAS, k));
      }
    }
    if (!drawnBiases) {
      Pointed[] biases = layers().mapToObj(k -> pointed(Quantity.BIAS, k)).toArray(Pointed[]::new);
      out.add(
          join(k -> name("b", k))
              + " = "
              + join(k -> initializer.numpyBiases(String.valueOf(spec.unitsOf(k)))),
          biases);
    }
    out.add("P = [" + join(k -> name("W", k) + ", " + name("b", k)) + "]");
  }

  /** The loops over epochs and batches, and the rows of the batch. */
  private void beginBatch(int epochs) {
    int batch = settings.batchRows(rows);
    out.add("for epoch in range(" + epochs + "):").in();
    if (batch == rows) {
      out.add("x, t, n = X, T, len(X)", pointed(Quantity.INPUT));
      return;
    }
    out.add("order = random.permutation(" + rows + ")");
    out.add("for start in range(0, " + rows + ", " + batch + "):").in();
    out.add("rows = order[start : start + " + batch + "]");
    out.add("x, t, n = X[rows], T[rows], len(rows)", pointed(Quantity.INPUT));
  }

  private void step() {
    for (int k = 0; k <= last; k++) {
      Phase forward = new Phase.Forward(k);
      out.add(
          forward,
          name("z", k) + " = " + incoming(k) + " @ " + name("W", k) + " + " + name("b", k),
          pointed(Quantity.PRE_ACTIVATION, k));
      boolean drops = drops(k);
      activate(name(drops ? "u" : "a", k), name("z", k), name("e", k), k);
      if (drops) drop(k);
    }
    String y = name("a", last);
    lossLine(y);
    outputDelta(name("δ", last), name("z", last), y, name("g", last));
    gradients(last);
    for (int k = last - 1; k >= 0; k--) {
      boolean drops = drops(k);
      String passed = name("δ", k + 1) + " @ " + name("W", k + 1) + ".T";
      if (drops) passed += " * " + name("m", k);
      out.add(
          new Phase.Backward(k),
          name("δ", k)
              + " = "
              + ProgramFormulas.timesDerivative(
                  passed, spec.activationOf(k), name("z", k), name(drops ? "u" : "a", k)),
          pointed(Quantity.DELTA, k));
      gradients(k);
    }
  }

  private boolean drops(int layer) {
    return layer < last && settings.dropout() > 0;
  }

  /** u = f(z) becomes a, with some neurons dropped. */
  private void drop(int layer) {
    Phase forward = new Phase.Forward(layer);
    Pointed activation = pointed(Quantity.ACTIVATION, layer);
    String drawn = ProgramFormulas.mask(settings, name("u", layer));
    out.add(forward, name("m", layer) + " = " + drawn, activation);
    out.add(
        forward,
        name("a", layer) + " = " + name("u", layer) + " * " + name("m", layer),
        activation);
  }

  /**
   * a = f(z) of that layer.
   *
   * @param e a name for what softmax divides
   */
  void activate(String a, String z, String e, int layer) {
    Phase forward = new Phase.Forward(layer);
    Pointed activation = pointed(Quantity.ACTIVATION, layer);
    if (spec.activationOf(layer) != Activation.SOFTMAX) {
      out.add(forward, a + " = " + spec.activationOf(layer).formula().numpy(z), activation);
      return;
    }
    out.add(forward, e + " = np.exp(" + z + " - " + z + ".max(axis=1, keepdims=True))", activation);
    out.add(forward, a + " = " + e + " / " + e + ".sum(axis=1, keepdims=True)", activation);
  }

  void lossLine(String y) {
    Activation output = spec.activationOf(last);
    out.add(new Phase.Loss(), "loss = " + loss.numpy(output, y), pointed(Quantity.LOSS));
  }

  /**
   * δ of the output layer, of each row's own loss.
   *
   * @param g a name for ∂L/∂a where that has a line of its own
   */
  void outputDelta(String delta, String z, String y, String g) {
    Phase backward = new Phase.Backward(last);
    Pointed pointed = pointed(Quantity.DELTA, last);
    Activation f = spec.activationOf(last);
    if (loss.cancels(f)) {
      out.add(backward, delta + " = " + y + " - t", pointed);
      return;
    }
    String factor = spec.outputs() == 1 ? "2" : "2 / " + spec.outputs();
    String error = factor + " * (" + y + " - t)";
    if (f != Activation.SOFTMAX) {
      out.add(backward, delta + " = " + ProgramFormulas.timesDerivative(error, f, z, y), pointed);
      return;
    }
    out.add(backward, g + " = " + error, pointed);
    out.add(
        backward,
        "%s = %s * (%s - (%s * %s).sum(axis=1, keepdims=True))".formatted(delta, y, g, g, y),
        pointed);
  }

  private void gradients(int k) {
    Phase backward = new Phase.Backward(k);
    Pointed gradient = pointed(Quantity.GRADIENT, k);
    String ofWeights = incoming(k) + ".T @ " + name("δ", k) + " / n";
    String ofBiases = name("δ", k) + ".mean(axis=0)";
    String penalty = ProgramFormulas.penalty(settings, name("W", k));
    if (penalty.isEmpty()) {
      out.add(
          backward,
          name("dW", k) + ", " + name("db", k) + " = " + ofWeights + ", " + ofBiases,
          gradient);
    } else {
      out.add(backward, name("dW", k) + " = " + ofWeights + penalty, gradient);
      out.add(backward, name("db", k) + " = " + ofBiases, gradient);
    }
  }

  private String gradients() {
    return "[" + join(k -> name("dW", k) + ", " + name("db", k)) + "]";
  }

  private static String incoming(int layer) {
    return layer == 0 ? "x" : name("a", layer - 1);
  }

  private IntStream layers() {
    return IntStream.rangeClosed(0, last);
  }

  private String join(java.util.function.IntFunction<String> part) {
    return layers().mapToObj(part).collect(Collectors.joining(", "));
  }
}
