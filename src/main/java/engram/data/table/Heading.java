package engram.data.table;

import engram.data.Evidence;
import engram.data.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a column is called.
 *
 * @param unit such as {@code cm}, from brackets after the name; empty if there is none
 */
public record Heading(String name, String unit) {
  public static final int MOST = 10_000;

  static Heading of(String text) {
    String stripped = text.strip();
    int open = stripped.lastIndexOf('(');
    boolean hasUnit = open >= 0 && stripped.indexOf(')', open) == stripped.length() - 1;
    return hasUnit
        ? new Heading(
            stripped.substring(0, open).strip(),
            stripped.substring(open + 1, stripped.length() - 1).strip())
        : new Heading(stripped, "");
  }

  /**
   * One that is none of the names so far. What is measured twice, as in cm and in inches, is told
   * apart by the unit: then it stays in the name.
   *
   * @param at the file, and the line of the text
   * @param column from 0
   * @param names so far, with their units and without; the new one joins them
   */
  public static Heading of(String text, Evidence at, int column, Set<String> names) {
    String written = text.strip();
    Heading heading = of(written);
    if (names.contains(heading.name())) heading = new Heading(written, "");
    Evidence evidence = at.column(column + 1, heading.name()).found(written);
    if (heading.name().isEmpty()) throw new Stop(Fault.NO_NAME, evidence);
    if (!names.add(heading.name())) throw new Stop(Fault.SAME_NAME, evidence);
    names.add(written);
    return heading;
  }

  /** The names in one line of a file. */
  public static List<Heading> all(List<String> texts, Evidence at) {
    List<Heading> headings = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String text : texts) headings.add(of(text, at, headings.size(), names));
    return headings;
  }

  /** c1, c2 … where the file has no names. */
  public static List<Heading> numbered(int columns) {
    List<Heading> headings = new ArrayList<>();
    for (int column = 1; column <= columns; column++) headings.add(new Heading("c" + column, ""));
    return headings;
  }

  /** As it stands in a file. */
  public String text() {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }
}
