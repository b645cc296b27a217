package engram.ui.formula;

import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.Optional;

/**
 * A piece of a formula that can be pointed at by itself.
 *
 * @param latex what is typeset, with the space around it
 * @param text the same as plain text
 * @param at the quantity that it stands for, if it stands for one
 * @param mayBreak whether a line that is too long may break before it
 */
public record FormulaPiece(String latex, String text, Optional<Pointed> at, boolean mayBreak) {

  /**
   * Whether it is what is pointed at: the same quantity in the same layer, and where both know a
   * single part the same part. The learning rate and the loss have no layer.
   */
  public boolean isAt(Pointed pointed) {
    if (at.isEmpty()) return false;
    Pointed own = at.get();
    if (own.quantity() != pointed.quantity()) return false;
    if (own.quantity() == Quantity.LOSS || own.quantity() == Quantity.LEARNING_RATE) return true;
    boolean samePart =
        own.part().isEmpty() || pointed.part().isEmpty() || own.part().equals(pointed.part());
    return samePart && own.layer() == pointed.layer();
  }
}
