package engram.labs.look;

import engram.data.Dataset;
import engram.labs.look.TreeNode.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * CART (Breiman, Friedman, Olshen and Stone 1984) as scikit-learn's {@code DecisionTreeClassifier}
 * grows it: each question lowers the Gini impurity most, weighted by samples; a threshold is half
 * way between two values. Of equal ones the first feature is taken, and of that the least threshold
 * or first category. Sums of squares are compared as whole fractions, so what is equal is equal. A
 * question whose answers are the same is left out at the end.
 */
final class TreeGrowth {
  /** Values that differ less are taken as equal. */
  private static final double SAME = 1e-7;

  private final Dataset set;
  private final List<Integer> features;
  private final double[][] values;
  private final int[] labels;
  private final int classes;

  /**
   * @param features that may be asked for
   * @param values of all features, by sample
   * @param labels the class of each sample
   */
  TreeGrowth(Dataset set, List<Integer> features, double[][] values, int[] labels) {
    this.set = set;
    this.features = features;
    this.values = values;
    this.labels = labels;
    classes = set.classes();
  }

  /**
   * A question with how well it parts: Σ (Σ count²) / samples of both sides, as a fraction; the
   * larger, the lower the impurity.
   */
  private record Split(Question question, long numerator, long denominator) {
    static Split of(Question question, int[] yes, int[] no) {
      long n = Arrays.stream(yes).sum();
      long m = Arrays.stream(no).sum();
      return new Split(question, squares(yes) * m + squares(no) * n, n * m);
    }

    boolean isBetterThan(Split other) {
      return numerator * other.denominator > other.numerator * denominator;
    }

    private static long squares(int[] counts) {
      return Arrays.stream(counts).mapToLong(count -> (long) count * count).sum();
    }
  }

  TreeNode grow(int depth) {
    int[] all = new int[labels.length];
    Arrays.setAll(all, k -> k);
    return grow(all, depth);
  }

  private TreeNode grow(int[] samples, int depth) {
    int[] counts = counts(samples);
    int label = 0;
    for (int c = 1; c < classes; c++) if (counts[c] > counts[label]) label = c;
    TreeNode leaf = new TreeNode(counts, label, Optional.empty(), List.of());
    if (depth == 0 || counts[label] == samples.length) return leaf;
    Optional<Question> best = best(samples, counts);
    if (best.isEmpty()) return leaf;
    TreeNode yes = grow(those(samples, best.get(), true), depth - 1);
    TreeNode no = grow(those(samples, best.get(), false), depth - 1);
    boolean same = yes.answers() + no.answers() == 2 && yes.label() == no.label();
    return same ? leaf : new TreeNode(counts, label, best, List.of(yes, no));
  }

  private int[] those(int[] samples, Question question, boolean yes) {
    return Arrays.stream(samples).filter(k -> question.isYes(values[k]) == yes).toArray();
  }

  private int[] counts(int[] samples) {
    int[] counts = new int[classes];
    for (int k : samples) counts[labels[k]]++;
    return counts;
  }

  private Optional<Question> best(int[] samples, int[] counts) {
    Split best = null;
    for (int feature : features) {
      Split split =
          set.feature(feature).isNumber()
              ? ofNumber(feature, samples, counts)
              : ofCategory(feature, samples, counts);
      if (split != null && (best == null || split.isBetterThan(best))) best = split;
    }
    return Optional.ofNullable(best).map(Split::question);
  }

  /** Null if all values are the same. */
  private Split ofNumber(int feature, int[] samples, int[] counts) {
    Integer[] order = Arrays.stream(samples).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(k -> values[k][feature]));
    int[] yes = new int[classes];
    int[] no = counts.clone();
    Split best = null;
    for (int k = 0; k + 1 < order.length; k++) {
      yes[labels[order[k]]]++;
      no[labels[order[k]]]--;
      double below = values[order[k]][feature];
      double above = values[order[k + 1]][feature];
      if (above - below <= SAME) continue;
      Split split = Split.of(new Question(feature, -1, below / 2 + above / 2), yes, no);
      if (best == null || split.isBetterThan(best)) best = split;
    }
    return best;
  }

  /** Null if all are the same category. */
  private Split ofCategory(int feature, int[] samples, int[] counts) {
    Split best = null;
    for (int category = 0; category < set.feature(feature).categories().size(); category++) {
      Question question = new Question(feature, category, 0);
      int[] yes = counts(those(samples, question, true));
      int[] no = counts.clone();
      for (int c = 0; c < classes; c++) no[c] -= yes[c];
      int in = Arrays.stream(yes).sum();
      if (in == 0 || in == samples.length) continue;
      Split split = Split.of(question, yes, no);
      if (best == null || split.isBetterThan(best)) best = split;
    }
    return best;
  }
}
