package engram.ui.labs.fairness;

import java.util.regex.Pattern;

/** Names within sentences: Latin letters of a name are parted from Chinese ones beside them. */
final class PartedNames {
  /** Of those that are nobody's letter. */
  private static final String MARK = "\uE000";

  private static final String HAN = "\\p{IsHan}";
  private static final String OTHER = "[\\p{L}\\p{N}&&[^" + HAN + "]]";
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=%1$s)%3$s(?=%2$s)|(?<=%2$s)%3$s(?=%1$s)".formatted(HAN, OTHER, MARK));

  private PartedNames() {}

  /** A name to be put into a text. */
  static String marked(String name) {
    return MARK + name + MARK;
  }

  /** The text as it is read. */
  static String parted(String text) {
    return BETWEEN.matcher(text).replaceAll(" ").replace(MARK, "");
  }
}
