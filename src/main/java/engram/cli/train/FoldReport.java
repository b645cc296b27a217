package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import engram.cli.Json;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.training.History;
import engram.training.Run;
import engram.training.recipe.Recipe;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How a cross-validation went: each fold, mean and standard deviation, and all rows together.
 *
 * @param accuracy null in regression
 * @param r2 null in classification
 * @param all rows, each as the network says that had not learned it
 * @param confusion of all; null in regression
 */
record FoldReport(
    RecipeReport recipe,
    DataReport data,
    List<Fold> folds,
    Spread loss,
    Spread accuracy,
    Spread r2,
    ScoresReport all,
    List<List<Integer>> confusion,
    int parameters,
    double seconds,
    @JsonIgnore String network,
    @JsonIgnore PartScores together)
    implements Report {
  /**
   * One network.
   *
   * @param loss by part and epoch, from 0
   */
  record Fold(
      int epochs,
      EarlyReport earlyStopping,
      int trainingRows,
      RowsReport rows,
      PreparationReport preparation,
      Map<String, List<Double>> loss,
      ScoresReport test,
      String parametersSha256,
      @JsonIgnore PartScores scores,
      @JsonIgnore long nanos) {
    static Fold of(Run run, GivenData given) {
      PartScores test = PartScores.test(run);
      History history = run.history();
      return new Fold(
          run.lastEpoch(),
          EarlyReport.of(run).orElse(null),
          run.data().train().rows(),
          RowsReport.of(given, run.data()),
          PreparationReport.of(run.data()),
          TrainReport.curves(
              history, history::trainLoss, history::validationLoss, history::testLoss),
          ScoresReport.of(test),
          run.parameters().sha256(),
          test,
          run.trainingNanos());
    }
  }

  /**
   * Over the folds, null if one fold's says nothing.
   *
   * @param std the population's, divided by the number of folds
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Spread(Double mean, Double std) {
    private static Spread of(List<Fold> folds, ToDoubleFunction<PartScores> score) {
      double[] scores = folds.stream().map(Fold::scores).mapToDouble(score).toArray();
      double mean =
          folds.stream().mapToDouble(f -> score.applyAsDouble(f.scores())).sum() / scores.length;
      double squares = 0;
      for (double each : scores) squares += (each - mean) * (each - mean);
      return new Spread(Json.finite(mean), Json.finite(Math.sqrt(squares / scores.length)));
    }
  }

  static FoldReport of(Recipe recipe, GivenData given, List<Fold> folds) {
    PartScores together = PartScores.together(folds.stream().map(Fold::scores).toList());
    boolean classes = together.dataset().isClassification();
    Spread score = Spread.of(folds, PartScores::score);
    return new FoldReport(
        RecipeReport.ofFolds(recipe, folds.size()),
        DataReport.of(given, recipe.data()),
        folds,
        Spread.of(folds, PartScores::loss),
        classes ? score : null,
        classes ? null : score,
        ScoresReport.of(together),
        classes ? together.confusion() : null,
        recipe.network().parameterCount(),
        folds.stream().mapToLong(Fold::nanos).sum() / 1e9,
        TrainReport.shape(recipe.network()),
        together);
  }

  @Override
  public void writeText(PrintWriter out) {
    String kind = recipe.stratify() ? "stratified folds" : "folds";
    data.writeText(out, together.rows() + " samples in " + folds.size() + " " + kind);
    out.printf(Locale.ROOT, "%s, seed %d%n", network, recipe.seed());
    out.printf(
        Locale.ROOT,
        "%d times %s%s in %.3f s%n%n",
        folds.size(),
        folds.stream().allMatch(fold -> fold.epochs() == recipe.epochs()) ? "" : "at most ",
        Wording.count(recipe.epochs(), "epoch"),
        seconds);
    if (recipe.earlyStopping() != null) writeEarly(out);
    TextTable table = new TextTable(10, 12);
    boolean classes = confusion != null;
    table.row("fold", "test samples", "loss", classes ? "accuracy" : "r2");
    for (int fold = 0; fold < folds.size(); fold++) {
      PartScores test = folds.get(fold).scores();
      row(table, fold + 1 + "", test.rows() + "", test.loss(), test.score());
    }
    Spread score = classes ? accuracy : r2;
    row(table, "mean", "", loss.mean(), score.mean());
    row(table, "std", "", loss.std(), score.std());
    row(table, "all samples", together.rows() + "", together.loss(), together.score());
    table.print(out);
    out.println("std is divided by the number of folds");
    if (!classes) {
      out.printf(
          Locale.ROOT,
          "rmse of all samples %.4f, mae %.4f%n",
          together.regression().rmse(),
          together.regression().meanAbsoluteError());
      return;
    }
    ScoreTables.confusion(out, together);
    ScoreTables.byClass(out, together);
  }

  private void writeEarly(PrintWriter out) {
    List<String> best =
        folds.stream()
            .map(Fold::earlyStopping)
            .map(early -> early == null ? "none" : String.valueOf(early.best()))
            .toList();
    out.println("best epochs: " + String.join(", ", best));
    out.println(
        "the samples of each fold chose its epoch, so these scores are too good for a test");
    out.println();
  }

  private static void row(TextTable table, String head, String rows, Double loss, Double score) {
    table.row(head, rows, ScoreTables.number("%.6f", loss), ScoreTables.number("%.4f", score));
  }
}
