package engram.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page as it was read.
 *
 * @param title its first heading
 * @param picture the page whose picture stands beside it, by its id; empty if none does
 * @param blocks below the title, in their order
 */
record PageText(String title, Optional<String> picture, List<PageBlock> blocks) {
  PageText {
    blocks = List.copyOf(blocks);
  }

  /** The page with other blocks. */
  PageText with(List<PageBlock> newBlocks) {
    return new PageText(title, picture, newBlocks);
  }

  /** Of how many pieces it is put together. */
  int pieces() {
    return blocks.stream().mapToInt(block -> 1 + runs(block).size()).sum();
  }

  /** What is read one after the other. */
  List<PageBlock.Sentences> sentences() {
    return blocks.stream()
        .filter(block -> block instanceof PageBlock.Sentences)
        .map(block -> (PageBlock.Sentences) block)
        .toList();
  }

  /** What can be shown. */
  List<PageRun.Link> doors() {
    return blocks.stream()
        .filter(block -> block instanceof PageBlock.Doors)
        .flatMap(block -> ((PageBlock.Doors) block).links().stream())
        .toList();
  }

  /** All that leads somewhere. */
  List<PageTarget> targets() {
    return blocks.stream().flatMap(PageText::links).map(PageRun.Link::target).toList();
  }

  private static Stream<PageRun.Link> links(PageBlock block) {
    return runs(block).stream()
        .filter(run -> run instanceof PageRun.Link)
        .map(run -> (PageRun.Link) run);
  }

  private static List<? extends PageRun> runs(PageBlock block) {
    if (block instanceof PageBlock.Doors doors) return doors.links();
    if (block instanceof PageBlock.Sentences sentences) return sentences.runs();
    if (block instanceof PageBlock.Heading heading) return heading.runs();
    return block instanceof PageBlock.Sources sources ? sources.runs() : List.of();
  }
}
