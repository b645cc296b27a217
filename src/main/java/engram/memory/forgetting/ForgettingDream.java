package engram.memory.forgetting;

import engram.data.NumpyRandom;
import java.util.Arrays;

/** What a network is shown when it dreams: noise of the kind that its inputs have. */
enum ForgettingDream {
  /** Standardised measurements: each from N(0, 1). */
  MEASUREMENTS {
    @Override
    void draw(NumpyRandom random, double[] input) {
      Arrays.setAll(input, i -> random.randn());
    }
  },

  /** A cue that was never learned, of −1 and 1, and one of both lists: as {@link WordLists}. */
  CUE {
    @Override
    void draw(NumpyRandom random, double[] input) {
      int cells = input.length - WordLists.LISTS;
      WordLists.drawCue(random, input);
      boolean second = random.randomSample() < HALF;
      input[cells] = second ? 0 : 1;
      input[cells + 1] = second ? 1 : 0;
    }
  };

  private static final double HALF = 0.5;

  /** Fills the inputs of one sample. */
  abstract void draw(NumpyRandom random, double[] input);
}
