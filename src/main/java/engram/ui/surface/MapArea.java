package engram.ui.surface;

import javafx.geometry.Orientation;
import javafx.scene.layout.StackPane;

/** The place of the live map: as high as its width asks for. */
public final class MapArea extends StackPane {
  /** Height to width. */
  private static final double SHAPE = 0.94;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? super.computePrefHeight(width) : Math.rint(SHAPE * width);
  }
}
