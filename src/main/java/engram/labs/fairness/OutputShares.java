package engram.labs.fairness;

import engram.data.Targets;
import engram.inspect.SampleChecks;
import engram.inspect.scores.PartAnswers;
import java.util.Arrays;

/** How much of a network's answer goes to each class, from 0 to 1. */
public final class OutputShares {
  private OutputShares() {}

  /**
   * What the outputs give a class of each sample: an output whose targets are −1 and 1 is moved and
   * halved, and one beyond its target counts as the target.
   *
   * @throws IllegalArgumentException if an output is not finite
   * @throws IllegalStateException in regression
   */
  public static double[] of(PartAnswers answers, int label) {
    double[] scores = answers.scores(label);
    SampleChecks.finite(scores, "score");
    Targets targets = answers.data().targets();
    double least = targets.coding().otherClasses();
    boolean turned = targets.coding().isSingle() && label == 0;
    return Arrays.stream(scores)
        .map(a -> turned ? 1 - (-a - least) / (1 - least) : (a - least) / (1 - least))
        .map(share -> Math.max(0, Math.min(1, share)))
        .toArray();
  }

  /**
   * How sure the network is of the class that it names, for each sample: what that class is given.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static double[] confidences(PartAnswers answers) {
    int[] named = answers.named();
    int classes = answers.data().dataset().classes();
    double[] confidences = new double[named.length];
    for (int label = 0; label < classes; label++) {
      double[] shares = of(answers, label);
      for (int i = 0; i < named.length; i++) if (named[i] == label) confidences[i] = shares[i];
    }
    return confidences;
  }
}
