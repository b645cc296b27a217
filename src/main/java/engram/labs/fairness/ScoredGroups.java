package engram.labs.fairness;

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
    Feature feature = run.data().dataset().feature(group);
    if (feature.isNumber()) {
      throw new IllegalArgumentException("the column " + feature.name() + " has no groups");
    }
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    int[] labels = answers.labels();
    int[] groups = new int[answers.size()];
    boolean[] truth = new boolean[answers.size()];
    for (int i = 0; i < groups.length; i++) {
      double value = run.data().dataset().value(answers.row(i), group);
      if (Double.isNaN(value)) {
        throw new IllegalArgumentException(
            "sample %d has no %s, so it is of no group".formatted(answers.row(i), feature.name()));
      }
      groups[i] = (int) value;
      truth[i] = labels[i] == positive;
    }
    return new ScoredGroups(
        feature.categories(), OutputShares.of(answers, positive), groups, truth);
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
