package engram.export;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Input;
import engram.data.Inputs;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.Targets;
import engram.data.Task;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a program that reads the rows, parts, completes, scales and codes them: it leaves the
 * inputs X and the targets T of all rows, and the row numbers train, validation and test.
 */
final class DataScript {
  /** More cells lie in a file of their own. */
  private static final int MOST_CELLS = 5000;

  private final PythonText out;
  private final Dataset rows;
  private final Inputs inputs;
  private final Targets targets;
  private final Exported run;

  private DataScript(Exported run, PythonText out) {
    this.run = run;
    this.out = out;
    rows = run.rows();
    inputs = run.data().inputs();
    targets = run.data().targets();
  }

  /** Whether the rows lie in a file of their own. */
  static boolean isBeside(Dataset rows) {
    return (long) rows.rows() * (rows.featureCount() + 1) > MOST_CELLS;
  }

  /** The text of that file, if there is one. */
  static Optional<String> beside(Dataset rows) {
    return isBeside(rows) ? Optional.of(CsvText.of(rows, CsvText.missing(rows))) : Optional.empty();
  }

  /**
   * @param file the name of the file of the rows
   */
  static void write(Exported run, PythonText out, String file) {
    DataScript script = new DataScript(run, out);
    script.read(file);
    script.part();
    script.inputs();
    script.targets();
  }

  private void read(String file) {
    out.head("The rows: " + rows.rows() + ", the target in the last column");
    if (isBeside(rows)) {
      out.add(
          "with open(os.path.join(FOLDER, %s), encoding=\"utf-8\", newline=\"\") as file:"
              .formatted(Python.text(file)));
      out.in().add("_, *table = csv.reader(file)").out();
    } else {
      String text = CsvText.of(rows, CsvText.missing(rows));
      out.add("ROWS = \"\"\"\\\n" + Python.lines(text) + "\"\"\"");
      out.add("_, *table = csv.reader(io.StringIO(ROWS))");
    }
    String known =
        columnsWithGaps()
            ? " if row[column] != " + Python.text(CsvText.missing(rows)) + " else np.nan"
            : "";
    out.gap().gap().add("def numbers(column):").in();
    out.add("return np.array([float(row[column])" + known + " for row in table])").out();
    if (CsvText.columns(rows).stream().anyMatch(feature -> !feature.isNumber())) {
      out.gap().gap().add("def places(column, names):").in();
      out.add("\"\"\"Categories as their places in that list.\"\"\"");
      out.add("return np.array([names.index(row[column])" + known + " for row in table])").out();
    }
    out.gap().gap();
    boolean allNumbers = rows.features().stream().allMatch(Feature::isNumber);
    if (allNumbers) {
      out.add("x = [numbers(column) for column in range(" + rows.featureCount() + ")]");
    } else {
      out.add("x = [").in();
      for (int f = 0; f < rows.featureCount(); f++) out.add(column(rows.feature(f), f) + ",");
      out.out().add("]");
    }
    if (!rows.target().isNumber()) {
      out.add("CLASSES = " + Python.texts(rows.classNames()));
      out.add("target = places(" + rows.featureCount() + ", CLASSES).astype(int)");
    } else {
      out.add("target = numbers(" + rows.featureCount() + ")");
    }
    if (isIncomplete() && run.data().setup().missing() == Missing.DROP) {
      out.add("# rows that lack something are left out");
      out.add("known = ~np.isnan([x[k] for k in " + Python.whole(inUse()) + "]).any(axis=0)");
      out.add("x, target = [column[known] for column in x], target[known]");
    }
  }

  private static String column(Feature feature, int column) {
    return feature.isNumber()
        ? "numbers(" + column + ")"
        : "places(" + column + ", " + Python.texts(feature.categories()) + ")";
  }

  private boolean columnsWithGaps() {
    int[] all = IntStream.range(0, rows.featureCount()).toArray();
    return IntStream.range(0, rows.rows()).anyMatch(row -> rows.isIncomplete(row, all));
  }

  private int[] inUse() {
    return run.data().setup().inputs().inUse(rows.features());
  }

  private boolean isIncomplete() {
    int[] inUse = inUse();
    return IntStream.range(0, rows.rows()).anyMatch(row -> rows.isIncomplete(row, inUse));
  }

  private void part() {
    SplitPlan plan = run.data().setup().split();
    boolean stratified = plan.stratified() && rows.isClassification();
    out.head("Rows to learn from, and rows that are kept");
    out.add("rows = np.arange(len(target))");
    if (plan.test() == 0 && plan.validation() == 0) {
      out.add("train, test = rows, rows  # none are kept");
      return;
    }
    out.gap().gap().add(stratified ? STRATIFIED : SHUFFLED).gap().gap();
    String validation =
        "cut(%s, %s, %d)"
            .formatted(
                plan.test() == 0 ? "rows" : "rest", Python.number(plan.validation()), plan.seed());
    if (plan.test() == 0) {
      out.add("train, validation = " + validation);
      out.add("test = rows");
      return;
    }
    String test = "cut(rows, %s, %d)".formatted(Python.number(plan.test()), plan.seed());
    if (plan.validation() == 0) {
      out.add("train, test = " + test);
    } else {
      out.add("rest, test = " + test);
      out.add("train, validation = " + validation);
    }
  }

  private static final String SHUFFLED =
      """
      def cut(rows, share, seed):
          \"""Shuffles the rows and takes a share of them, as scikit-learn's train_test_split.\"""
          taken = int(np.ceil(share * len(rows)))
          shuffled = np.random.RandomState(seed).permutation(rows)
          return shuffled[taken:], shuffled[:taken]
      """;

  private static final String STRATIFIED =
      """
      def shares(counts, draws, random):
          \"""How many to draw of each class: its share, rounded so that the sum is right.\"""
          exact = counts / counts.sum() * draws
          drawn = np.floor(exact).astype(int)
          remainder = exact - drawn
          missing = draws - drawn.sum()
          for value in np.unique(remainder)[::-1]:
              if missing > 0:
                  chosen = random.permutation(np.flatnonzero(remainder == value))[:missing]
                  drawn[chosen] += 1
                  missing -= len(chosen)
          return drawn


      def cut(rows, share, seed):
          \"""Takes a share of each class, as scikit-learn's train_test_split with stratify.\"""
          random = np.random.RandomState(seed)
          taken = int(np.ceil(share * len(rows)))
          classes = [rows[target[rows] == c] for c in np.unique(target[rows])]
          counts = np.array([len(members) for members in classes])
          keep = shares(counts, len(rows) - taken, random)
          take = shares(counts - keep, taken, random)
          kept, gone = [], []
          for members, k, t in zip(classes, keep, take):
              shuffled = random.permutation(members)
              kept.extend(shuffled[:k])
              gone.extend(shuffled[k : k + t])
          return random.permutation(kept), random.permutation(gone)
      """;

  private void inputs() {
    out.head("What the network is given of a row: " + inputs.count() + " numbers");
    if (isIncomplete() && run.data().setup().missing() == Missing.MEAN) complete();
    boolean measured =
        inputs.count() == rows.featureCount() && count(Input.Measured.class) == inputs.count();
    if (measured) {
      out.add("X = np.column_stack(x)");
    } else {
      out.add("X = np.column_stack(").in().add("[").in();
      for (int k = 0; k < inputs.count(); k++) {
        out.add(input(inputs.input(k)) + ",  # " + Python.comment(name(inputs, k)));
      }
      out.out().add("]").out().add(").astype(float)");
    }
    scale();
  }

  private long count(Class<? extends Input> kind) {
    return IntStream.range(0, inputs.count()).filter(k -> kind.isInstance(inputs.input(k))).count();
  }

  /** Takes what stands for a missing cell from the training rows. */
  private void complete() {
    out.add("for k in " + Python.whole(gaps(true)) + ":  # the mean").in();
    out.add("known = x[k][train][~np.isnan(x[k][train])]");
    out.add("x[k][np.isnan(x[k])] = known.mean() if len(known) else 0").out();
    out.add("for k in " + Python.whole(gaps(false)) + ":  # the most frequent category").in();
    out.add("known = x[k][train][~np.isnan(x[k][train])].astype(int)");
    out.add("x[k][np.isnan(x[k])] = np.bincount(known).argmax() if len(known) else 0").out();
  }

  private int[] gaps(boolean numbers) {
    return Arrays.stream(inUse())
        .filter(f -> rows.feature(f).isNumber() == numbers)
        .filter(f -> IntStream.range(0, rows.rows()).anyMatch(r -> Double.isNaN(rows.value(r, f))))
        .toArray();
  }

  private static String input(Input input) {
    if (input instanceof Input.Measured measured) return "x[" + measured.feature() + "]";
    if (input instanceof Input.Indicator indicator) {
      return "x[" + indicator.feature() + "] == " + indicator.category();
    }
    return FormulaScript.numpy(((Input.Derived) input).formula());
  }

  private static String name(Inputs inputs, int k) {
    Input input = inputs.input(k);
    if (input instanceof Input.Derived derived) return derived.formula().text();
    if (input instanceof Input.Measured measured) return inputs.feature(measured.feature()).name();
    Input.Indicator indicator = (Input.Indicator) input;
    Feature feature = inputs.feature(indicator.feature());
    return feature.name() + " is " + feature.categories().get(indicator.category());
  }

  private void scale() {
    Scaling scaling = run.data().setup().scaling();
    int[] scaled =
        IntStream.range(0, inputs.count())
            .filter(k -> !(inputs.input(k) instanceof Input.Indicator))
            .toArray();
    if (scaling == Scaling.RAW || scaled.length == 0) return;
    boolean all = scaled.length == inputs.count();
    String columns = all ? "X" : "X[:, scaled]";
    if (!all) out.add("scaled = " + Python.whole(scaled) + "  # the others are 0 or 1");
    String learned = all ? "X[train]" : "X[train][:, scaled]";
    if (scaling == Scaling.STANDARDIZE) {
      out.add("# mean 0 and standard deviation 1 over the rows to learn from");
      out.add("zero, unit = %s.mean(axis=0), %s.std(axis=0)".formatted(learned, learned));
    } else {
      out.add("# from 0 to 1 over the rows to learn from");
      out.add("zero, unit = %s.min(axis=0), np.ptp(%s, axis=0)".formatted(learned, learned));
    }
    boolean constant = Arrays.stream(scaled).anyMatch(k -> inputs.scale(k).unit() == 1);
    if (constant && scaling == Scaling.STANDARDIZE) {
      out.add("n, eps = len(train), np.finfo(float).eps");
      out.add("unit[unit ** 2 <= n * eps * unit ** 2 + (n * zero * eps) ** 2] = 1  # constant");
    }
    out.add("unit[unit == 0] = 1");
    out.add(columns + " = (" + columns + " - zero) / unit");
  }

  private void targets() {
    TargetCoding coding = targets.coding();
    String others = Python.number(coding.otherClasses());
    out.head("What the outputs are to show");
    if (coding.task() == Task.REGRESSION) {
      out.add("T = target.reshape(-1, 1)");
      if (coding != TargetCoding.STANDARDIZED) return;
      out.add("target_mean, target_std = target[train].mean(), target[train].std()");
      if (targets.scale().unit() == 1) out.add("target_std = 1  # constant");
      out.add("T = (T - target_mean) / target_std");
    } else if (coding.isSingle()) {
      out.add("T = np.where(target == 1, 1.0, " + others + ").reshape(-1, 1)");
    } else {
      out.add(
          "T = np.where(target.reshape(-1, 1) == np.arange(len(CLASSES)), 1.0, " + others + ")");
    }
  }

  /** The names of all inputs: of features, categories and formulas. */
  static List<String> inputNames(PreparedData data) {
    return IntStream.range(0, data.inputs().count()).mapToObj(k -> name(data.inputs(), k)).toList();
  }

  /**
   * What stands above all: what it is, and what it imports.
   *
   * @param inFile whether the program is a file, not cells of a notebook
   * @param with what it learns with, in words
   * @param words more lines on it
   * @param imports of that library
   */
  static void head(
      Exported run, PythonText out, boolean inFile, String with, String words, String imports) {
    String name = Python.comment(run.rows().id()).replace("\"", "'").replace("\\", "/");
    out.add("\"\"\"A network learns " + name + ", with " + with + ".");
    out.gap();
    out.add(("Written by Engram. " + words).strip());
    out.add("\"\"\"").gap();
    boolean beside = isBeside(run.rows());
    out.add("import csv");
    out.addIf(!beside, "import io");
    out.add("import json");
    out.addIf(beside, "import os");
    out.gap().add(imports).gap();
    String here = inFile ? "os.path.dirname(os.path.abspath(__file__))" : "os.getcwd()";
    out.addIf(beside, "FOLDER = " + here);
    out.add(FormulaScript.functions(run));
  }
}
