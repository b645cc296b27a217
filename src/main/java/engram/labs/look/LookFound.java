package engram.labs.look;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * All that the lab finds out of one network; immutable.
 *
 * @param look at one sample
 * @param overall samples
 * @param excitation of the neuron that the setup names
 */
public record LookFound(Look look, Overall overall, Excitation excitation) {

  /** Of a network that has been asked about all samples. */
  public static LookFound of(Look look, Overall overall) {
    return new LookFound(look, overall, Excitation.of(look.network(), look.setup()));
  }

  /** In one row what the pictures of a sample and of what matters show, and what that one does. */
  public double[] numbers(LookPicture shown) {
    DoubleStream all =
        DoubleStream.concat(Arrays.stream(look.numbers()), Arrays.stream(overall.numbers(shown)));
    if (shown == LookPicture.NEURON) {
      all = DoubleStream.concat(all, Arrays.stream(excitation.numbers()));
    }
    return all.toArray();
  }
}
