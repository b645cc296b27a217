package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.training.Run;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How a cross-validation went: each fold, mean and standard deviation, and all rows together. */
final class FoldReport implements Report {
  private final Recipe recipe;
  private final DataReport data;
  private final List<Fold> folds;

  /** All rows, each as the network says that had not learned it. */
  private final PartScores all;

  private final double seconds;

  /** One network. */
  record Fold(int epochs, int trainingRows, PartScores test, String parametersSha256, long nanos) {
    static Fold of(Run run) {
      return new Fold(
          run.epoch(),
          run.data().train().rows(),
          PartScores.test(run),
          run.parameters().sha256(),
          run.trainingNanos());
    }
  }

  FoldReport(Recipe recipe, GivenData given, List<Fold> folds) {
    this.recipe = recipe;
    data = new DataReport(given, recipe.data());
    this.folds = List.copyOf(folds);
    all = PartScores.together(folds.stream().map(Fold::test).toList());
    seconds = folds.stream().mapToLong(Fold::nanos).sum() / 1e9;
  }

  private String scoreName() {
    return PartScores.scoreName(all.dataset());
  }

  /** NaN if one fold's says nothing. */
  private double mean(ToDoubleFunction<PartScores> score) {
    return folds.stream().mapToDouble(f -> score.applyAsDouble(f.test())).sum() / folds.size();
  }

  /** The population's, divided by the number of folds. */
  private double deviation(ToDoubleFunction<PartScores> score) {
    double mean = mean(score);
    double squares = 0;
    for (Fold fold : folds) {
      double difference = score.applyAsDouble(fold.test()) - mean;
      squares += difference * difference;
    }
    return Math.sqrt(squares / folds.size());
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    ReportJson.object(
        json, "recipe", object -> RecipeJson.writeFolds(object, recipe, folds.size()));
    ReportJson.object(json, "data", data::writeJson);
    ReportJson.list(json, "folds", folds, FoldReport::write);
    ReportJson.object(json, "loss", object -> writeSpread(object, PartScores::loss));
    ReportJson.object(json, scoreName(), object -> writeSpread(object, PartScores::score));
    ReportJson.object(json, "all", object -> ScoresJson.scores(object, all));
    if (all.dataset().isClassification()) ScoresJson.confusion(json, "confusion", all);
    json.writeNumberField("parameters", recipe.network().parameterCount());
    json.writeNumberField("seconds", seconds);
  }

  private static void write(JsonGenerator json, Fold fold) throws IOException {
    json.writeNumberField("epochs", fold.epochs());
    json.writeNumberField("trainingRows", fold.trainingRows());
    ReportJson.object(json, "test", object -> ScoresJson.scores(object, fold.test()));
    json.writeStringField("parametersSha256", fold.parametersSha256());
  }

  private void writeSpread(JsonGenerator json, ToDoubleFunction<PartScores> score)
      throws IOException {
    ReportJson.number(json, "mean", mean(score));
    ReportJson.number(json, "std", deviation(score));
  }

  @Override
  public void writeText(PrintWriter out) {
    boolean classes = all.dataset().isClassification();
    data.writeText(out, all.rows() + " rows in " + folds.size() + " " + kind());
    out.printf(Locale.ROOT, "%s, seed %d%n", TrainReport.shape(recipe.network()), recipe.seed());
    out.printf(
        Locale.ROOT,
        "%d times %d epochs in %.3f s%n%n",
        folds.size(),
        recipe.stop().epoch(),
        seconds);
    TextTable table = new TextTable(10, 12);
    table.row("fold", "test rows", "loss", scoreName());
    for (int fold = 0; fold < folds.size(); fold++) {
      PartScores test = folds.get(fold).test();
      row(table, fold + 1 + "", test.rows() + "", test.loss(), test.score());
    }
    row(table, "mean", "", mean(PartScores::loss), mean(PartScores::score));
    row(table, "std", "", deviation(PartScores::loss), deviation(PartScores::score));
    row(table, "all rows", all.rows() + "", all.loss(), all.score());
    table.print(out);
    out.println("std is divided by the number of folds");
    if (!classes) {
      out.printf(
          Locale.ROOT,
          "rmse of all rows %.4f, mae %.4f%n",
          all.regression().rmse(),
          all.regression().meanAbsoluteError());
      return;
    }
    ScoreTables.confusion(out, all);
    ScoreTables.byClass(out, all);
  }

  private String kind() {
    return recipe.data().split().stratified() ? "stratified folds" : "folds";
  }

  private static void row(TextTable table, String head, String rows, double loss, double score) {
    table.row(head, rows, ScoreTables.number("%.6f", loss), ScoreTables.number("%.4f", score));
  }
}
