package engram.ui.inspector;

import engram.ui.base.PreferencesViewModel;
import engram.ui.selection.CopyMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/**
 * The table of incoming weights: only the rows in sight are made, however many inputs there are.
 */
final class InspectorTable {
  /** A longer table scrolls within itself: it is to fit on a page of the smallest window. */
  private static final int MOST_ROWS = 16;

  private static final double ROW_EM = 1.42;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

  private final InspectorNeuronViewModel neuron;
  private final PreferencesViewModel preferences;
  private final ResourceBundle texts;
  private final StackPane headPlace;
  private final ListView<Integer> rows;
  private final InspectorRow head = new InspectorRow();
  private final List<Cell> cells = new ArrayList<>();
  private OptionalInt selectedRow = OptionalInt.empty();

  /**
   * @param headPlace where the names of the columns stand
   */
  InspectorTable(
      InspectorNeuronViewModel neuron,
      PreferencesViewModel preferences,
      ResourceBundle texts,
      StackPane headPlace,
      ListView<Integer> rows) {
    this.neuron = neuron;
    this.preferences = preferences;
    this.texts = texts;
    this.headPlace = headPlace;
    this.rows = rows;
    head.getStyleClass().add("inspector-head");
    headPlace.getChildren().add(head);
    rows.setCellFactory(list -> newCell());
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::toggleByKey);
  }

  private ListCell<Integer> newCell() {
    Cell cell = new Cell();
    cells.add(cell);
    return cell;
  }

  private void toggleByKey(KeyEvent event) {
    int focused = rows.getFocusModel().getFocusedIndex();
    if (event.getCode() == KeyCode.ENTER && focused >= 0) {
      neuron.toggle(focused);
      event.consume();
    }
  }

  /** Shows the numbers of the present moment. */
  void show() {
    head.showHead(texts.getString("inspector.weights"), neuron.digits());
    if (rows.getItems().size() != neuron.rows()) {
      rows.getItems().setAll(IntStream.range(0, neuron.rows()).boxed().toList());
      fit();
    }
    cells.forEach(Cell::refresh);
    OptionalInt selected = neuron.selectedRow();
    if (!selected.equals(selectedRow)) selected.ifPresent(this::reveal);
    selectedRow = selected;
  }

  private void reveal(int row) {
    if (cells.stream().noneMatch(cell -> cell.shows(row))) rows.scrollTo(row);
  }

  /** Fits the rows to the size of the base font. */
  void fit() {
    int count = rows.getItems().size();
    double row = Math.ceil(ROW_EM * preferences.getFontSize());
    rows.setFixedCellSize(row);
    rows.setPrefHeight(row * Math.min(MOST_ROWS, count) + 2);
    headPlace.pseudoClassStateChanged(SCROLLING, count > MOST_ROWS);
  }

  /** A line of the table; a click explains that weight. */
  private final class Cell extends ListCell<Integer> {
    private final InspectorRow row = new InspectorRow();

    Cell() {
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
      boolean shown = !isEmpty() && neuron.getWorked().isPresent() && getItem() < neuron.rows();
      pseudoClassStateChanged(CHOSEN, shown && neuron.isSelected(getItem()));
      if (shown) row.show(neuron.row(getItem()), neuron.digits());
    }
  }
}
