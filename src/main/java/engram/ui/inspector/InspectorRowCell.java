package engram.ui.inspector;

import engram.ui.selection.CopyMenu;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;

/** A line of the table of incoming weights; a click explains that weight. */
final class InspectorRowCell extends ListCell<Integer> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final InspectorNeuronViewModel neuron;
  private final InspectorRow row = new InspectorRow();

  InspectorRowCell(InspectorNeuronViewModel neuron, ResourceBundle texts) {
    this.neuron = neuron;
    getStyleClass().add("inspector-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) neuron.toggle(getItem());
        });
    CopyMenu.on(this, texts, () -> neuron.copyRow(getItem()), neuron::copyText);
  }

  @Override
  protected void updateItem(Integer index, boolean empty) {
    super.updateItem(index, empty);
    setGraphic(empty ? null : row);
    refresh();
  }

  boolean shows(int index) {
    return !isEmpty() && getItem() == index;
  }

  /** Shows the numbers of the present moment. */
  void refresh() {
    boolean shown = !isEmpty() && neuron.getNeuron().isPresent() && getItem() < neuron.rows();
    pseudoClassStateChanged(CHOSEN, shown && neuron.isSelected(getItem()));
    if (shown) row.show(neuron.row(getItem()), neuron.digits());
  }
}
