package engram.export;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Python program that trains a network like that of a run with scikit-learn's multi-layer
 * perceptron; what that can't say is replaced by the nearest and told in the first lines.
 */
final class SklearnScript {
  private final Exported run;
  private final NetworkSpec spec;
  private final Settings settings;
  private final List<String> differences = new ArrayList<>();

  private SklearnScript(Exported run) {
    this.run = run;
    spec = run.recipe().network();
    settings = run.recipe().settings();
  }

  static Script of(Exported run, String rows) {
    return new SklearnScript(run).script(rows);
  }

  private Script script(String rows) {
    boolean classes = run.rows().isClassification();
    String network = network(classes);
    PythonText out = new PythonText();
    String kind = classes ? "MLPClassifier" : "MLPRegressor";
    DataScript.head(
        run,
        out,
        true,
        "scikit-learn",
        "Started with python3 it prints its curves as one line of JSON. What differs:\n"
            + differences.stream().map(each -> "- " + each).collect(Collectors.joining("\n")),
        "import numpy as np\nfrom sklearn.neural_network import " + kind);
    DataScript.write(run, out, rows);
    out.head("The network");
    out.add("network = " + kind + "(").in().add(network).out().add(")");
    out.head("Training, epoch by epoch");
    String validation = run.data().validation().isPresent() ? "\"validation\": validation, " : "";
    String score = classes ? "accuracy" : "r2";
    String truth = classes ? "target" : "T[:, 0]";
    out.add("taught = " + truth);
    out.add("parts = {\"train\": train, " + validation + "\"test\": test}");
    out.add(
        "curves = {\"loss\": {\"train\": []}, \"" + score + "\": {part: [] for part in parts}}");
    out.add("for epoch in range(" + run.epochs() + "):").in();
    String all = classes ? ", classes=range(len(CLASSES))" : "";
    out.add("network.partial_fit(X[train], taught[train]" + all + ")");
    out.add("curves[\"loss\"][\"train\"].append(float(network.loss_))");
    out.add("for part, rows in parts.items():").in();
    out.add("score = network.score(X[rows], taught[rows]) if len(rows) > 1 else np.nan");
    out.add("curves[\"" + score + "\"][part].append(float(score) if np.isfinite(score) else None)");
    out.out().out().gap();
    out.add("print(json.dumps({\"epochs\": len(curves[\"loss\"][\"train\"]), **curves}))");
    return new Script(out.toString(), DataScript.beside(run.rows()));
  }

  /** Its settings, line by line; what can't be said is noted. */
  private String network(boolean classes) {
    differences.add("the first weights and the order of the rows are drawn otherwise;");
    differences.add("the loss is the mean over an epoch's batches, with the penalty;");
    PythonText out = new PythonText();
    List<LayerSpec> hidden = spec.layers().subList(0, spec.layerCount() - 1);
    String sizes =
        hidden.stream().map(l -> String.valueOf(l.units())).collect(Collectors.joining(", "));
    out.add("hidden_layer_sizes=[" + sizes + "],");
    out.add("activation=" + Python.text(activation(hidden)) + ",");
    Activation output = spec.activationOf(spec.layerCount() - 1);
    Activation usual =
        classes
            ? (run.data().targets().outputs() == 1 || run.rows().classes() == 2
                ? Activation.SIGMOID
                : Activation.SOFTMAX)
            : Activation.IDENTITY;
    Loss loss = classes ? Loss.CROSS_ENTROPY : Loss.MEAN_SQUARED_ERROR;
    if (output != usual) {
      differences.add("the output layer is " + usual.id() + ", not " + output.id() + ";");
    }
    if (run.recipe().loss() != loss) differences.add("the loss is " + loss.id() + ";");
    if (!classes) differences.add("the loss is half the mean squared error;");
    boolean adam = settings.optimizer() == Optimizer.ADAM;
    out.add("solver=" + (adam ? "\"adam\"" : "\"sgd\"") + ",");
    boolean momentum =
        settings.optimizer() == Optimizer.MOMENTUM || settings.optimizer() == Optimizer.NESTEROV;
    if (!adam) {
      out.add("momentum=" + (momentum ? Python.number(settings.momentum()) : "0") + ",");
      out.add(
          "nesterovs_momentum="
              + (settings.optimizer() == Optimizer.NESTEROV ? "True" : "False")
              + ",");
    }
    if (!adam && !momentum && settings.optimizer() != Optimizer.SGD) {
      differences.add("the optimiser is sgd, not " + settings.optimizer().id() + ";");
    }
    if (settings.ascent()) differences.add("each step goes down the loss, not up;");
    if (settings.l1() > 0) differences.add("there is no L1 penalty;");
    if (settings.l2() > 0)
      differences.add(
          "the L2 penalty is divided by the rows of a batch, so alpha is multiplied by them;");
    int batch = settings.batchRows(run.data().train().rows());
    out.add("alpha=" + Python.number(settings.l2() * batch) + ",");
    out.add("batch_size=" + batch + ",");
    out.add("learning_rate_init=" + Python.number(settings.learningRate()) + ",");
    out.add("random_state=" + run.recipe().seed() + ",");
    if (ScheduleScript.isIn(settings)) {
      String shape = settings.schedule().shape().id();
      differences.add("the learning rate stays: there is no schedule " + shape + ";");
    }
    if (settings.dropout() > 0) differences.add("no neuron is dropped;");
    if (EarlyScript.of(run).isPresent()) {
      differences.add("training does not stop early: scikit-learn would watch samples of its own;");
    }
    TorchScript.leftOut(run).ifPresent(changes -> differences.add(changes + ";"));
    String last = differences.remove(differences.size() - 1);
    differences.add(last.substring(0, last.length() - 1) + ".");
    return out.toString();
  }

  private String activation(List<LayerSpec> hidden) {
    List<Activation> all = hidden.stream().map(LayerSpec::activation).distinct().toList();
    Activation f = all.isEmpty() ? Activation.IDENTITY : all.get(0);
    String name =
        switch (f) {
          case SIGMOID -> "logistic";
          case TANH -> "tanh";
          case IDENTITY -> "identity";
          case RELU, LEAKY_RELU, ELU, SOFTPLUS, SWISH, MISH, SOFTMAX -> "relu";
        };
    boolean same = name.equals(f.id()) || f == Activation.SIGMOID;
    if (!same || all.size() > 1) {
      String were = all.stream().map(Activation::id).collect(Collectors.joining(", "));
      differences.add("all hidden layers are " + name + ", not " + were + ";");
    }
    return name;
  }
}
