package engram.ui.data.table;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.ui.base.Texts;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.DataNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of the rows that a run learns from.
 *
 * @param plan what is learned from it
 * @param classes as of {@link OwnSet}
 * @param own whether it is the user's; else it is a copy, in the words of the window
 * @param given the rows of the run
 */
record TableBasis(Table table, ImportPlan plan, List<String> classes, boolean own, Dataset given) {

  /** Of the user's own rows in that state, or of those that come with the program. */
  static TableBasis of(Optional<OwnSet> set, Dataset given, Texts texts) {
    return set.map(own -> new TableBasis(own.table(), own.plan(), own.classes(), true, given))
        .orElseGet(() -> ofGiven(given, texts));
  }

  private static TableBasis ofGiven(Dataset given, Texts texts) {
    Table table = Table.of(inWords(given, texts));
    return new TableBasis(table, plan(given), List.of(), false, given);
  }

  /** The table to be edited: what comes with the program under the name of a copy. */
  Table editable(OwnData sets) {
    return own ? table : table.named(sets.newName(table.name()));
  }

  /** Whether it is another state of the same data, or an edited copy of them, or the reverse. */
  boolean isSameData(TableBasis other) {
    boolean sameName = own == other.own && table.name().equals(other.table.name());
    return table.columnNames().equals(other.table.columnNames())
        && (sameName || isCopyOf(other) || other.isCopyOf(this));
  }

  private boolean isCopyOf(TableBasis other) {
    return own && !other.own && table.name().startsWith(OwnData.copyName(other.table.name()));
  }

  private static Dataset inWords(Dataset given, Texts texts) {
    DataNames words = new DataNames(texts, given);
    List<Feature> features = given.features().stream().map(f -> inWords(f, words)).toList();
    return given.renamed(words.name(), features, inWords(given.target(), words));
  }

  private static Feature inWords(Feature feature, DataNames words) {
    String name = words.heading(feature.name());
    return feature.isNumber()
        ? Feature.number(name, feature.unit())
        : Feature.category(name, words.words(feature.categories()));
  }

  private static ImportPlan plan(Dataset given) {
    List<ColumnKind> kinds = new ArrayList<>();
    for (Feature feature : given.features()) kinds.add(kind(feature));
    kinds.add(kind(given.target()));
    return new ImportPlan(kinds, given.featureCount(), given.task());
  }

  private static ColumnKind kind(Feature feature) {
    return feature.isNumber() ? ColumnKind.NUMBER : ColumnKind.CATEGORY;
  }
}
