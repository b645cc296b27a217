package engram.view;

import javafx.scene.control.Label;

/**
 * A text that changes while something plays. It keeps the room it has taken, and asks for a new
 * layout of the window only when a text does not fit in there; nor does what stands beside it move
 * with every figure.
 */
public final class SteadyLabel extends Label {

  @Override
  public void requestLayout() {
    if (fits()) setNeedsLayout(true);
    else super.requestLayout();
  }

  private boolean fits() {
    if (getWidth() <= 0 || getSkin() == null) return false;
    return isWrapText()
        ? computePrefHeight(getWidth()) <= getHeight()
        : computePrefWidth(-1) <= getWidth();
  }
}
