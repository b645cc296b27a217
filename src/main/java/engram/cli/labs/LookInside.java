package engram.cli.labs;

import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.look.AnswerTree;
import engram.labs.look.Excitation;
import engram.labs.look.LayerPlane;
import engram.labs.look.LookFound;
import engram.labs.look.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is found inside of a network.
 *
 * @param layers the inputs first, then each layer
 * @param neuron that was asked
 * @param tree fitted to its answers
 */
public record LookInside(List<Layer> layers, Neuron neuron, Tree tree) {

  /**
   * Where a layer puts the samples, in the plane of its first two principal components.
   *
   * @param layer from 1; 0 of the inputs, as the network is given them
   * @param neurons of it, or how many inputs
   * @param principal false of one or two neurons: they are shown as they are
   * @param explained the share of the variance along each direction
   * @param betweenClasses the share of the variance of all neurons that lies between the classes'
   *     means
   * @param middle what both directions start from
   * @param directions both, a number a neuron
   * @param fitted how many training samples decide all that: the first of the samples here
   */
  public record Layer(
      int layer,
      int neurons,
      boolean principal,
      List<Double> explained,
      double betweenClasses,
      List<Double> middle,
      List<List<Double>> directions,
      int fitted,
      List<Sample> samples) {}

  /**
   * A sample of the data set.
   *
   * @param row its number, from 0
   * @param x along the first direction
   * @param y along the second
   */
  public record Sample(int row, double x, double y) {}

  /**
   * What excites a neuron most.
   *
   * @param layer from 1
   * @param neuron of that layer, from 1
   * @param low the least of each feature among the training samples
   * @param high the largest
   * @param values of all features of the most exciting sample within that, as measured; a category
   *     by its number
   * @param z its pre-activation there
   * @param ends z where each ascent ended: the first began at the strongest training sample, the
   *     others at random
   * @param askedRows how many samples of the data set were asked
   * @param strongest of those, the largest z first
   */
  public record Neuron(
      int layer,
      int neuron,
      List<Double> low,
      List<Double> high,
      List<Double> values,
      double z,
      List<Double> ends,
      int askedRows,
      List<Excitation.Sample> strongest) {}

  /**
   * A decision tree that says nearly what the network says.
   *
   * @param fitted how many training samples it was fitted to, the first
   * @param ofTraining the share of these for which it says what the network says
   * @param test how many test samples were asked, the first
   * @param ofTest the same share of these; null without any
   * @param nodes each before those behind yes, then those behind no
   */
  public record Tree(
      int fitted, double ofTraining, int test, Double ofTest, List<TreeLine> nodes) {}

  /**
   * A question or an answer.
   *
   * @param feature that is asked for; null of an answer
   * @param category whether the feature is that one; null of a number
   * @param most whether the number is no larger; null of a category
   * @param label the class that is named there, the most frequent one
   * @param counts of the samples that it was fitted to, by class
   */
  public record TreeLine(
      String feature, String category, Double most, int label, List<Integer> counts) {}

  static LookInside of(LookFound found) {
    return new LookInside(
        found.overall().planes().stream().map(LookInside::layer).toList(),
        neuron(found.excitation()),
        tree(found.look().network().data().dataset(), found.overall().tree()));
  }

  private static Tree tree(Dataset set, AnswerTree of) {
    return new Tree(
        of.training(),
        of.ofTraining(),
        of.test(),
        of.test() > 0 ? of.ofTest() : null,
        of.root().all().map(node -> line(set, node)).toList());
  }

  private static TreeLine line(Dataset set, TreeNode node) {
    List<Integer> counts = Arrays.stream(node.counts()).boxed().toList();
    if (node.question().isEmpty()) return new TreeLine(null, null, null, node.label(), counts);
    TreeNode.Question asked = node.question().get();
    Feature feature = set.feature(asked.feature());
    boolean isNumber = asked.category() < 0;
    return new TreeLine(
        feature.name(),
        isNumber ? null : feature.categories().get(asked.category()),
        isNumber ? asked.threshold() : null,
        node.label(),
        counts);
  }

  private static Neuron neuron(Excitation of) {
    return new Neuron(
        of.layer() + 1,
        of.unit() + 1,
        list(of.low()),
        list(of.high()),
        list(of.values()),
        of.z(),
        of.ends(),
        of.asked(),
        of.strongest());
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static Layer layer(LayerPlane plane) {
    List<Sample> samples = new ArrayList<>();
    for (int k = 0; k < plane.rows().length; k++) {
      samples.add(new Sample(plane.rows()[k], plane.x()[k], plane.y()[k]));
    }
    return new Layer(
        plane.layer() + 1,
        plane.units(),
        plane.isPrincipal(),
        List.of(plane.firstShare(), plane.secondShare()),
        plane.between(),
        list(plane.middle()),
        List.of(plane.first(), plane.second()),
        plane.training(),
        samples);
  }
}
