package engram.export.card;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
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
    entries.add(entry("card.network.shape", run.recipe().network()));
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
    entries.add(
        entry(
            "card.data.rows",
            texts.count(
                "card.data.count",
                rows.rows(),
                rows.id(),
                String.valueOf(run.data().given().rows()))));
    DataSource source = run.recipe().data().source();
    String kind =
        source instanceof DataSource.BuiltIn
            ? "card.source.built-in"
            : source instanceof DataSource.Own ? "card.source.own" : "card.source.generated";
    entries.add(entry("card.data.source", texts.of(kind)));
    List<String> without = run.recipe().data().inputs().without();
    entries.add(
        entry(
            "card.data.features",
            names(
                rows.features().stream()
                    .map(Feature::name)
                    .filter(name -> !without.contains(name))
                    .toList())));
    if (!without.isEmpty()) entries.add(entry("card.data.without", names(without)));
    if (rows.isClassification()) entries.add(entry("card.data.classes", classes(rows)));
    SplitPlan plan = run.recipe().data().split();
    entries.add(
        entry(
            "card.data.split",
            texts.of(
                plan.stratified() ? "card.split.stratified" : "card.split.random",
                run.data().split().train().length,
                run.data().split().validation().length,
                run.data().split().test().length,
                plan.seed())));
    entries.add(entry("card.data.scaling", texts.of("card.scaling." + scaling())));
    return new Section(texts.of("card.data"), entries);
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
    entries.add(entry("card.recipe.initial", recipe.initializer().id()));
    entries.add(entry("card.recipe.loss", recipe.loss().id()));
    entries.add(entry("card.recipe.optimiser", settings.optimizer().id()));
    entries.add(entry("card.recipe.rate", settings.learningRate()));
    Schedule schedule = settings.schedule();
    if (!schedule.isConstant()) {
      entries.add(
          entry(
              "card.recipe.schedule",
              texts.of("card.schedule", schedule.shape().id(), schedule.epochs())));
    }
    if (settings.ascent()) entries.add(entry("card.recipe.direction", texts.of("card.ascent")));
    int train = run.data().split().train().length;
    entries.add(entry("card.recipe.batch", settings.batchRows(train)));
    if (settings.l1() > 0) entries.add(entry("card.recipe.l1", settings.l1()));
    if (settings.l2() > 0) entries.add(entry("card.recipe.l2", settings.l2()));
    if (settings.dropout() > 0) {
      entries.add(entry("card.recipe.dropout", settings.dropout()));
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
        texts.count("card.early." + watched, early.patience(), String.valueOf(early.minDelta())));
  }
}
