package engram.data.sets;

import engram.data.NumpyRandom;

/** How the rows of a generated set are drawn, one after the other, all from one generator. */
@FunctionalInterface
interface Rule {

  /**
   * Draws one row.
   *
   * @param row which one, 0 … rows − 1
   * @param noise 0 … 1
   * @param x receives the coordinates
   * @return the class number, or the number to be foretold
   */
  double draw(int row, int rows, double noise, NumpyRandom random, double[] x);
}
