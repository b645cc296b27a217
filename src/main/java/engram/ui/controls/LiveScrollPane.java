package engram.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane for content that changes all the time. JavaFX keeps the content of its own as a
 * bitmap: that would be drawn twice with each change, and be kept when the pane has gone.
 */
public final class LiveScrollPane extends ScrollPane {
  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    lookup(".viewport").setCache(false);
    return skin;
  }

  /** Scrolls down or up as far as that part of its content needs to be seen. */
  public void reveal(Node part) {
    applyCss();
    layout();
    double room = getViewportBounds().getHeight();
    double hidden = getContent().getLayoutBounds().getHeight() - room;
    if (hidden <= 0) return;
    Bounds place = getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double top = getVvalue() * hidden;
    setVvalue(Math.min(Math.max(top, place.getMaxY() - room), place.getMinY()) / hidden);
  }
}
