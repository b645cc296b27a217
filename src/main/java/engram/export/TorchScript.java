package engram.export;

import engram.data.Targets;
import engram.data.Task;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.Optional;

/**
 * A Python program that trains the recipe of a run with PyTorch, alone or, started by torchrun, by
 * several processes. First weights and batches are the same; what was changed on the way is left
 * out.
 */
final class TorchScript {
  private final Exported run;
  private final Recipe recipe;
  private final NetworkSpec spec;
  private final Activation output;
  private final boolean logits;
  private final PythonText out = new PythonText();

  private TorchScript(Exported run) {
    this.run = run;
    recipe = run.recipe();
    spec = recipe.network();
    output = spec.activationOf(spec.layerCount() - 1);
    logits = recipe.loss().cancels(output);
  }

  static Script of(Exported run, String rows) {
    TorchScript script = new TorchScript(run);
    DataScript.head(
        run,
        script.out,
        true,
        "PyTorch",
        "Started with python3, or on two processors with torchrun --nproc-per-node 2, it prints\n"
            + "its curves as one line of JSON. "
            + differs(run),
        "import numpy as np\nimport torch\nimport torch.distributed as dist\nfrom torch import nn");
    script.out.add("torch.set_default_dtype(torch.float64)");
    DataScript.write(run, script.out, rows);
    script.network();
    script.measure();
    script.train();
    return new Script(script.out.toString(), DataScript.beside(run.rows()));
  }

  /** That changes are left out; empty if there are none. */
  static Optional<String> leftOut(Exported run) {
    int changes = run.changes().size();
    if (changes == 0) return Optional.empty();
    String times = changes == 1 ? "1 time" : changes + " times";
    return Optional.of("what was changed on the way (" + times + ") is left out");
  }

  /** A sentence on what is not the same as in the run. */
  static String differs(Exported run) {
    return leftOut(run)
        .map(changes -> "What differs: " + changes + ".")
        .orElse("Numbers are those of the run but for rounding.");
  }

  /** Masks drawn as Engram does; those of nn.Dropout would be others. */
  private void dropout() {
    out.add("class Dropout(nn.Module):").in();
    out.add("\"\"\"nn.Dropout(%s), drawn as Engram does.\"\"\"".formatted(p())).gap();
    out.add("def forward(self, a):").in();
    out.add("if not self.training:").in().add("return a").out();
    out.add("kept = random.random_sample(tuple(a.shape)) >= " + p());
    out.add("return a * torch.from_numpy(np.where(kept, 1 / (1 - %s), 0))".formatted(p()));
    out.out().out().gap().gap();
  }

  private String p() {
    return Python.number(recipe.settings().dropout());
  }

  private boolean hasDropout() {
    return recipe.settings().dropout() > 0 && spec.layerCount() > 1;
  }

  private void network() {
    out.head("The network: " + spec);
    if (hasDropout()) dropout();
    out.add("model = nn.Sequential(").in();
    for (int k = 0; k < spec.layerCount(); k++) {
      LayerSpec layer = spec.layers().get(k);
      out.add("nn.Linear(%d, %d),".formatted(spec.inputsOf(k), layer.units()));
      boolean inLoss = logits && k == spec.layerCount() - 1;
      out.add(inLoss ? "# " + layer.activation().id() + " is in the loss" : module(layer) + ",");
      out.addIf(hasDropout() && k < spec.layerCount() - 1, "Dropout(),");
    }
    out.out().add(")");
    out.add("linear = [layer for layer in model if isinstance(layer, nn.Linear)]");
    out.gap().add("# the first weights, and below the order of the rows, are drawn as Engram does");
    out.add("random = np.random.RandomState(" + recipe.seed() + ")");
    out.add("with torch.no_grad():").in();
    out.add("for layer in linear:").in();
    out.add("i, o = layer.in_features, layer.out_features");
    out.add(
        "layer.weight.copy_(torch.from_numpy("
            + recipe.initializer().numpyWeights("i", "o")
            + ").T)");
    out.add("layer.bias.copy_(torch.from_numpy(" + recipe.initializer().numpyBiases("o") + "))");
    out.out().out();
  }

  private static String module(LayerSpec layer) {
    return switch (layer.activation()) {
      case SIGMOID -> "nn.Sigmoid()";
      case TANH -> "nn.Tanh()";
      case RELU -> "nn.ReLU()";
      case LEAKY_RELU -> "nn.LeakyReLU(0.01)";
      case ELU -> "nn.ELU()";
      case SOFTPLUS -> "nn.Softplus(threshold=50)";
      case SWISH -> "nn.SiLU()";
      case MISH -> "nn.Mish()";
      case IDENTITY -> "nn.Identity()";
      case SOFTMAX -> "nn.Softmax(dim=1)";
    };
  }

  private void measure() {
    Targets targets = run.data().targets();
    boolean classes = targets.coding().task() == Task.CLASSIFICATION;
    out.head("Loss and " + (classes ? "accuracy" : "R²"));
    out.add("def losses(y, t):").in();
    out.add("\"\"\"Of each row.\"\"\"");
    if (recipe.loss() == Loss.MEAN_SQUARED_ERROR) {
      out.add("return ((y - t) ** 2).mean(dim=1)");
    } else if (output == Activation.SOFTMAX) {
      out.add("return -(t * torch.log_softmax(y, dim=1)).sum(dim=1)");
    } else {
      out.add(
          "return nn.functional.binary_cross_entropy_with_logits(y, t,"
              + " reduction=\"none\").sum(dim=1)");
    }
    out.out().gap().gap();
    out.add("inputs, targets = torch.from_numpy(X), torch.from_numpy(T.astype(float))");
    NumpyScript.parts(run, out);
    out.gap().gap().add("def measure():").in();
    out.addIf(hasDropout(), "model.eval()");
    out.add("with torch.no_grad():").in();
    out.add("for part, rows in parts.items():").in();
    out.add("y = model(inputs[rows])");
    out.add("curves[\"loss\"][part].append(losses(y, targets[rows]).mean().item())");
    if (classes) {
      String middle = logits ? "0" : Python.number(targets.middle());
      String said = targets.coding().isSingle() ? "y[:, 0] > " + middle : "y.argmax(dim=1)";
      out.add("right = (" + said + ").numpy() == target[rows]");
      out.add("curves[\"accuracy\"][part].append(float(right.mean()))");
    } else {
      out.add("errors = ((y - targets[rows]) ** 2).sum().item()");
      out.add("all = np.sum((T[rows] - T[rows].mean()) ** 2)");
      out.add("curves[\"r2\"][part].append(1 - errors / all if np.ptp(T[rows]) else None)");
    }
    out.out().out();
    out.addIf(hasDropout(), "model.train()");
    out.out();
  }

  private void train() {
    Settings settings = recipe.settings();
    out.head("Training by " + settings.optimizer().id());
    out.add("import os").gap();
    out.add("several = \"RANK\" in os.environ  # started by torchrun");
    out.add("if several:").in().add("dist.init_process_group(\"gloo\")").out();
    out.add("rank, world = (dist.get_rank(), dist.get_world_size()) if several else (0, 1)");
    out.add("taught = nn.parallel.DistributedDataParallel(model) if several else model");
    out.add("optimizer = torch.optim." + optimizer(settings));
    boolean full = settings.batchRows(run.data().train().rows()) == run.data().train().rows();
    out.add("batch = " + (full ? "len(train)" : String.valueOf(settings.batchSize())));
    if (ScheduleScript.isIn(settings)) {
      out.add("α = " + Python.number(settings.learningRate()));
      ScheduleScript.write(settings, out);
    }
    EarlyScript.prepare(run, out);
    out.gap().add("measure()");
    out.add("for epoch in range(" + run.epochs() + "):").in();
    out.add("order = " + (full ? "train" : "train[random.permutation(len(train))]"));
    out.add("for start in range(0, len(train), batch):").in();
    out.add("rows = order[start : start + batch]");
    out.add("mine = rows[rank::world]  # each process takes its share of the batch");
    out.add("loss = losses(taught(inputs[mine]), targets[mine]).sum() / len(rows) * world");
    if (settings.l2() > 0) {
      String l2 = Python.number(settings.l2());
      out.add("loss = loss + " + l2 + " / 2 * sum((layer.weight ** 2).sum() for layer in linear)");
    }
    if (settings.l1() > 0) {
      String l1 = Python.number(settings.l1());
      out.add("loss = loss + " + l1 + " * sum(layer.weight.abs().sum() for layer in linear)");
    }
    if (ScheduleScript.isIn(settings)) {
      out.add("for group in optimizer.param_groups:").in();
      out.add("group[\"lr\"] = " + ScheduleScript.RATE).out();
    }
    out.add("optimizer.zero_grad()\nloss.backward()\noptimizer.step()").out();
    out.add("measure()");
    EarlyScript.write(run, out, "kept = [p.detach().clone() for p in model.parameters()]");
    out.out();
    EarlyScript.end(
        run,
        out,
        "nn.utils.vector_to_parameters(nn.utils.parameters_to_vector(kept), model.parameters())");
    out.gap();
    out.add("if rank == 0:").in().add(NumpyScript.PRINT).out();
    out.add("if several:").in().add("dist.destroy_process_group()").out();
  }

  private static String optimizer(Settings settings) {
    String rate = "(model.parameters(), lr=" + Python.number(settings.learningRate());
    String momentum = ", momentum=" + Python.number(settings.momentum());
    String up = settings.ascent() ? ", maximize=True" : "";
    // torch refuses Nesterov's momentum of 0, which is plain descent
    boolean still = settings.momentum() == 0;
    return switch (settings.optimizer()) {
      case SGD -> "SGD" + rate + up + ")";
      case MOMENTUM -> "SGD" + rate + momentum + up + ")";
      case NESTEROV -> "SGD" + rate + (still ? "" : momentum + ", nesterov=True") + up + ")";
      case RMSPROP -> "RMSprop" + rate + ", alpha=0.99, eps=1e-8" + up + ")";
      case ADAGRAD -> "Adagrad" + rate + ", eps=1e-10" + up + ")";
      case ADAM -> "Adam" + rate + ", betas=(0.9, 0.999), eps=1e-8" + up + ")";
    };
  }
}
