package engram.ui.results;

import engram.data.Task;
import engram.inspect.scores.AverageScores;
import engram.inspect.scores.ClassReport;
import engram.inspect.scores.ClassScores;
import engram.inspect.scores.RegressionReport;
import engram.inspect.scores.RocCurve;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import engram.ui.run.SampleAnswer;
import engram.ui.run.ScoreText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words and numbers of the results. */
record ResultsTexts(Texts texts) {
  private static final String NONE = "–";
  private static final int DIGITS = 4;

  /**
   * A number of the table, and beside the pointer what it is or why there is none.
   *
   * @param help empty where nothing is to be said
   */
  record Cell(String text, String help) {
    Cell(String text) {
      this(text, "");
    }
  }

  /** The columns of {@link #rows}. */
  List<Cell> heads() {
    return List.of(
        new Cell(""), head("precision"), head("recall"), head("f1"), head("auc"), head("support"));
  }

  private Cell head(String id) {
    return new Cell(texts.get("results." + id), texts.get("results." + id + ".help"));
  }

  /** Each class, then the averages. */
  List<List<Cell>> rows(Results results) {
    Results.OfClasses shown = results.classes().orElseThrow();
    ClassReport report = shown.report();
    List<String> names = classNames(results);
    List<List<Cell>> rows = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      rows.add(row(names.get(c), report.scores().get(c), shown.curves().get(c)));
    }
    int total = report.confusion().total();
    String note = report.averagesDefined() ? "" : texts.get("results.average.undefined");
    rows.add(average("results.macro", report.macro(), total, note));
    rows.add(average("results.weighted", report.weighted(), total, note));
    return rows;
  }

  List<String> classNames(Results results) {
    var dataset = results.data().dataset();
    return new DataNames(texts, dataset).words(dataset.classNames());
  }

  private List<Cell> row(String name, ClassScores scores, RocCurve curve) {
    return List.of(
        new Cell(name, name),
        cell(scores.precision(), scores.precisionDefined(), "results.precision.undefined"),
        cell(scores.recall(), scores.recallDefined(), "results.recall.undefined"),
        cell(scores.f1(), scores.f1Defined(), "results.f1.undefined"),
        cell(curve.area(), curve.defined(), "results.auc.undefined"),
        new Cell(RoundedNumber.whole(scores.support())));
  }

  private Cell cell(double score, boolean defined, String reason) {
    return defined ? new Cell(share(score)) : new Cell(NONE, texts.get(reason));
  }

  private List<Cell> average(String key, AverageScores average, int total, String note) {
    return List.of(
        new Cell(texts.get(key), texts.get(key + ".help")),
        new Cell(share(average.precision()), note),
        new Cell(share(average.recall()), note),
        new Cell(share(average.f1()), note),
        new Cell(""),
        new Cell(RoundedNumber.whole(total)));
  }

  static String share(double value) {
    return RoundedNumber.fixed(value, 3);
  }

  /** {@code 96.7%, 29 of 30 right}, or why there is nothing. */
  String headline(Results results) {
    if (results.classes().isPresent()) {
      ClassReport report = results.classes().get().report();
      return texts.get(
          "steps.test.accuracy",
          ScoreText.percent(report.accuracy()),
          RoundedNumber.whole(report.confusion().correct()),
          RoundedNumber.whole(report.confusion().total()));
    }
    return results
        .numbers()
        .map(n -> texts.get("results.samples", RoundedNumber.whole(n.report().size())))
        .orElseGet(() -> texts.get("results.not-finite"));
  }

  /** {@code ROC}, of each class or of the second of two. */
  String rocTitle(Results results) {
    List<String> names = classNames(results);
    return names.size() == 2
        ? texts.get("results.roc.two", names.get(1), names.get(0))
        : texts.get("results.roc");
  }

  /** Whether the class has a curve in the picture: of two classes only the second has. */
  static boolean hasCurve(Results results, int label) {
    List<RocCurve> curves = results.classes().orElseThrow().curves();
    return curves.get(label).defined() && (curves.size() != 2 || label == 1);
  }

  /** How a curve is explained, or why there is none. */
  String rocHint(Results results) {
    boolean some = results.classes().orElseThrow().curves().stream().anyMatch(RocCurve::defined);
    return texts.get(some ? "results.roc.hint" : "results.roc.undefined");
  }

  /** What is said below the curves; empty of numbers. */
  String roc(Results results, Optional<RocPlot.Place> pointed) {
    if (results.classes().isEmpty()) return "";
    List<RocCurve> curves = results.classes().get().curves();
    return pointed
        .filter(at -> at.label() < curves.size() && at.point() < curves.get(at.label()).size())
        .map(at -> rocPoint(results, at.label(), at.point()))
        .orElseGet(() -> rocHint(results));
  }

  /** A place on a curve: threshold and both rates. */
  String rocPoint(Results results, int label, int point) {
    RocCurve curve = results.classes().orElseThrow().curves().get(label);
    double threshold = curve.threshold(point);
    String name = classNames(results).get(label);
    if (Double.isInfinite(threshold)) return texts.get("results.roc.none", name);
    return texts.get(
        "results.roc.point",
        name,
        RoundedNumber.significant(threshold, DIGITS),
        share(curve.truePositiveRate(point)),
        share(curve.falsePositiveRate(point)));
  }

  /** What the numbers of a regression are called, and they. */
  List<List<Cell>> numbers(Results results) {
    Results.OfNumbers shown = results.numbers().orElseThrow();
    RegressionReport report = shown.report();
    return List.of(
        number(
            "r2",
            report.r2Defined()
                ? new Cell(ScoreText.of(Task.REGRESSION, report.r2()))
                : new Cell(NONE, texts.get("results.r2.undefined"))),
        number("rmse", measured(results, report.rmse())),
        number("mae", measured(results, report.meanAbsoluteError())),
        number("bias", measured(results, report.meanResidual())),
        number("worst", measured(results, report.maxError())));
  }

  private List<Cell> number(String id, Cell value) {
    return List.of(
        new Cell(texts.get("results." + id), texts.get("results." + id + ".help")), value);
  }

  private Cell measured(Results results, double value) {
    String unit = results.data().targets().target().unit();
    return new Cell(SampleAnswer.withUnit(RoundedNumber.significant(value, DIGITS), unit));
  }

  /** {@code Row 73} */
  String worst(Results results) {
    return texts.get("results.worst.row", String.valueOf(results.numbers().orElseThrow().worst()));
  }

  /** {@code true body mass, g} */
  String axis(Results results, boolean foretold) {
    var target = results.data().targets().target();
    String name = new DataNames(texts, results.data().dataset()).word(target.name());
    String named = texts.get(foretold ? "results.axis.foretold" : "results.axis.true", name);
    return target.unit().isEmpty() ? named : texts.get("results.axis.unit", named, target.unit());
  }

  /** Whether points are left out of the plot; empty if all are there. */
  String note(Results results) {
    PredictionCloud cloud = results.numbers().orElseThrow().cloud();
    return cloud.rows().length == cloud.of()
        ? ""
        : texts.get(
            "results.thinned",
            RoundedNumber.whole(cloud.rows().length),
            RoundedNumber.whole(cloud.of()));
  }

  /** What a cell of the confusion matrix says beside the pointer. */
  String cell(Results results, int trueClass, int namedClass) {
    return cell(
        texts,
        classNames(results),
        results.classes().orElseThrow().counts(),
        trueClass,
        namedClass);
  }

  /**
   * {@code true versicolor, predicted virginica: 3 of 10 (30%)}
   *
   * @param counts by true class, then by predicted class
   */
  static String cell(
      Texts texts, List<String> names, int[][] counts, int trueClass, int namedClass) {
    int count = counts[trueClass][namedClass];
    int rows = Arrays.stream(counts[trueClass]).sum();
    String words =
        texts.get(
            "results.cell",
            names.get(trueClass),
            names.get(namedClass),
            RoundedNumber.whole(count),
            RoundedNumber.whole(rows),
            rows == 0 ? "–" : ScoreText.percent((double) count / rows));
    return count == 0 ? words : texts.get("results.cell.click", words);
  }
}
