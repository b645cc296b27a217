package engram.data.sets;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * A set that is drawn by a rule; its features are x1, x2 …
 *
 * @param points how many rows it has unless another number is asked for
 * @param noise what it has unless another is asked for
 */
record Generator(int features, Feature target, Rule rule, int points, double noise) {
  private static final String CLASS_NAMES = "ABCD";

  /** Two coordinates and a class called A, B … */
  static Generator classes(int classes, Rule rule, int points, double noise) {
    List<String> names = List.of(CLASS_NAMES.substring(0, classes).split(""));
    return new Generator(2, Feature.category("class", names), rule, points, noise);
  }

  /** Coordinates and a number y. */
  static Generator numbers(int features, Rule rule, int points, double noise) {
    return new Generator(features, Feature.number("y"), rule, points, noise);
  }

  Dataset draw(String id, int rows, double noise, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    DMatrixRMaj values = new DMatrixRMaj(rows, features);
    double[] targets = new double[rows];
    double[] x = new double[features];
    for (int row = 0; row < rows; row++) {
      targets[row] = rule.draw(row, rows, noise, random, x);
      System.arraycopy(x, 0, values.data, row * features, features);
    }
    return Dataset.wrap(id, coordinates(features), target, values, targets);
  }

  static List<Feature> coordinates(int features) {
    List<Feature> coordinates = new ArrayList<>();
    for (int i = 1; i <= features; i++) {
      coordinates.add(Feature.number("x" + i));
    }
    return coordinates;
  }
}
