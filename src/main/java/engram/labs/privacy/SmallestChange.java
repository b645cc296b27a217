package engram.labs.privacy;

import engram.nn.ForwardPass;
import engram.nn.Parameters;

/**
 * The least level at which a sample fools a network, by projected gradient ascent: the first whole
 * level that does is looked for, then the place below it halved.
 */
final class SmallestChange {
  private static final int HALVINGS = 8;

  private final Parameters network;
  private final InputAttack attack;

  SmallestChange(Parameters network, InputAttack attack) {
    this.network = network;
    this.attack = attack;
  }

  int named(double[] input) {
    return SampleLosses.largest(ForwardPass.of(network, input).output());
  }

  /**
   * @param row of the data
   * @param input what the network sees of it
   * @param target 1 for its class
   */
  Fooling.Example of(int row, double[] input, double[] target) {
    int before = named(input);
    if (target[before] != 1) return new Fooling.Example(row, input, input, before, before, 0);
    int first = 1;
    while (first <= Fooling.GREYS && named(at(first, input, target)) == before) first++;
    if (first > Fooling.GREYS) {
      return new Fooling.Example(row, input, input, before, before, Double.POSITIVE_INFINITY);
    }
    double fails = first - 1;
    double fools = first;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (fails + fools) / 2;
      if (named(at(middle, input, target)) == before) fails = middle;
      else fools = middle;
    }
    double[] after = at(fools, input, target);
    return new Fooling.Example(row, input, after, before, named(after), fools);
  }

  private double[] at(double levels, double[] input, double[] target) {
    return attack.manySteps(network, input, target, levels / Fooling.LEVELS_OF_ONE);
  }
}
