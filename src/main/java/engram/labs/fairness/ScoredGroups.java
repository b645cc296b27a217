package engram.labs.fairness;

import engram.data.Dataset;
import engram.data.Feature;
import engram.inspect.SampleChecks;
import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.Run;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a network gives each of several people in two or more groups, and what is true of them.
 * Immutable.
 */
public final class ScoredGroups {
  private final List<String> names;
  private final double[] shares;
  private final double[] points;
  private final int[] groups;
  private final boolean[] positive;

  /**
   * Copies all three.
   *
   * @param names of the groups
   * @param shares what the network gives each person, 0 … 1: the larger, the more it takes them for
   *     positive
   * @param groups number of each one's group
   * @param positive what is true of each
   * @throws IllegalArgumentException if lengths differ, there is nobody, a share is not from 0 to
   *     1, or a group is none of those
   */
  public ScoredGroups(List<String> names, double[] shares, int[] groups, boolean[] positive) {
    SampleChecks.sameLength(shares.length, "scores", groups.length, "groups");
    SampleChecks.sameLength(shares.length, "scores", positive.length, "labels");
    for (int i = 0; i < shares.length; i++) {
      if (!(shares[i] >= 0 && shares[i] <= 1)) {
        throw new IllegalArgumentException(
            "sample %d has the score %s, which is not from 0 to 1".formatted(i, shares[i]));
      }
      if (groups[i] < 0 || groups[i] >= names.size()) {
        throw new IllegalArgumentException(
            "sample %d is of group %d, and there are %d".formatted(i, groups[i], names.size()));
      }
    }
    this.names = List.copyOf(names);
    this.shares = shares.clone();
    this.points = Arrays.stream(shares).map(ScoreScale::points).toArray();
    this.groups = groups.clone();
    this.positive = positive.clone();
  }

  /**
   * The test samples of a run, by one of its table's columns, be it an input or left out.
   *
   * @param group a feature that has categories
   * @param positive number of the class that is wished for, such as admitted
   * @throws IllegalArgumentException if the feature has none, the target has no classes, an output
   *     is not finite, or of a sample the group is not known
   */
  public static ScoredGroups of(Run run, int group, int positive) {
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    Dataset rows = run.data().dataset();
    requireCategories(rows.feature(group));
    for (int i = 0; i < answers.size(); i++) {
      if (Double.isNaN(rows.value(answers.row(i), group))) {
        throw new IllegalArgumentException(
            "sample %d has no %s, so it is of no group"
                .formatted(answers.row(i), rows.feature(group).name()));
      }
    }
    return ofKnown(answers, group, positive);
  }

  /**
   * The samples of answers whose group is known, by one of the table's columns.
   *
   * @param group a feature that has categories
   * @param positive number of the class that is wished for
   * @throws IllegalArgumentException if the feature has none, an output is not finite, or no group
   *     is known
   */
  public static ScoredGroups ofKnown(PartAnswers answers, int group, int positive) {
    Dataset rows = answers.data().dataset();
    requireCategories(rows.feature(group));
    double[] shares = OutputShares.of(answers, positive);
    int[] labels = answers.labels();
    int[] known =
        IntStream.range(0, answers.size())
            .filter(i -> !Double.isNaN(rows.value(answers.row(i), group)))
            .toArray();
    boolean[] truth = new boolean[known.length];
    for (int k = 0; k < known.length; k++) truth[k] = labels[known[k]] == positive;
    return new ScoredGroups(
        rows.feature(group).categories(),
        IntStream.of(known).mapToDouble(i -> shares[i]).toArray(),
        IntStream.of(known).map(i -> (int) rows.value(answers.row(i), group)).toArray(),
        truth);
  }

  private static void requireCategories(Feature feature) {
    if (feature.isNumber()) {
      throw new IllegalArgumentException("the column " + feature.name() + " has no groups");
    }
  }

  /** Two of the groups alone, as the groups 0 and 1. */
  public ScoredGroups only(int first, int second) {
    int[] samples =
        IntStream.range(0, size()).filter(i -> groups[i] == first || groups[i] == second).toArray();
    boolean[] truth = new boolean[samples.length];
    for (int k = 0; k < samples.length; k++) truth[k] = positive[samples[k]];
    return new ScoredGroups(
        List.of(names.get(first), names.get(second)),
        IntStream.of(samples).mapToDouble(i -> shares[i]).toArray(),
        IntStream.of(samples).map(i -> groups[i] == first ? 0 : 1).toArray(),
        truth);
  }

  /** Names of the groups. */
  public List<String> names() {
    return names;
  }

  public int size() {
    return shares.length;
  }

  /** What the network gives a sample, 0 … 1. */
  public double share(int sample) {
    return shares[sample];
  }

  /** What the network gives each of them; a copy. */
  public double[] shares() {
    return shares.clone();
  }

  /** The same as points of the {@link ScoreScale}. */
  public double points(int sample) {
    return points[sample];
  }

  public int group(int sample) {
    return groups[sample];
  }

  /** What is true. */
  public boolean isPositive(int sample) {
    return positive[sample];
  }

  /** The samples of a group, in their order. */
  public int[] of(int group) {
    return IntStream.range(0, size()).filter(i -> groups[i] == group).toArray();
  }

  /** Whether the shares foretell how often a positive one is found, among that group alone. */
  public Reliability reliability(int group) {
    int[] samples = of(group);
    boolean[] found = new boolean[samples.length];
    for (int i = 0; i < found.length; i++) found[i] = positive[samples[i]];
    return Reliability.of(Arrays.stream(samples).mapToDouble(i -> shares[i]).toArray(), found);
  }
}
