package engram.ui.document;

import engram.ui.formula.PlainFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The pieces of a paragraph or a heading. */
final class PageRuns extends AbstractVisitor {
  private final List<PageRun> runs = new ArrayList<>();
  private int bold;
  private int italic;
  private Optional<PageTarget> target = Optional.empty();

  private PageRuns() {}

  static List<PageRun> of(Node block) {
    PageRuns reader = new PageRuns();
    reader.visitChildren(block);
    return List.copyOf(reader.runs);
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  /** Joined to what comes before, if that looks alike. */
  private void add(String text) {
    int last = runs.size() - 1;
    if (target.isPresent()) {
      if (last >= 0
          && runs.get(last) instanceof PageRun.Link link
          && link.target() == target.get()) {
        runs.set(last, new PageRun.Link(link.text() + text, link.target()));
      } else {
        runs.add(new PageRun.Link(text, target.get()));
      }
      return;
    }
    boolean strong = bold > 0;
    boolean slanted = italic > 0;
    if (last >= 0
        && runs.get(last) instanceof PageRun.Plain plain
        && plain.bold() == strong
        && plain.italic() == slanted) {
      runs.set(last, new PageRun.Plain(plain.text() + text, strong, slanted));
    } else {
      runs.add(new PageRun.Plain(text, strong, slanted));
    }
  }

  @Override
  public void visit(Code code) {
    String text = code.getLiteral();
    if (text.length() > 2 && text.startsWith("$") && text.endsWith("$")) {
      String latex = text.substring(1, text.length() - 1);
      boolean typeset = OwnFormula.isTypeset(latex);
      runs.add(typeset ? new PageRun.Math(latex, PlainFormula.of(latex)) : new PageRun.Code(latex));
    } else {
      runs.add(new PageRun.Code(text));
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    italic++;
    visitChildren(emphasis);
    italic--;
  }

  @Override
  public void visit(StrongEmphasis strong) {
    bold++;
    visitChildren(strong);
    bold--;
  }

  /** An address that is none of the window's is shown behind the words. */
  @Override
  public void visit(Link link) {
    Optional<PageTarget> found = PageTarget.of(link.getDestination());
    target = found;
    visitChildren(link);
    target = Optional.empty();
    if (found.isEmpty()) add(" (" + link.getDestination() + ")");
  }

  /** Between Chinese characters a line of the file ends without a space. */
  @Override
  public void visit(SoftLineBreak end) {
    String before = runs.isEmpty() ? "" : runs.get(runs.size() - 1).text();
    boolean chinese = before.codePoints().reduce(0, (a, b) -> b) >= 0x2E80;
    if (!chinese) add(" ");
  }

  @Override
  public void visit(HardLineBreak end) {
    add("\n");
  }
}
