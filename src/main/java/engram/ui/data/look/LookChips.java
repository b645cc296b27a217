package engram.ui.data.look;

import engram.ui.controls.Presence;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The columns to choose from, as chips, where there are more than are looked at together. */
final class LookChips {
  private LookChips() {}

  static void show(
      FlowPane pane, LookColumnsViewModel columns, DataLookViewModel look, ScatterTexts texts) {
    List<Integer> all = columns.allProperty().get();
    boolean many = all.size() > LookColumnsViewModel.MOST;
    Presence.set(pane, many);
    pane.getChildren()
        .setAll(many ? all.stream().map(c -> chip(c, columns, look, texts)).toList() : List.of());
  }

  private static Node chip(
      int column, LookColumnsViewModel columns, DataLookViewModel look, ScatterTexts texts) {
    List<Integer> chosen = columns.chosenProperty().get();
    ToggleButton chip = new ToggleButton(texts.column(look.getDataset(), column));
    chip.getStyleClass().setAll("data-chip");
    chip.setFocusTraversable(false);
    chip.setSelected(chosen.contains(column));
    chip.setDisable(!chip.isSelected() && chosen.size() >= LookColumnsViewModel.MOST);
    chip.setOnAction(event -> columns.choose(column, chip.isSelected()));
    return chip;
  }

  /** Says beside what is pointed at that not all rows are points. */
  static void say(Label label, String text, LookColumnsViewModel columns, ScatterTexts texts) {
    String some = columns.getPoints().filter(LookPoints::isPart).map(texts::some).orElse("");
    label.setText(text.isEmpty() ? some : text);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }
}
