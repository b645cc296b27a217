package engram.view;

import engram.viewmodel.InspectorNeuronViewModel;
import engram.viewmodel.PreferencesViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card of a neuron. */
public final class InspectorNeuronController implements PaneController {
  private static final int MOST_ROWS = 24;
  private static final double ROW_EM = 1.6;
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

  private final InspectorNeuronViewModel neuron;
  private final PreferencesViewModel preferences;
  private final List<InspectorRowCell> cells = new ArrayList<>();
  private Subscription subscription = Subscription.EMPTY;
  private InspectorRow head;
  private OptionalInt selectedRow = OptionalInt.empty();
  private InspectorPictures pictures;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private FormulaView formula;
  @FXML private Label calculation;
  @FXML private Label result;
  @FXML private InspectorCanvas curve;
  @FXML private InspectorCanvas histogram;
  @FXML private Label histogramCaption;
  @FXML private StackPane headPlace;
  @FXML private ListView<Integer> rows;
  @FXML private Label gradientNote;
  @FXML private Label sampleNote;
  @FXML private HBox sampleNumbers;
  @FXML private Label z;
  @FXML private Label a;
  @FXML private Label delta;

  public InspectorNeuronController(
      InspectorNeuronViewModel neuron, PreferencesViewModel preferences) {
    this.neuron = neuron;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    head = new InspectorRow();
    head.getStyleClass().add("inspector-head");
    headPlace.getChildren().add(head);
    pictures = new InspectorPictures(neuron, preferences, curve, histogram);
    rows.setCellFactory(list -> newCell());
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::toggleByKey);
    InspectorCopyMenu.on(root, resources, neuron::copyText, neuron::copyText);
    for (Label label : List.of(calculation, result, z, a, delta)) {
      InspectorCopyMenu.on(label, resources, label::getText, neuron::copyText);
    }
    subscription =
        Subscription.combine(
            neuron.neuronProperty().subscribe(worked -> show()),
            neuron.histogramProperty().subscribe(h -> pictures.paint()),
            preferences.themeProperty().subscribe(theme -> pictures.paint()),
            preferences.fontSizeProperty().subscribe(size -> fit()));
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
  }

  private InspectorRowCell newCell() {
    InspectorRowCell cell = new InspectorRowCell(neuron, resources);
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

  private void show() {
    boolean shown = neuron.getNeuron().isPresent();
    root.setVisible(shown);
    root.setManaged(shown);
    if (!shown) return;
    boolean whole = !neuron.isCompact();
    for (Node node : List.of(formula, calculation, gradientNote, sampleNote, sampleNumbers)) {
      node.setVisible(whole);
      node.setManaged(whole);
    }
    root.pseudoClassStateChanged(COMPACT, neuron.isCompact());
    formula.setFormula(neuron.formula());
    calculation.setText(String.join("\n", neuron.calculation()));
    result.setText(neuron.result());
    head.showHead(resources.getString("inspector.weights"), neuron.digits());
    gradientNote.setText(neuron.gradientNote());
    sampleNote.setText(neuron.sampleNote());
    z.setText(neuron.z());
    a.setText(neuron.a());
    delta.setText(neuron.delta());
    histogramCaption.setText(neuron.histogramCaption());
    showRows();
    pictures.paint();
  }

  private void showRows() {
    if (rows.getItems().size() != neuron.rows()) {
      rows.getItems().setAll(IntStream.range(0, neuron.rows()).boxed().toList());
      fit();
    }
    cells.forEach(InspectorRowCell::refresh);
    OptionalInt selected = neuron.selectedRow();
    if (!selected.equals(selectedRow)) selected.ifPresent(this::reveal);
    selectedRow = selected;
  }

  private void reveal(int row) {
    if (cells.stream().noneMatch(cell -> cell.shows(row))) rows.scrollTo(row);
  }

  private void fit() {
    double row = Math.ceil(ROW_EM * preferences.getFontSize());
    rows.setFixedCellSize(row);
    headPlace.pseudoClassStateChanged(SCROLLING, rows.getItems().size() > MOST_ROWS);
    rows.setPrefHeight(row * Math.min(MOST_ROWS, rows.getItems().size()) + 2);
    pictures.paint();
  }
}
