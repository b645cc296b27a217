package engram.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A sentence that takes no room while there is none. */
public final class Notice extends Label {
  public Notice() {
    getStyleClass().add("notice");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
