package engram.export;

import engram.data.Targets;
import engram.data.Task;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A Python program that trains the recipe of a run with Keras 3, on whichever of its backends is
 * there. First weights and batches are the same; what was changed on the way is left out.
 */
final class KerasScript {
  private final Exported run;
  private final Recipe recipe;
  private final NetworkSpec spec;
  private final Activation output;
  private final boolean logits;
  private final PythonText out = new PythonText();

  private KerasScript(Exported run) {
    this.run = run;
    recipe = run.recipe();
    spec = recipe.network();
    output = spec.activationOf(spec.layerCount() - 1);
    logits = recipe.loss().cancels(output);
  }

  static Script of(Exported run, String rows) {
    KerasScript script = new KerasScript(run);
    DataScript.head(
        run,
        script.out,
        true,
        "Keras",
        "Started with python3 it prints its curves as one line of JSON. " + script.differs(),
        "import os\n\nos.environ.setdefault(\"JAX_ENABLE_X64\", \"1\")\n"
            + "import keras\nimport numpy as np");
    script.out.add("keras.config.set_floatx(\"float64\")");
    DataScript.write(run, script.out, rows);
    script.network();
    script.measure();
    script.train();
    return new Script(script.out.toString(), DataScript.beside(run.rows()));
  }

  private String differs() {
    List<String> all = new ArrayList<>();
    all.add(TorchScript.differs(run));
    String epsilon =
        switch (recipe.settings().optimizer()) {
          case RMSPROP, ADAGRAD ->
              "Keras adds its ε below the root and not behind it, so it is given the square of ε.";
          case ADAM -> "Keras adds ε to the mean square's root before that is corrected.";
          case SGD, MOMENTUM, NESTEROV -> "";
        };
    if (!epsilon.isEmpty()) all.add(epsilon);
    if (recipe.settings().dropout() > 0) {
      all.add("Keras draws the dropped neurons otherwise, so curves are only alike.");
    }
    return String.join("\n", all);
  }

  private void network() {
    out.head("The network: " + spec);
    out.add("model = keras.Sequential(").in().add("[").in();
    out.add("keras.Input((" + spec.inputs() + ",)),");
    for (int k = 0; k < spec.layerCount(); k++) {
      LayerSpec layer = spec.layers().get(k);
      boolean inLoss = logits && k == spec.layerCount() - 1;
      String activation = inLoss ? "" : ", activation=" + activation(layer.activation());
      String note = inLoss ? "  # " + layer.activation().id() + " is in the loss" : "";
      out.add("keras.layers.Dense(" + layer.units() + activation + penalty() + ")," + note);
      if (recipe.settings().dropout() > 0 && k < spec.layerCount() - 1) {
        out.add("keras.layers.Dropout(" + Python.number(recipe.settings().dropout()) + "),");
      }
    }
    out.out().add("]").out().add(")");
    out.gap().add("# the first weights, and below the order of the rows, are drawn as Engram does");
    out.add("random = np.random.RandomState(" + recipe.seed() + ")");
    boolean dropout = recipe.settings().dropout() > 0;
    String dense = "[layer for layer in model.layers if layer.weights]";
    out.add("for layer in " + (dropout ? dense : "model.layers") + ":").in();
    out.add("i, o = layer.kernel.shape");
    out.add(
        "layer.set_weights(["
            + recipe.initializer().numpyWeights("i", "o")
            + ", "
            + recipe.initializer().numpyBiases("o")
            + "])");
    out.out();
  }

  private static String activation(Activation f) {
    return switch (f) {
      case SIGMOID, TANH, RELU, ELU, SOFTPLUS, MISH, SOFTMAX -> Python.text(f.id());
      case LEAKY_RELU -> "lambda z: keras.activations.leaky_relu(z, negative_slope=0.01)";
      case SWISH -> "\"silu\"";
      case IDENTITY -> "\"linear\"";
    };
  }

  /** Engram's L2 penalty is half of that of Keras. */
  private String penalty() {
    Settings settings = recipe.settings();
    if (settings.l1() == 0 && settings.l2() == 0) return "";
    return ", kernel_regularizer=keras.regularizers.L1L2("
        + Python.number(settings.l1())
        + ", "
        + Python.number(settings.l2() / 2)
        + ")";
  }

  private void measure() {
    Targets targets = run.data().targets();
    boolean classes = targets.coding().task() == Task.CLASSIFICATION;
    out.head("Loss and " + (classes ? "accuracy" : "R²"));
    out.add("def losses(t, y):").in();
    out.add("\"\"\"Of each row.\"\"\"");
    if (recipe.loss() == Loss.MEAN_SQUARED_ERROR) {
      out.add("return keras.ops.mean(keras.ops.square(y - t), axis=1)");
    } else if (output == Activation.SOFTMAX) {
      out.add("return keras.ops.categorical_crossentropy(t, y, from_logits=True)");
    } else {
      out.add(
          "return keras.ops.sum(keras.ops.binary_crossentropy(t, y, from_logits=True), axis=1)");
    }
    out.out().gap().gap();
    out.add("T = T.astype(float)");
    NumpyScript.parts(run, out);
    out.gap().gap().add("def measure():").in();
    out.add("for part, rows in parts.items():").in();
    out.add("y = keras.ops.convert_to_numpy(model(X[rows]))");
    out.add("loss = keras.ops.convert_to_numpy(losses(keras.ops.convert_to_tensor(T[rows]), y))");
    out.add("curves[\"loss\"][part].append(float(loss.mean()))");
    if (classes) {
      String middle = logits ? "0" : Python.number(targets.middle());
      String said = targets.coding().isSingle() ? "y[:, 0] > " + middle : "y.argmax(axis=1)";
      out.add("right = (" + said + ") == target[rows]");
      out.add("curves[\"accuracy\"][part].append(float(right.mean()))");
    } else {
      out.add("errors = np.sum((y - T[rows]) ** 2)");
      out.add("all = np.sum((T[rows] - T[rows].mean()) ** 2)");
      out.add("curves[\"r2\"][part].append(float(1 - errors / all) if np.ptp(T[rows]) else None)");
    }
    out.out().out();
  }

  private void train() {
    Settings settings = recipe.settings();
    out.head("Training by " + settings.optimizer().id());
    out.add("model.compile(optimizer=keras.optimizers." + optimizer(settings) + ", loss=losses)");
    boolean full = settings.batchRows(run.data().train().rows()) == run.data().train().rows();
    out.add("batch = " + (full ? "len(train)" : String.valueOf(settings.batchSize())));
    if (ScheduleScript.isIn(settings)) {
      if (settings.optimizer().usesMomentum()) {
        out.add("# Keras keeps the rate in the velocity: where it changes, curves are only alike");
      }
      out.add("α = " + Python.number(settings.learningRate()));
      ScheduleScript.write(settings, out);
    }
    EarlyScript.prepare(run, out);
    out.gap().add("measure()");
    out.add("for epoch in range(" + run.epochs() + "):").in();
    out.add("order = " + (full ? "train" : "train[random.permutation(len(train))]"));
    out.add("for start in range(0, len(train), batch):").in();
    out.add("rows = order[start : start + batch]");
    out.addIf(
        ScheduleScript.isIn(settings),
        "model.optimizer.learning_rate = " + sign(settings) + ScheduleScript.RATE);
    out.add("model.train_on_batch(X[rows], T[rows])").out();
    out.add("measure()");
    EarlyScript.write(run, out, "kept = model.get_weights()");
    out.out();
    EarlyScript.end(run, out, "model.set_weights(kept)");
    out.gap().add(NumpyScript.PRINT);
  }

  /** Keras has no word for ascent, and takes a rate below 0. */
  private static String sign(Settings settings) {
    return settings.ascent() ? "-" : "";
  }

  private static String optimizer(Settings settings) {
    String rate = "(learning_rate=" + sign(settings) + Python.number(settings.learningRate());
    String momentum = ", momentum=" + Python.number(settings.momentum());
    double square = settings.optimizer().epsilon() * settings.optimizer().epsilon();
    String epsilon = ", epsilon=" + Python.number(square) + ")";
    return switch (settings.optimizer()) {
      case SGD -> "SGD" + rate + ")";
      case MOMENTUM -> "SGD" + rate + momentum + ")";
      case NESTEROV -> "SGD" + rate + momentum + ", nesterov=True)";
      case RMSPROP -> "RMSprop" + rate + ", rho=0.99" + epsilon;
      case ADAGRAD -> "Adagrad" + rate + ", initial_accumulator_value=0" + epsilon;
      case ADAM -> "Adam" + rate + ", beta_1=0.9, beta_2=0.999, epsilon=1e-8)";
    };
  }
}
