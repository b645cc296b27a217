package engram.ui.branches;

import java.util.List;

/**
 * The present branch and another, side by side.
 *
 * @param here the name of the present one
 * @param there the name of the other
 * @param words where they part and by what
 */
record BranchComparison(String here, String there, List<String> words, List<Row> rows) {
  BranchComparison {
    words = List.copyOf(words);
    rows = List.copyOf(rows);
  }

  /** One measure of both. */
  record Row(String measure, String here, String there) {}
}
