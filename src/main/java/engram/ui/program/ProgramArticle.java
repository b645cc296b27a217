package engram.ui.program;

import engram.training.Phase;
import engram.ui.base.Texts;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The program that the article prints, line by line: what was meant, why it does not do it, and the
 * lines of the true program that do. Lines are counted from the first import.
 */
final class ProgramArticle {
  private final Texts texts;
  private final List<ProgramLine> program;
  private final int last;

  private ProgramArticle(Texts texts, List<ProgramLine> program, int last) {
    this.texts = texts;
    this.program = program;
    this.last = last;
  }

  /**
   * One place of the article's program.
   *
   * @param lines which lines, in words
   * @param does the lines of the true program; empty where the window itself does it
   */
  record Entry(String lines, String meant, String fault, List<ProgramLine> does) {}

  /**
   * @param layers of the network that the program is for
   */
  static List<Entry> entries(Texts texts, List<ProgramLine> program, int layers) {
    ProgramArticle article = new ProgramArticle(texts, program, layers - 1);
    List<Entry> entries = new ArrayList<>();
    entries.add(article.entry("7–12", "data", computes(Quantity.INPUT, -1)));
    entries.add(article.entry("17", "outputs", article.first(Quantity.WEIGHT, article.last)));
    entries.add(article.entry("20", "loss", computes(Quantity.LOSS, -1)));
    entries.add(article.entry("21", "optimiser", article::moves));
    entries.add(article.entry("26", "weights", article::startsWeights));
    entries.add(article.entry("27", "biases", article::startsBiases));
    entries.add(article.entry("31–32", "hidden", article.forward(0)));
    entries.add(article.entry("33–34", "output", article.forward(article.last)));
    entries.add(article.entry("37", "call", computes(Quantity.LOSS, -1)));
    entries.add(article.entry("40", "gradient", article::goesBack));
    entries.add(article.entry("43–44", "update", article::moves));
    entries.add(article.entry("47–48", "test", line -> false));
    return List.copyOf(entries);
  }

  private Entry entry(String lines, String key, Predicate<ProgramLine> does) {
    return new Entry(
        texts.get(lines.contains("–") ? "program.article.lines" : "program.article.line", lines),
        texts.get("program.article.meant." + key),
        texts.get("program.article.fault." + key),
        program.stream().filter(does).toList());
  }

  private static Predicate<ProgramLine> computes(Quantity quantity, int layer) {
    Pointed pointed = ProgramWriter.pointed(quantity, layer);
    return line -> line.computes(pointed);
  }

  /** Where those parameters get their first values. */
  private Predicate<ProgramLine> first(Quantity quantity, int layer) {
    return computes(quantity, layer).and(line -> line.phases().isEmpty());
  }

  private boolean startsWeights(ProgramLine line) {
    return starts(Quantity.WEIGHT, line);
  }

  private boolean startsBiases(ProgramLine line) {
    return starts(Quantity.BIAS, line);
  }

  private boolean starts(Quantity quantity, ProgramLine line) {
    return line.phases().isEmpty()
        && line.means().filter(p -> p.quantity() == quantity).isPresent();
  }

  private Predicate<ProgramLine> forward(int layer) {
    return computes(Quantity.PRE_ACTIVATION, layer).or(computes(Quantity.ACTIVATION, layer));
  }

  private boolean moves(ProgramLine line) {
    return line.isAtWork(new Phase.Update());
  }

  private boolean goesBack(ProgramLine line) {
    return line.means()
        .filter(p -> p.quantity() == Quantity.DELTA || p.quantity() == Quantity.GRADIENT)
        .isPresent();
  }
}
