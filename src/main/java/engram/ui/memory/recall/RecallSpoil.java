package engram.ui.memory.recall;

import engram.data.Identified;
import engram.memory.recall.Spoiling;
import java.util.Arrays;
import java.util.Optional;

/** What is done to a pattern before the network is asked with it. */
public enum RecallSpoil implements Identified {
  CELLS(Optional.empty()),
  LEFT(Optional.of(Spoiling.Side.LEFT)),
  RIGHT(Optional.of(Spoiling.Side.RIGHT)),
  TOP(Optional.of(Spoiling.Side.TOP)),
  BOTTOM(Optional.of(Spoiling.Side.BOTTOM));

  private final Optional<Spoiling.Side> side;

  RecallSpoil(Optional<Spoiling.Side> side) {
    this.side = side;
  }

  /**
   * @param share of the cells turned over, if they are chosen at random
   */
  Spoiling of(double share, long seed) {
    return side.<Spoiling>map(Spoiling.Cover::new).orElseGet(() -> new Spoiling.Flip(share, seed));
  }

  /** The way that spoiling is done. */
  static RecallSpoil of(Spoiling spoiling) {
    if (!(spoiling instanceof Spoiling.Cover cover)) return CELLS;
    return Arrays.stream(values())
        .filter(each -> each.side.equals(Optional.of(cover.side())))
        .findFirst()
        .orElseThrow();
  }
}
