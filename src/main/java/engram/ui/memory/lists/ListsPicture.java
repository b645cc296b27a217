package engram.ui.memory.lists;

import java.util.List;
import java.util.Optional;

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
   * @param recalled how likely it is recalled
   * @param massed the same after the same readings in one go; empty if there is no gap
   * @param attention that falls on it now, 0 … 1
   * @param held whether it stands in the short-term store as well
   * @param lost whether the short-term store has just lost it
   * @param explained whether it is explained
   */
  record Row(
      String name,
      Bar recalled,
      Optional<Bar> massed,
      double attention,
      boolean held,
      boolean lost,
      boolean explained) {}

  /**
   * A probability of recall, as a share of the width: a full bar is certain.
   *
   * @param slow the part that the slow part of the long-term store brings
   * @param fast the same of the fast part
   * @param held what the short-term store adds
   * @param text the whole in words
   */
  record Bar(double slow, double fast, double held, String text) {}

  /**
   * What is written above the stores.
   *
   * @param massed above the bars of the readings in one go; empty if there are none
   */
  record Heads(
      String shortTerm,
      String longTerm,
      String slow,
      String fast,
      String held,
      String spaced,
      String massed) {}
}
