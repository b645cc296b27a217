package engram.cli.train;

import engram.cli.TextTable;
import engram.inspect.scores.AverageScores;
import engram.inspect.scores.ClassReport;
import engram.inspect.scores.ClassScores;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Scores in columns. */
final class ScoreTables {
  /** A confusion matrix of more classes is wider than a terminal. */
  static final int MOST_CLASSES = 20;

  private ScoreTables() {}

  /** Loss and scores, a column a part. */
  static void scores(PrintWriter out, List<PartScores> parts) {
    TextTable table = new TextTable(10, 12);
    table.row("", parts.stream().map(PartScores::part).toList());
    row(table, "loss", parts, "%.6f", PartScores::loss);
    boolean classes = parts.get(0).dataset().isClassification();
    row(table, classes ? "accuracy" : "r2", parts, "%.4f", PartScores::score);
    if (!classes) {
      row(table, "rmse", parts, "%.4f", part -> part.regression().rmse());
      row(table, "mae", parts, "%.4f", part -> part.regression().meanAbsoluteError());
    }
    table.print(out);
  }

  private static void row(
      TextTable table,
      String head,
      List<PartScores> parts,
      String format,
      ToDoubleFunction<PartScores> score) {
    table.row(head, parts.stream().map(part -> number(format, score.applyAsDouble(part))).toList());
  }

  /** A dash where there is no number. */
  static String number(String format, Double value) {
    return value == null || value.isNaN() ? "-" : String.format(Locale.ROOT, format, value);
  }

  /** Rows are true classes, columns predicted ones; nothing if there are too many. */
  static void confusion(PrintWriter out, PartScores part) {
    List<String> names = part.dataset().classNames();
    if (names.size() > MOST_CLASSES) return;
    List<List<Integer>> confusion = part.confusion();
    TextTable table = new TextTable(16, 8);
    table.row(part.part() + " (true)", names);
    for (int row = 0; row < names.size(); row++) {
      table.row(names.get(row), confusion.get(row).stream().map(String::valueOf).toList());
    }
    out.println();
    table.print(out, "  (predicted)");
  }

  /** Precision, recall and F1 by class; a dash where one is not defined. */
  static void byClass(PrintWriter out, PartScores part) {
    List<String> names = part.dataset().classNames();
    ClassReport report = part.classes();
    TextTable table = new TextTable(16, 11);
    table.row(part.part(), "precision", "recall", "f1", "rows");
    for (int c = 0; c < names.size(); c++) {
      ClassScores scores = report.scores().get(c);
      table.row(
          names.get(c),
          score(scores.precisionDefined(), scores.precision()),
          score(scores.recallDefined(), scores.recall()),
          score(scores.f1Defined(), scores.f1()),
          String.valueOf(scores.support()));
    }
    average(table, "mean of classes", report.macro(), part.rows());
    average(table, "mean by samples", report.weighted(), part.rows());
    out.println();
    table.print(out);
  }

  private static void average(TextTable table, String head, AverageScores mean, int rows) {
    table.row(
        head,
        number("%.4f", mean.precision()),
        number("%.4f", mean.recall()),
        number("%.4f", mean.f1()),
        String.valueOf(rows));
  }

  private static String score(boolean defined, double score) {
    return number("%.4f", defined ? score : Double.NaN);
  }
}
