package engram.ui.memory.forgetting;

import engram.ui.memory.forgetting.ForgettingTiles.Asked;
import java.util.List;

/**
 * A class of which every test sample is shown.
 *
 * @param name of the class
 */
record ForgettingAsked(String name, List<Asked> samples) {
  ForgettingAsked {
    samples = List.copyOf(samples);
  }

  /** How many are recognised. */
  int right() {
    return (int) samples.stream().filter(Asked::isRight).count();
  }

  int count() {
    return samples.size();
  }
}
