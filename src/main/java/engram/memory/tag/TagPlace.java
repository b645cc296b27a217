package engram.memory.tag;

import engram.memory.recall.Pattern;
import engram.memory.recall.SuppliedPatterns;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms, each a letter of 10 × 10 cells of the program, on (+1) or off (−1). Shocks are given
 * in X; H and A are a little like it, as rooms are.
 */
public enum TagPlace {
  X,
  A,
  H,
  B,
  E,
  J,
  L,
  N,
  T;

  /** What a mouse knows from the beginning, in the order in which it learned them. */
  public static final List<TagPlace> KNOWN = List.of(B, E, J, L, N, T, H);

  private final Pattern pattern = Holder.SUPPLIED.named(name()).orElseThrow().pattern();

  /** Read once for all rooms. */
  private static final class Holder {
    private static final SuppliedPatterns SUPPLIED = SuppliedPatterns.load();
  }

  public Pattern pattern() {
    return pattern;
  }

  /** All, those that stories are about first. */
  public static Stream<TagPlace> all() {
    return Stream.of(values());
  }
}
