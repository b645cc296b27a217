package engram.ui.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A block of a page, from one blank line to the next. */
sealed interface PageBlock {

  /**
   * A heading below the title.
   *
   * @param level 2 or more
   */
  record Heading(int level, List<PageRun> runs) implements PageBlock {}

  /**
   * A paragraph, or an item of a list.
   *
   * @param mark before it: a number, or a dot; empty before a paragraph
   */
  record Sentences(String mark, List<PageRun> runs) implements PageBlock {

    /** What the picture lights while it is read. */
    Set<String> parts() {
      return runs.stream()
          .filter(run -> run instanceof PageRun.Link link && link.target().isLit())
          .map(run -> ((PageRun.Link) run).target().id())
          .collect(Collectors.toSet());
    }

    /** Its first sentence, for the last row of a class. */
    String first() {
      String all = plain(runs);
      for (int i = 0; i < all.length(); i++) {
        char c = all.charAt(i);
        boolean last = i + 1 == all.length() || all.charAt(i + 1) == ' ';
        boolean ends = last && (c == '.' || c == '?' || c == '!');
        if (ends || c == '。' || c == '：' || c == '？' || c == '！') return all.substring(0, i + 1);
      }
      return all;
    }
  }

  /** A formula on a line of its own. */
  record Formula(String latex, String text) implements PageBlock {}

  /** Lines of a program. */
  record Program(String text) implements PageBlock {}

  /** Links that show something in the window, one below the other. */
  record Doors(List<PageRun.Link> links) implements PageBlock {}

  /** Where what is said was found; small, at the foot. */
  record Sources(List<PageRun> runs) implements PageBlock {}

  /** The text of those pieces. */
  static String plain(List<PageRun> runs) {
    return runs.stream().map(PageRun::text).collect(Collectors.joining());
  }
}
