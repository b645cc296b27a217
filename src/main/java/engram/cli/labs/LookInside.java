package engram.cli.labs;

import engram.labs.look.Excitation;
import engram.labs.look.LayerPlane;
import engram.labs.look.LookFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is found inside of a network.
 *
 * @param layers the inputs first, then each layer
 * @param neuron that was asked
 */
public record LookInside(List<Layer> layers, Neuron neuron) {

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

  static LookInside of(LookFound found) {
    return new LookInside(
        found.overall().planes().stream().map(LookInside::layer).toList(),
        neuron(found.excitation()));
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
