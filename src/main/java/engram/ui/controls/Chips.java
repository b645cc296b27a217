package engram.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** Small buttons in a row, each on or off, which are told anew whenever one of them is pressed. */
public final class Chips {
  private Chips() {}

  /**
   * @param pressed is told whether it is on now
   */
  public static ToggleButton chip(String id, String text, boolean on, Consumer<Boolean> pressed) {
    ToggleButton chip = new ToggleButton(text);
    chip.setId(id);
    chip.getStyleClass().setAll("data-chip");
    chip.setSelected(on);
    // the source, since another chip may have taken on this one's action
    chip.setOnAction(e -> pressed.accept(((ToggleButton) e.getSource()).isSelected()));
    return chip;
  }

  /**
   * Shows those chips alone. As many as are there stay and take on what the new ones say, so that
   * the keyboard is not thrown out of the row by its own press.
   */
  public static void show(Pane row, List<ToggleButton> chips) {
    ObservableList<Node> there = row.getChildren();
    int staying = Math.min(there.size(), chips.size());
    for (int k = 0; k < staying; k++) become((ToggleButton) there.get(k), chips.get(k));
    there.remove(staying, there.size());
    there.addAll(chips.subList(staying, chips.size()));
  }

  private static void become(ToggleButton chip, ToggleButton other) {
    Node graphic = other.getGraphic();
    other.setGraphic(null);
    chip.setId(other.getId());
    chip.setText(other.getText());
    chip.setGraphic(graphic);
    chip.setSelected(other.isSelected());
    chip.setDisable(other.isDisabled());
    chip.setOnAction(other.getOnAction());
  }
}
