package engram.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.ToDoubleFunction;

/**
 * The one order in which the categories of a file, and with them its classes, are numbered, which
 * is that of NumPy's {@code unique} and so of scikit-learn: numbers by their size if all are
 * numbers, else all of them as texts, character by character by Unicode code point (so Z before a).
 * Spellings of one number, such as 1 and 1.0, are two categories and stand side by side.
 */
final class CategoryOrder {
  /**
   * By code point and not by UTF-16 unit, of which {@link String#compareTo} takes those of emoji
   * for smaller than those of U+E000 and above.
   */
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        PrimitiveIterator.OfInt left = a.codePoints().iterator();
        PrimitiveIterator.OfInt right = b.codePoints().iterator();
        while (left.hasNext() && right.hasNext()) {
          int difference = left.nextInt() - right.nextInt();
          if (difference != 0) return difference;
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
      };

  private CategoryOrder() {}

  /**
   * A sorted copy.
   *
   * @param number of a text; NaN or infinite if it is none
   */
  static List<String> sorted(List<String> texts, ToDoubleFunction<String> number) {
    boolean numbers = texts.stream().allMatch(text -> Double.isFinite(number.applyAsDouble(text)));
    List<String> sorted = new ArrayList<>(texts);
    sorted.sort(
        numbers ? Comparator.comparingDouble(number).thenComparing(BY_CODE_POINT) : BY_CODE_POINT);
    return sorted;
  }
}
