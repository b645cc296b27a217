package engram.ui.memory.frame;

import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What explains an experiment beside its picture, with the numbers of the moment. */
public record Explanation(List<Line> lines) {
  /** How a line is shown. */
  public enum Kind {
    /** What is explained; then perhaps something about it. */
    TITLE,

    /** What the lines below are about. */
    HEADING,

    /** The same right below the title. */
    FIRST_HEADING,

    /** LaTeX. */
    FORMULA,

    /** A formula with its numbers. */
    NUMBERS,

    /** What comes out of them, as a formula. */
    RESULT,

    /** From what, the factors, and the product that it adds to a sum. */
    TERM,

    /** How many terms more there are. */
    REST,

    TEXT,

    /** What the numbers come to, in words. */
    VERDICT,

    /** A number with its name. */
    FIGURE,

    /** Less important. */
    DETAIL,

    /** The same word for network and brain. */
    PAIR_HEADING,

    /** The same thing in a network and in a brain. */
    PAIR,

    /** Where to read more. */
    NOTE
  }

  /**
   * @param id in the window; may be empty
   * @param cells side by side; a line with an empty first one is not seen
   */
  public record Line(Kind kind, String id, List<String> cells) {
    String text() {
      return cells.get(0);
    }
  }

  public Explanation {
    lines = List.copyOf(lines);
  }

  /** What the line with that id says. */
  public String text(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow().text();
  }

  /** Puts it together from top to bottom. */
  public static final class Writer {
    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();

    public Writer(Texts texts) {
      this.texts = texts;
    }

    public Writer add(Kind kind, String id, String... cells) {
      lines.add(new Line(kind, id, List.of(cells)));
      return this;
    }

    public Writer say(Kind kind, String key) {
      return add(kind, "", texts.get(key));
    }

    /**
     * The same things in a network and in a brain; what stands above the columns comes first.
     *
     * @param prefix of all keys
     * @param names the rest of the keys: two with a space between them are a line, and commas
     *     between lines
     */
    public Writer pairs(String prefix, String names) {
      for (String each : names.split(", ", -1)) {
        String[] two = each.split(" ", -1);
        boolean below = EnumSet.of(Kind.PAIR, Kind.PAIR_HEADING).contains(last());
        Kind kind = below ? Kind.PAIR : Kind.PAIR_HEADING;
        add(kind, "", texts.get(prefix + two[0]), texts.get(prefix + two[1]));
      }
      return this;
    }

    private Kind last() {
      return lines.get(lines.size() - 1).kind();
    }

    public Explanation written() {
      return new Explanation(lines);
    }
  }
}
