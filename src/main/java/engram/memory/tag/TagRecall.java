package engram.memory.tag;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a mouse recalls at a moment. Nobody changes what is in it.
 *
 * @param firing y: the neurons that fire
 * @param seen Ry: 100 cells, row by row
 * @param fear f·y / k, 0 … 1
 */
public record TagRecall(BitSet firing, double[] seen, double fear) {

  /** How alike what is seen and a room are: the cosine; 0 where nothing is seen. */
  public double likeness(TagPlace room) {
    double product = 0;
    double square = 0;
    for (int i = 0; i < seen.length; i++) {
      product += room.pattern().state(i) * seen[i];
      square += seen[i] * seen[i];
    }
    return square == 0 ? 0 : product / Math.sqrt(square * seen.length);
  }

  /** The first of those that are most alike; none where nothing is seen. */
  public Optional<TagPlace> nearest(List<TagPlace> rooms) {
    Optional<TagPlace> nearest = Optional.empty();
    double most = 0;
    for (TagPlace each : rooms) {
      double likeness = likeness(each);
      if (likeness > most) {
        nearest = Optional.of(each);
        most = likeness;
      }
    }
    return nearest;
  }
}
