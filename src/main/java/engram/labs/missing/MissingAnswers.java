package engram.labs.missing;

import engram.data.Dataset;
import engram.inspect.scores.PartAnswers;
import engram.labs.fairness.OutputShares;
import engram.training.DataPart;
import engram.training.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * What a network says of the test samples of a kind, and how sure it is, beside the others.
 *
 * @param named how many of that kind it calls each class, by class
 * @param right how many of that kind are called right
 * @param sure how many of that kind it is sure of: at least {@link #SURE}
 * @param confidence mean share of the named class, over those of that kind
 * @param confidences of each, in the order of the test samples
 * @param otherCount how many other test samples there are
 * @param otherRight how many of them are called right
 * @param otherConfidence mean share of the named class over them; NaN if there are none
 * @param parametersSha256 of the network
 */
public record MissingAnswers(
    List<Integer> named,
    int right,
    int sure,
    double confidence,
    List<Double> confidences,
    int otherCount,
    int otherRight,
    double otherConfidence,
    String parametersSha256) {
  /** What counts as sure. */
  public static final double SURE = 0.9;

  public MissingAnswers {
    named = List.copyOf(named);
    confidences = List.copyOf(confidences);
  }

  /** How many test samples are of that kind. */
  public int count() {
    return confidences.size();
  }

  static MissingAnswers of(Run run, LeftOut kind) {
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    Dataset rows = run.data().dataset();
    int[] labels = answers.labels();
    int[] given = answers.named();
    double[] shares = OutputShares.confidences(answers);
    int[] named = new int[rows.classes()];
    int[] right = new int[2]; // of the others, of that kind
    double[] sums = new double[2];
    int sure = 0;
    List<Double> confidences = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      boolean isKind = kind.holds(rows, answers.row(i));
      int k = isKind ? 1 : 0;
      if (given[i] == labels[i]) right[k]++;
      sums[k] += shares[i];
      if (!isKind) continue;
      named[given[i]]++;
      confidences.add(shares[i]);
      if (shares[i] >= SURE) sure++;
    }
    int others = labels.length - confidences.size();
    List<Integer> counts = new ArrayList<>();
    for (int count : named) counts.add(count);
    return new MissingAnswers(
        counts,
        right[1],
        sure,
        sums[1] / confidences.size(),
        confidences,
        others,
        right[0],
        others == 0 ? Double.NaN : sums[0] / others,
        run.parameters().sha256());
  }
}
