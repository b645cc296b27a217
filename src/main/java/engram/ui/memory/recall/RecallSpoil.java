package engram.ui.memory.recall;

import engram.memory.recall.Spoiling;
import java.util.Arrays;
import java.util.Optional;

/** What is done to a pattern before the network is asked with it. */
public enum RecallSpoil {
  CELLS("cells", Optional.empty()),
  LEFT("left", Optional.of(Spoiling.Side.LEFT)),
  RIGHT("right", Optional.of(Spoiling.Side.RIGHT)),
  TOP("top", Optional.of(Spoiling.Side.TOP)),
  BOTTOM("bottom", Optional.of(Spoiling.Side.BOTTOM));

  private final String id;
  private final Optional<Spoiling.Side> side;

  RecallSpoil(String id, Optional<Spoiling.Side> side) {
    this.id = id;
    this.side = side;
  }

  String id() {
    return id;
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
