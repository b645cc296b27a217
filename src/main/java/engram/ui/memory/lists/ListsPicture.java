package engram.ui.memory.lists;

import java.util.List;

/**
 * What both stores hold at one moment, in words and shares.
 *
 * @param lost what the short-term store has just lost, in words; may be empty
 */
record ListsPicture(Heads heads, List<Card> cards, String lost, List<Row> rows) {

  /**
   * An item in the short-term store.
   *
   * @param row of the same item in the long-term store
   * @param left steps that it has still to fade
   * @param life all its steps
   * @param text how long it has still
   * @param attended whether attention falls on it now
   */
  record Card(String name, int row, int left, int life, String text, boolean attended) {}

  /**
   * An item in the long-term store.
   *
   * @param slow strength of the slow part, as a share of the width
   * @param fast the same of the fast part
   * @param recall its probability in words
   * @param attention that falls on it now, 0 … 1
   * @param held whether it stands in the short-term store as well
   * @param lost whether the short-term store has just lost it
   * @param explained whether it is explained
   */
  record Row(
      String name,
      double slow,
      double fast,
      String recall,
      double attention,
      boolean held,
      boolean lost,
      boolean explained) {}

  /** What is written above the stores. */
  record Heads(String shortTerm, String longTerm, String slow, String fast, String recall) {}
}
