package engram.export.card;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Split;
import engram.data.SplitPlan;
import engram.export.card.ModelCard.Entry;
import engram.export.card.ModelCard.Section;
import engram.nn.Schedule;
import engram.training.DataPart;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a network learned from, and how. */
final class RecipeSections {
  private final CardRun run;
  private final CardTexts texts;

  RecipeSections(CardRun run, CardTexts texts) {
    this.run = run;
    this.texts = texts;
  }

  List<Section> sections() {
    return List.of(network(), data(), recipe());
  }

  private Entry entry(String key, Object value) {
    return new Entry(texts.of(key), String.valueOf(value));
  }

  private Section network() {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry("card.network.shape", texts.network(run.recipe().network())));
    Dataset rows = run.rows();
    entries.add(
        entry(
            "card.network.task",
            rows.isClassification()
                ? texts.of("card.task.classes", rows.target().name(), names(rows.classNames()))
                : texts.of("card.task.number", rows.target().name())));
    entries.add(entry("card.network.epoch", run.epoch()));
    entries.add(entry("card.network.hash", run.parametersSha256()));
    return new Section(texts.of("card.network"), entries);
  }

  private String names(List<String> names) {
    return String.join(texts.of("card.comma"), names);
  }

  private Section data() {
    Dataset rows = run.rows();
    List<Entry> entries = new ArrayList<>();
    entries.add(entry("card.data.rows", count(rows)));
    DataSource source = run.recipe().data().source();
    String kind =
        source instanceof DataSource.BuiltIn
            ? "card.source.built-in"
            : source instanceof DataSource.Own ? "card.source.own" : "card.source.generated";
    entries.add(entry("card.data.source", texts.of(kind)));
    InputPlan inputs = run.recipe().data().inputs();
    List<String> without = inputs.without();
    Stream<String> measured =
        rows.features().stream().map(Feature::name).filter(name -> !without.contains(name));
    Stream<String> computed = inputs.formulas().stream().map(Formula::toString);
    entries.add(entry("card.data.features", names(Stream.concat(measured, computed).toList())));
    if (!without.isEmpty()) entries.add(entry("card.data.without", names(without)));
    if (rows.isClassification()) entries.add(entry("card.data.classes", classes(rows)));
    entries.add(entry("card.data.split", split()));
    entries.add(entry("card.data.scaling", texts.of("card.scaling." + scaling())));
    return new Section(texts.of("card.data"), entries);
  }

  private String count(Dataset rows) {
    String all = String.valueOf(run.data().given().rows());
    int incomplete = run.data().incompleteRows();
    return run.recipe().data().missing() == Missing.DROP || incomplete == 0
        ? texts.count("card.data.count", rows.rows(), rows.id(), all)
        : texts.count("card.data.filled", incomplete, rows.id(), all);
  }

  private String split() {
    SplitPlan plan = run.recipe().data().split();
    Split split = run.data().split();
    if (run.isTestedWithAll() && split.validation().length == 0) {
      return texts.of("card.split.none", split.train().length);
    }
    return texts.of(
        plan.stratified() ? "card.split.stratified" : "card.split.random",
        split.train().length,
        split.validation().length,
        split.test().length,
        plan.seed());
  }

  private String scaling() {
    return run.recipe().data().scaling().id();
  }

  private String classes(Dataset rows) {
    int[] counts = new int[rows.classes()];
    for (int row = 0; row < rows.rows(); row++) counts[rows.label(row)]++;
    List<String> parts = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      parts.add(rows.classNames().get(c) + " " + counts[c]);
    }
    return names(parts);
  }

  private Section recipe() {
    Recipe recipe = run.recipe();
    Settings settings = run.settings();
    List<Entry> entries = new ArrayList<>();
    entries.add(
        entry("card.recipe.initial", texts.of("card.initial." + recipe.initializer().id())));
    entries.add(entry("card.recipe.loss", texts.of("card.loss." + recipe.loss().id())));
    entries.add(
        entry("card.recipe.optimiser", texts.of("card.optimiser." + settings.optimizer().id())));
    entries.add(entry("card.recipe.rate", CardTexts.plain(settings.learningRate())));
    Schedule schedule = settings.schedule();
    if (!schedule.isConstant()) {
      entries.add(
          entry(
              "card.recipe.schedule",
              texts.of(
                  "card.schedule",
                  texts.of("card.shape." + schedule.shape().id()),
                  schedule.epochs())));
    }
    if (settings.ascent()) entries.add(entry("card.recipe.direction", texts.of("card.ascent")));
    int train = run.data().split().train().length;
    entries.add(entry("card.recipe.batch", settings.batchRows(train)));
    if (settings.l1() > 0) entries.add(entry("card.recipe.l1", CardTexts.plain(settings.l1())));
    if (settings.l2() > 0) entries.add(entry("card.recipe.l2", CardTexts.plain(settings.l2())));
    if (settings.dropout() > 0) {
      entries.add(entry("card.recipe.dropout", CardTexts.plain(settings.dropout())));
    }
    recipe.stop().early().ifPresent(early -> entries.add(early(early)));
    entries.add(entry("card.recipe.seed", recipe.seed()));
    entries.add(
        entry(
            "card.recipe.changes",
            run.changes() == 0
                ? texts.of("card.changes.none")
                : texts.count("card.changes.some", run.changes())));
    return new Section(texts.of("card.recipe"), entries);
  }

  private Entry early(EarlyStop early) {
    String watched = DataPart.watched(run.data()).id();
    return entry(
        "card.recipe.early",
        texts.count("card.early." + watched, early.patience(), CardTexts.plain(early.minDelta())));
  }
}
