package engram.data;

import java.util.HashSet;
import java.util.List;

/**
 * One thing known of every row: a number, or one of several categories.
 *
 * @param name a stable id such as {@code sepal-length}, or the user's own word
 * @param unit such as {@code cm}; empty where there is none
 * @param categories in the order of their numbers 0, 1 …; empty if it is a number
 */
public record Feature(String name, String unit, List<String> categories) {

  /**
   * @throws IllegalArgumentException if the name is empty or a category occurs twice
   */
  public Feature {
    if (name.isEmpty()) throw new IllegalArgumentException("a feature has no name");
    categories = List.copyOf(categories);
    if (new HashSet<>(categories).size() < categories.size()) {
      throw new IllegalArgumentException("a category of " + name + " occurs twice: " + categories);
    }
  }

  public static Feature number(String name, String unit) {
    return new Feature(name, unit, List.of());
  }

  public static Feature number(String name) {
    return number(name, "");
  }

  public static Feature category(String name, List<String> categories) {
    if (categories.isEmpty()) {
      throw new IllegalArgumentException("the feature " + name + " has no categories");
    }
    return new Feature(name, "", categories);
  }

  Feature named(String newName) {
    return new Feature(newName, unit, categories);
  }

  public boolean isNumber() {
    return categories.isEmpty();
  }

  /** Whether a cell of this feature may hold that: a finite number, or a category's number. */
  boolean holds(double value) {
    return isNumber()
        ? Double.isFinite(value)
        : value >= 0 && value < categories.size() && value == Math.rint(value);
  }
}
