package engram.memory.recall;

import engram.data.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Patterns as a text that can be drawn in any editor: a name, below it rows of {@code #} (on) and
 * {@code .} (off), and an empty line between two patterns. Without a name a pattern is called by
 * its number. All have the same numbers of rows and columns.
 */
public final class PatternText {
  /** Rows or columns. */
  public static final int MOST_SIDE = 32;

  public static final int LEAST_CELLS = 4;
  public static final int MOST_PATTERNS = 1000;

  private final List<NamedPattern> patterns = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private PatternText() {}

  /**
   * At least one pattern, in the order of the text.
   *
   * @throws PatternTextException if the text is written otherwise
   */
  public static List<NamedPattern> read(String text) throws PatternTextException {
    PatternText reader = new PatternText();
    List<String> lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();
    List<String> block = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && !lines.get(i).isEmpty()) {
        block.add(lines.get(i));
      } else if (!block.isEmpty()) {
        reader.add(block, i - block.size() + 1);
        block.clear();
      }
    }
    if (reader.patterns.isEmpty()) throw new PatternTextException(PatternFault.EMPTY, 1, "");
    return List.copyOf(reader.patterns);
  }

  /** The text of which {@link #read} makes the same patterns. */
  public static String write(List<NamedPattern> patterns) {
    StringBuilder text = new StringBuilder();
    for (NamedPattern each : patterns) {
      if (text.length() > 0) text.append('\n');
      text.append(each.name()).append('\n').append(each.pattern()).append('\n');
    }
    return text.toString();
  }

  /**
   * @param first number of the block's first line
   */
  private void add(List<String> block, int first) throws PatternTextException {
    boolean named = !isRow(block.get(0));
    String name = named ? block.get(0) : String.valueOf(patterns.size() + 1);
    List<String> rows = named ? block.subList(1, block.size()) : block;
    if (rows.isEmpty()) throw fault(PatternFault.NO_ROWS, first, name);
    int firstRow = named ? first + 1 : first;
    for (int k = 0; k < rows.size(); k++) {
      String row = rows.get(k);
      if (!isRow(row)) throw fault(PatternFault.SIGN, firstRow + k, row);
      if (row.length() != rows.get(0).length()) throw fault(PatternFault.WIDTH, firstRow + k, row);
    }
    requireSize(rows, first, name);
    Pattern pattern = Pattern.ofText(rows);
    if (!patterns.isEmpty() && !pattern.hasShapeOf(patterns.get(0).pattern())) {
      throw fault(PatternFault.SHAPE, first, name);
    }
    if (!names.add(name)) throw fault(PatternFault.TWICE, first, name);
    if (patterns.size() == MOST_PATTERNS) throw fault(PatternFault.TOO_MANY, first, name);
    patterns.add(new NamedPattern(name, pattern));
  }

  private static void requireSize(List<String> rows, int line, String name)
      throws PatternTextException {
    if (rows.size() > MOST_SIDE || rows.get(0).length() > MOST_SIDE) {
      throw fault(PatternFault.TOO_LARGE, line, name);
    }
    if (rows.size() * rows.get(0).length() < LEAST_CELLS) {
      throw fault(PatternFault.TOO_SMALL, line, name);
    }
  }

  private static boolean isRow(String line) {
    return line.chars().allMatch(sign -> sign == Pattern.ON || sign == Pattern.OFF);
  }

  private static PatternTextException fault(PatternFault fault, int line, String found) {
    return new PatternTextException(fault, line, Quote.of(found));
  }
}
