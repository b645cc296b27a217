package engram.ui.document;

import engram.ui.formula.PlainFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads a page from Markdown. Besides what CommonMark has: {@code `$x$`} is a formula, and so is a
 * fenced block {@code math}; a list of links to places alone is what can be shown; what stands
 * below a line {@code ---} are sources; {@code <!-- picture: brain -->} puts that picture beside
 * the page.
 */
final class PageReader extends AbstractVisitor {
  private static final Pattern PICTURE = Pattern.compile("<!--\\s*picture:\\s*([a-z-]+)\\s*-->");

  /** Quotes and lists in one another; the rest of a line that has more is its text. */
  private static final int DEEPEST_BLOCK = 50;

  /** Also bold, italic and links in one another. */
  private static final int DEEPEST = 200;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();

  private final List<PageBlock> blocks = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> picture = Optional.empty();
  private boolean sources;

  /** Of the item that is read next; empty outside a list. */
  private String mark = "";

  private PageReader() {}

  /** More lies in one another than can be read. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Goes through all without calling itself, for that would end as the page does. */
  private static boolean deeper(Node page) {
    int depth = 0;
    Node at = page;
    while (at != null) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        if (++depth > DEEPEST) return true;
        continue;
      }
      while (at != null && at.getNext() == null) {
        at = at.getParent();
        depth--;
      }
      if (at != null) at = at.getNext();
    }
    return false;
  }

  /**
   * The page that the text stands for.
   *
   * @param untitled its title if it has no heading
   * @throws TooDeep if more lies in one another than anyone means
   */
  static PageText read(String markdown, String untitled) {
    Node page = PARSER.parse(markdown);
    if (deeper(page)) throw new TooDeep();
    PageReader reader = new PageReader();
    page.accept(reader);
    return new PageText(reader.title.orElse(untitled), reader.picture, reader.blocks);
  }

  @Override
  public void visit(org.commonmark.node.Heading heading) {
    List<PageRun> runs = PageRuns.of(heading);
    if (title.isEmpty()) title = Optional.of(PageBlock.plain(runs));
    else blocks.add(new PageBlock.Heading(Math.max(2, heading.getLevel()), runs));
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<PageRun> runs = PageRuns.of(paragraph);
    if (runs.isEmpty()) return;
    blocks.add(sources ? new PageBlock.Sources(runs) : new PageBlock.Sentences(mark, runs));
    mark = "";
  }

  @Override
  public void visit(BulletList list) {
    Optional<List<PageRun.Link>> doors = doors(list);
    if (doors.isPresent()) blocks.add(new PageBlock.Doors(doors.get()));
    else items(list, 0, "•");
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    items(list, first == null ? 1 : first, "");
  }

  private void items(Node list, int first, String dot) {
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      mark = dot.isEmpty() ? String.valueOf(number++) : dot;
      visitChildren(item);
    }
    mark = "";
  }

  /** The links of a list that has nothing else than one link to a place an item. */
  private static Optional<List<PageRun.Link>> doors(BulletList list) {
    List<PageRun.Link> links = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node only = item instanceof ListItem ? item.getFirstChild() : null;
      if (!(only instanceof Paragraph) || only.getNext() != null) return Optional.empty();
      List<PageRun> runs = PageRuns.of(only);
      boolean door =
          runs.size() == 1
              && runs.get(0) instanceof PageRun.Link link
              && link.target().kind() == PageTarget.Kind.PLACE;
      if (!door) return Optional.empty();
      links.add((PageRun.Link) runs.get(0));
    }
    return Optional.of(links);
  }

  @Override
  public void visit(BlockQuote quote) {
    visitChildren(quote);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String text = code.getLiteral().stripTrailing();
    String latex = text.replace('\n', ' ');
    if ("math".equals(code.getInfo()) && OwnFormula.isTypeset(latex)) {
      blocks.add(new PageBlock.Formula(latex, PlainFormula.of(latex)));
    } else {
      blocks.add(new PageBlock.Program(text));
    }
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.add(new PageBlock.Program(code.getLiteral().stripTrailing()));
  }

  @Override
  public void visit(ThematicBreak line) {
    sources = true;
  }

  @Override
  public void visit(HtmlBlock html) {
    Matcher matcher = PICTURE.matcher(html.getLiteral());
    if (matcher.find()) picture = Optional.of(matcher.group(1));
  }
}
