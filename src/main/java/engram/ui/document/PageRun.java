package engram.ui.document;

/** A piece of a sentence that looks alike. */
sealed interface PageRun {

  /** How a screen reader says it, and what is copied. */
  String text();

  /** Words. */
  record Plain(String text, boolean bold, boolean italic) implements PageRun {}

  /** A piece of a program. */
  record Code(String text) implements PageRun {}

  /**
   * A formula.
   *
   * @param latex without dollar signs
   */
  record Math(String latex, String text) implements PageRun {}

  /** Words that lead somewhere, or name a part of the picture. */
  record Link(String text, PageTarget target) implements PageRun {}
}
