package engram.ui.controls;

import javafx.scene.control.Label;

/**
 * A text that changes while something plays. It keeps the room it has taken, and asks for a new
 * layout of the window only when a text does not fit in there or leaves most of it empty; nor does
 * what stands beside it move with every figure.
 */
public final class SteadyLabel extends Label {
  /** Share of its room that a text must fill. */
  private static final double LEAST = 0.5;

  @Override
  public void requestLayout() {
    if (fits()) setNeedsLayout(true);
    else super.requestLayout();
  }

  private boolean fits() {
    if (getWidth() <= 0 || getSkin() == null) return false;
    if (isWrapText()) return computePrefHeight(getWidth()) <= getHeight();
    double wanted = computePrefWidth(-1);
    return wanted <= getWidth() && wanted > LEAST * getWidth();
  }
}
