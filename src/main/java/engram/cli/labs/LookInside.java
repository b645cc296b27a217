package engram.cli.labs;

import engram.labs.look.LayerPlane;
import engram.labs.look.Overall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is found inside of a network.
 *
 * @param layers the inputs first, then each layer
 */
public record LookInside(List<Layer> layers) {

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

  static LookInside of(Overall overall) {
    return new LookInside(overall.planes().stream().map(LookInside::layer).toList());
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
        Arrays.stream(plane.middle()).boxed().toList(),
        List.of(plane.first(), plane.second()),
        plane.training(),
        samples);
  }
}
