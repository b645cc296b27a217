package engram.inspect.landscape;

import engram.nn.Parameters;

/** A plane through the parameters of a network: centre + a · first + b · second. */
public final class ParameterPlane {
  /** Directions whose angle has a smaller squared sine span no plane. */
  private static final double FLAT = 1e-12;

  private final Parameters centre;
  private final Directions directions;
  private final double firstSquared;
  private final double secondSquared;
  private final double product;

  /**
   * Where parameters lie, seen from the plane.
   *
   * @param a along the first direction
   * @param b along the second one
   * @param distance from the plane
   */
  public record Place(double a, double b, double distance) {}

  public ParameterPlane(Parameters centre, Directions directions) {
    this.centre = centre;
    this.directions = directions;
    firstSquared = dot(directions.first(), directions.first());
    secondSquared = dot(directions.second(), directions.second());
    product = dot(directions.first(), directions.second());
  }

  public Parameters centre() {
    return centre;
  }

  /** Whether the directions span a plane; those of a network of zeros have no length. */
  public boolean isFlat() {
    return !(determinant() > FLAT * firstSquared * secondSquared);
  }

  /** How long one unit of the first direction is. */
  public double unit() {
    return Math.sqrt(firstSquared);
  }

  /** The parameters there. */
  public Parameters at(double a, double b) {
    double[] values = new double[centre.spec().parameterCount()];
    for (int k = 0; k < values.length; k++) {
      values[k] = centre.get(k) + (a * directions.first()[k] + b * directions.second()[k]);
    }
    return Parameters.of(centre.spec(), values);
  }

  /**
   * The nearest place of the plane. Random directions are not at right angles, so the two dot
   * products with them are put through the inverse of their Gram matrix.
   */
  public Place place(Parameters parameters) {
    double alongFirst = 0;
    double alongSecond = 0;
    double squared = 0;
    for (int k = 0; k < directions.first().length; k++) {
      double moved = parameters.get(k) - centre.get(k);
      alongFirst += moved * directions.first()[k];
      alongSecond += moved * directions.second()[k];
      squared += moved * moved;
    }
    if (isFlat()) return new Place(0, 0, Math.sqrt(squared));
    double a = (alongFirst * secondSquared - alongSecond * product) / determinant();
    double b = (alongSecond * firstSquared - alongFirst * product) / determinant();
    double inPlane = a * alongFirst + b * alongSecond;
    return new Place(a, b, Math.sqrt(Math.max(0, squared - inPlane)));
  }

  /** How far two places of the plane are from each other in the space of the parameters. */
  double length(double a, double b) {
    return Math.sqrt(a * a * firstSquared + 2 * a * b * product + b * b * secondSquared);
  }

  private double determinant() {
    return firstSquared * secondSquared - product * product;
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) sum += x[k] * y[k];
    return sum;
  }
}
