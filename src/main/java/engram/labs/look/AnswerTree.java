package engram.labs.look;

import engram.data.Input;
import engram.data.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * A small decision tree fitted to what the network says of the training samples, and how far it can
 * be trusted: its fidelity, the share of samples for which it says what the network says (a
 * surrogate, Craven and Shavlik 1996).
 *
 * @param root asked first
 * @param features that it may ask for: those that the network is given
 * @param training how many training samples it was fitted to: the first
 * @param ofTraining its fidelity for these
 * @param test how many test samples were asked: the first
 * @param ofTest its fidelity for these; NaN without any
 */
public record AnswerTree(
    TreeNode root,
    List<Integer> features,
    int training,
    double ofTraining,
    int test,
    double ofTest) {
  /** Questions one behind the other, at most. */
  public static final int DEPTH = 3;

  /** More would not fit into the whole fractions that splits are compared by. */
  private static final int MOST_ROWS = 5000;

  static AnswerTree of(LookNetwork network) {
    double[][] train = values(network, network.data().split().train());
    double[][] test = values(network, network.data().split().test());
    int[] says = says(network, train);
    List<Integer> features = features(network.data().inputs());
    TreeNode root = new TreeGrowth(network.data().dataset(), features, train, says).grow(DEPTH);
    return new AnswerTree(
        root,
        features,
        train.length,
        fidelity(root, train, says),
        test.length,
        fidelity(root, test, says(network, test)));
  }

  private static double[][] values(LookNetwork network, int[] rows) {
    return Arrays.stream(rows).limit(MOST_ROWS).mapToObj(network::values).toArray(double[][]::new);
  }

  private static int[] says(LookNetwork network, double[][] values) {
    return Arrays.stream(values).mapToInt(network::says).toArray();
  }

  private static List<Integer> features(Inputs inputs) {
    TreeSet<Integer> features = new TreeSet<>();
    for (int i = 0; i < inputs.count(); i++) {
      if (inputs.input(i) instanceof Input.Measured measured) features.add(measured.feature());
      if (inputs.input(i) instanceof Input.Indicator indicator) features.add(indicator.feature());
      if (inputs.input(i) instanceof Input.Derived derived) {
        features.addAll(derived.formula().variables());
      }
    }
    return List.copyOf(features);
  }

  private static double fidelity(TreeNode root, double[][] values, int[] says) {
    int same = 0;
    for (int k = 0; k < says.length; k++) if (root.says(values[k]) == says[k]) same++;
    return says.length > 0 ? (double) same / says.length : Double.NaN;
  }

  /** Of the test samples, or without any of the training samples. */
  public double fidelity() {
    return test > 0 ? ofTest : ofTraining;
  }

  double[] numbers() {
    DoubleStream nodes =
        root.all()
            .flatMapToDouble(
                node ->
                    DoubleStream.concat(
                        Arrays.stream(node.counts()).asDoubleStream(),
                        node.question().stream()
                            .flatMapToDouble(
                                q -> DoubleStream.of(q.feature(), q.category(), q.threshold()))));
    return DoubleStream.concat(DoubleStream.of(ofTraining, ofTest), nodes).toArray();
  }
}
