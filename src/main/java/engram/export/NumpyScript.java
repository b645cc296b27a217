package engram.export;

import engram.data.TargetCoding;
import engram.data.Targets;
import engram.data.Task;
import engram.nn.Optimizer;
import engram.nn.Slot;
import engram.nn.UpdateProgram;
import engram.training.Intervention;
import engram.training.recipe.Settings;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Python program that trains a run with NumPy alone, from the rows to the curves: the same first
 * weights, batches and numbers. Started, it prints the curves as {@code engram train --json} does.
 */
public final class NumpyScript {
  /** The last line of a program that has measured its curves. */
  static final String PRINT =
      "print(json.dumps({\"epochs\": len(curves[\"loss\"][\"train\"]) - 1, **curves}))";

  private final Exported run;
  private final PythonText out = new PythonText();
  private final Settings settings;
  private final Optimizer optimizer;
  private final ChangeScript changes;
  private final boolean l1;
  private final boolean l2;
  private final boolean dropout;
  private final boolean scheduled;

  private NumpyScript(Exported run) {
    this.run = run;
    settings = run.recipe().settings();
    optimizer = settings.optimizer();
    changes = new ChangeScript(run);
    l1 = settings.l1() > 0 || changes.hasAny(Intervention.L1.class);
    l2 = settings.l2() > 0 || changes.hasAny(Intervention.L2.class);
    dropout = settings.dropout() > 0 || changes.hasAny(Intervention.Dropout.class);
    scheduled = ScheduleScript.isIn(settings);
  }

  /**
   * The program.
   *
   * @param rows the name of the file of the rows, where they are too many for the program
   */
  public static Script of(Exported run, String rows) {
    NumpyScript script = new NumpyScript(run);
    script.head(true);
    script.body(rows);
    script.out.gap().add(PRINT);
    return new Script(script.out.toString(), DataScript.beside(run.rows()));
  }

  /** The same without printing, and the rows in the folder of the notebook. */
  static String forNotebook(Exported run, String rows) {
    NumpyScript script = new NumpyScript(run);
    script.head(false);
    script.body(rows);
    return script.out.toString();
  }

  private void head(boolean inFile) {
    DataScript.head(
        run,
        out,
        inFile,
        "NumPy alone",
        inFile ? "Started with python3 it prints its curves as one line of JSON." : "",
        "import numpy as np");
    out.add("np.seterr(over=\"ignore\", invalid=\"ignore\")  # exp(-z) may be infinite");
  }

  private void body(String rows) {
    DataScript.write(run, out, rows);
    NetworkScript.write(run, out, l1, l2, dropout);
    changes.writeSurgery(out);
    measure();
    train();
  }

  private void measure() {
    Targets targets = run.data().targets();
    boolean classes = targets.coding().task() == Task.CLASSIFICATION;
    out.head("Loss and " + (classes ? "accuracy" : "R²") + " behind each epoch");
    parts(run, out);
    out.gap().gap();
    out.add("def measure():").in();
    out.add("for part, rows in parts.items():").in();
    out.add("z, a = forward(X[rows])");
    out.add("curves[\"loss\"][part].append(loss(z[-1], a[-1], T[rows]))");
    if (classes) {
      out.add("answers = " + answers(targets));
      out.add("curves[\"accuracy\"][part].append(float(np.mean(answers == target[rows])))");
    } else {
      boolean standardized = targets.coding() == TargetCoding.STANDARDIZED;
      out.add("answers = a[-1][:, 0]" + (standardized ? " * target_std + target_mean" : ""));
      out.add("curves[\"r2\"][part].append(r2(target[rows], answers))");
    }
    out.out().out();
    if (classes) return;
    out.gap().gap();
    out.add(
        """
        def r2(truth, answers):
            \"""The share of the variance that is predicted; of equal numbers it says nothing.\"""
            squares = np.sum((truth - truth.mean()) ** 2)
            if len(truth) == 1 or np.ptp(truth) == 0:
                return None
            return float(1 - np.sum((truth - answers) ** 2) / squares)
        """);
  }

  /** The parts of the rows, and for each a curve of the loss and of the score. */
  static void parts(Exported run, PythonText out) {
    boolean classes = run.data().targets().coding().task() == Task.CLASSIFICATION;
    String validation = run.data().validation().isPresent() ? "\"validation\": validation, " : "";
    out.add("parts = {\"train\": train, " + validation + "\"test\": test}");
    String score = classes ? "accuracy" : "r2";
    out.add(
        "curves = {name: {part: [] for part in parts} for name in (\"loss\", \"" + score + "\")}");
  }

  private static String answers(Targets targets) {
    return targets.coding().isSingle()
        ? "a[-1][:, 0] > " + Python.number(targets.middle())
        : "a[-1].argmax(axis=1)";
  }

  private void train() {
    out.head("Training by " + optimizer.id());
    out.add("α = " + Python.number(settings.learningRate()));
    if (optimizer.usesMomentum()) out.add("β = " + Python.number(settings.momentum()));
    out.addIf(changes.hasAny(Intervention.Ascent.class), ChangeScript.sign(settings.ascent()));
    out.addIf(l1, "l1 = " + Python.number(settings.l1()));
    out.addIf(l2, "l2 = " + Python.number(settings.l2()));
    out.addIf(dropout, "dropout = " + Python.number(settings.dropout()));
    out.add("batch = " + ChangeScript.batch(settings.batchSize()));
    out.add("epochs = " + run.epochs());
    for (Slot slot : optimizer.slots()) out.add(list(slot) + " = [np.zeros_like(p) for p in P]");
    out.addIf(optimizer.isCorrected(), "i = 0  # updates");
    ScheduleScript.write(settings, out);
    out.add("learned, taught = X[train], T[train]");
    EarlyScript.prepare(run, out);
    out.gap();
    out.add("measure()");
    out.add("for epoch in range(epochs):").in();
    batches();
    out.out().add("measure()");
    if (!run.isTrained()) {
      out.add("if not all(np.isfinite(curves[\"loss\"][part][-1]) for part in parts):").in();
      out.add("for curve in curves.values():").in();
      out.add("for part in parts:").in().add("curve[part].pop()").out().out();
      out.add("break  # it diverged").out();
    }
    if (!run.isTrained() && run.recipe().stop().loss().isPresent()) {
      String least = Python.number(run.recipe().stop().loss().getAsDouble());
      out.add("if curves[\"loss\"][\"train\"][-1] <= " + least + ":").in().add("break").out();
    }
    EarlyScript.write(run, out, "kept = [p.copy() for p in P]");
    out.out();
    EarlyScript.end(run, out, "for p, k in zip(P, kept):\n    p[:] = k");
  }

  private void batches() {
    boolean full = settings.batchRows(run.data().train().rows()) == run.data().train().rows();
    if (!changes.isEmpty()) {
      out.add("start = 0");
      out.add("while start < len(train):").in();
      out.add("# what was changed along the way");
      changes.write(out);
      out.add("if start == 0:").in();
      out.add("shuffled = batch < len(train)");
      out.add("order = random.permutation(len(train)) if shuffled else np.arange(len(train))");
      out.out();
      out.add("rows = order[start : start + batch]");
      out.addIf(scheduled, "rate = " + ScheduleScript.RATE);
      out.add("start += len(rows)");
      out.add("G = gradients(learned[rows], taught[rows])");
    } else if (full) {
      out.addIf(scheduled, "start = 0");
      out.addIf(scheduled, "rate = " + ScheduleScript.RATE);
      out.add("G = gradients(learned, taught)");
    } else {
      out.add("order = random.permutation(len(train))");
      out.add("for start in range(0, len(train), batch):").in();
      out.addIf(scheduled, "rate = " + ScheduleScript.RATE);
      out.add("rows = order[start : start + batch]");
      out.add("G = gradients(learned[rows], taught[rows])");
    }
    update();
    if (full && changes.isEmpty()) out.in(); // the one batch has no loop
  }

  private void update() {
    List<Slot> slots = optimizer.slots();
    String lists = slots.stream().map(slot -> " + " + list(slot)).collect(Collectors.joining());
    out.addIf(changes.hasSurgery(), "before = [p.copy() for p in P" + lists + "]");
    out.addIf(optimizer.isCorrected(), "i += 1");
    StringBuilder names = new StringBuilder("p, g");
    StringBuilder zipped = new StringBuilder("P, G");
    for (Slot slot : slots) {
      names.append(", ").append(slot.symbol());
      zipped.append(", ").append(list(slot));
    }
    out.add("for " + names + " in zip(" + zipped + "):").in();
    for (Slot slot : slots) {
      out.add(slot.symbol() + "[:] = " + UpdateProgram.numpy(optimizer, slot.formula()));
    }
    if (optimizer.isCorrected()) {
      out.add(corrected(Slot::correctedName) + " = " + corrected(UpdateProgram::corrected));
    }
    out.add(move() + UpdateProgram.numpy(optimizer, optimizer.step())).out();
    if (changes.hasSurgery()) {
      String all = slots.isEmpty() ? "held" : "held * " + (1 + slots.size());
      out.add("for p, same, h in zip(P" + lists + ", before, " + all + "):").in();
      out.add("p[h] = same[h]").out();
    }
  }

  /** Down the loss or up, or as what is changed on the way says. */
  private String move() {
    String rate = scheduled ? "rate * " : "α * ";
    if (changes.hasAny(Intervention.Ascent.class)) return "p += sign * " + rate;
    return (settings.ascent() ? "p += " : "p -= ") + rate;
  }

  private static String list(Slot slot) {
    return slot.symbol().toUpperCase(Locale.ROOT);
  }

  private String corrected(Function<Slot, String> part) {
    return optimizer.slots().stream()
        .filter(Slot::isCorrected)
        .map(part)
        .collect(Collectors.joining(", "));
  }
}
