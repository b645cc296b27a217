package engram.ui.data.look;

import engram.ui.base.BoundPane;
import engram.ui.controls.Chips;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A picture of some columns that can be chosen, with what is known of what is under the pointer.
 */
public final class LookColumnsController extends BoundPane {
  private final DataLookViewModel look;
  private final LookColumnsViewModel model;
  private final ScatterTexts texts;
  private final Shared shared;

  @FXML private FlowPane columns;
  @FXML private Label readOut;
  @FXML private LookColumnsView view;

  public LookColumnsController(DataLookViewModel look, LookColumnsViewModel model, Shared shared) {
    this.look = look;
    this.model = model;
    texts = new ScatterTexts(shared.texts());
    this.shared = shared;
  }

  @FXML
  void initialize() {
    view.show(model, texts, shared.preferences(), this::say);
    bind(
        model.chosen.subscribe(chosen -> showChips()),
        model.all.subscribe(all -> showChips()),
        model.points.subscribe(points -> showPoints()),
        model.rowProperty().subscribe(row -> view.paintRow()),
        shared.preferences().subscribeLook(view::paint));
  }

  private void showChips() {
    List<Integer> all = model.all.get();
    boolean many = all.size() > LookColumnsViewModel.MOST;
    Presence.set(columns, many);
    Chips.show(columns, many ? all.stream().map(this::chip).toList() : List.of());
  }

  private ToggleButton chip(int column) {
    List<Integer> chosen = model.chosen.get();
    ToggleButton chip =
        Chips.chip(
            "column-" + column,
            texts.column(look.getDataset(), column),
            chosen.contains(column),
            on -> model.choose(column, on));
    chip.setDisable(!chip.isSelected() && chosen.size() >= LookColumnsViewModel.MOST);
    return chip;
  }

  private void showPoints() {
    view.showPoints();
    say("");
  }

  /** Where nothing is pointed at, that not all rows are points. */
  private void say(String text) {
    String some = model.getPoints().filter(LookPoints::isPart).map(texts::some).orElse("");
    readOut.setText(text.isEmpty() ? some : text);
    readOut.setMinHeight(Region.USE_PREF_SIZE);
  }
}
