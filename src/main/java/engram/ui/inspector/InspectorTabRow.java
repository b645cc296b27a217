package engram.ui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** One quiet row of words, of which the open tab's is lit. */
final class InspectorTabRow {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Map<InspectorTab, Button> buttons = new EnumMap<>(InspectorTab.class);

  InspectorTabRow(InspectorTabsViewModel tabs, ResourceBundle texts, HBox place) {
    for (InspectorTab tab : InspectorTab.values()) {
      Button button = new Button(texts.getString("inspector.tab." + tab.id()));
      button.setId("tab-" + tab.id());
      button.getStyleClass().setAll("inspector-tab");
      button.setMinWidth(Button.USE_PREF_SIZE);
      button.setOnAction(event -> tabs.open(tab));
      buttons.put(tab, button);
    }
    place.getChildren().setAll(buttons.values());
  }

  Subscription follow(InspectorTabsViewModel tabs) {
    return tabs.tabProperty()
        .subscribe(
            open ->
                buttons.forEach(
                    (tab, button) -> button.pseudoClassStateChanged(OPEN, tab == open)));
  }
}
