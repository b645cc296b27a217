package engram.ui.controls;

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
}
