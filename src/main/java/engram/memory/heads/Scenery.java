package engram.memory.heads;

import engram.memory.recall.Pattern;
import engram.memory.recall.Spoiling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cells of a sight that are scenery, row by row from 0; the others are of a letter. Immutable.
 */
public record Scenery(BitSet cells) {
  /** Between the rows of a painted one in a text. */
  public static final String BETWEEN_ROWS = "/";

  /**
   * @throws IllegalArgumentException if a cell is beyond the sight
   */
  public Scenery {
    if (cells.length() > Sights.CELLS) {
      throw new IllegalArgumentException("a sight has no cell " + (cells.length() - 1));
    }
    cells = (BitSet) cells.clone();
  }

  @Override
  public BitSet cells() {
    return (BitSet) cells.clone();
  }

  /** One half. */
  public static Scenery of(Spoiling.Side half) {
    BitSet cells = new BitSet(Sights.CELLS);
    for (int i = 0; i < Sights.CELLS; i++) {
      cells.set(i, half.covers(i / Sights.SIDE, i % Sights.SIDE, Sights.SIDE, Sights.SIDE));
    }
    return new Scenery(cells);
  }

  /**
   * As {@link #rows()} writes it.
   *
   * @throws IllegalArgumentException if these are not ten rows of ten signs
   */
  public static Scenery of(List<String> rows) {
    BitSet cells = new BitSet(Sights.CELLS);
    if (rows.size() != Sights.SIDE) throw new IllegalArgumentException(rows.size() + " rows");
    for (int row = 0; row < Sights.SIDE; row++) {
      String signs = rows.get(row);
      if (signs.length() != Sights.SIDE || !isOfSigns(signs)) {
        throw new IllegalArgumentException("no row of a sight: " + signs);
      }
      for (int k = 0; k < Sights.SIDE; k++) {
        cells.set(row * Sights.SIDE + k, signs.charAt(k) == Pattern.ON);
      }
    }
    return new Scenery(cells);
  }

  /** Whether there are signs of scenery and of letters alone. */
  public static boolean isOfSigns(String row) {
    return row.chars().allMatch(sign -> sign == Pattern.ON || sign == Pattern.OFF);
  }

  /** Which half it is, if it is one. */
  public Optional<Spoiling.Side> half() {
    return Stream.of(Spoiling.Side.values()).filter(each -> equals(of(each))).findFirst();
  }

  public boolean covers(int cell) {
    return cells.get(cell);
  }

  /** The same but for one cell. */
  public Scenery with(int cell, boolean scenery) {
    BitSet changed = cells();
    changed.set(cell, scenery);
    return new Scenery(changed);
  }

  /** A row of the sight each, # for scenery and . for a letter. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < Sights.SIDE; row++) {
      StringBuilder signs = new StringBuilder();
      for (int k = 0; k < Sights.SIDE; k++) {
        signs.append(covers(row * Sights.SIDE + k) ? Pattern.ON : Pattern.OFF);
      }
      rows.add(signs.toString());
    }
    return List.copyOf(rows);
  }

  /** The name of the half that it is, or else its rows. */
  public String text() {
    return half().map(Spoiling.Side::id).orElseGet(() -> String.join(BETWEEN_ROWS, rows()));
  }
}
