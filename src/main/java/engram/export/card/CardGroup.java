package engram.export.card;

import engram.data.Dataset;
import engram.data.Feature;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a network does for one category of a column, be it an input or left out.
 *
 * @param count test samples of it
 * @param right how many of them are classified correctly
 */
record CardGroup(String column, String category, int count, int right) {
  /** Fewer samples than that tell little. */
  static final int FEW = 30;

  private static final int MOST_CATEGORIES = 12;

  double accuracy() {
    return (double) right / count;
  }

  /** Of each column that has two to a dozen categories; those without test samples left out. */
  static List<CardGroup> of(CardRun run) {
    List<CardGroup> groups = new ArrayList<>();
    Dataset rows = run.rows();
    if (!rows.isClassification()) return groups;
    for (int f = 0; f < rows.featureCount(); f++) {
      int categories = rows.feature(f).categories().size();
      if (categories >= 2 && categories <= MOST_CATEGORIES) groups.addAll(of(run, f));
    }
    return groups;
  }

  private static List<CardGroup> of(CardRun run, int column) {
    Dataset rows = run.rows();
    Feature feature = rows.feature(column);
    int[] counts = new int[feature.categories().size()];
    int[] rights = new int[counts.length];
    int[] labels = run.answers().labels();
    int[] named = run.answers().named();
    for (int i = 0; i < labels.length; i++) {
      double value = rows.value(run.answers().row(i), column);
      if (Double.isNaN(value)) continue;
      counts[(int) value]++;
      if (labels[i] == named[i]) rights[(int) value]++;
    }
    List<CardGroup> groups = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] == 0) continue;
      String name = feature.categories().get(c);
      groups.add(new CardGroup(feature.name(), name, counts[c], rights[c]));
    }
    return groups;
  }
}
