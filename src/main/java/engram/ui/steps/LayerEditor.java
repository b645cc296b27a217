package engram.ui.steps;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Icon;
import engram.ui.controls.WholeNumber;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What can be changed of one layer: neurons and activation; a hidden one can be taken out. */
final class LayerEditor extends VBox {
  private final LayersViewModel layers;
  private final int layer;
  private final Texts texts;
  private final GridPane grid = new GridPane();

  LayerEditor(LayersViewModel layers, int layer, Texts texts, Runnable close) {
    this.layers = layers;
    this.layer = layer;
    this.texts = texts;
    LayerSpec spec = layers.getNetwork().layers().get(layer);
    boolean output = layers.isOutput(layer);
    getStyleClass().add("layer-editor");
    grid.getStyleClass().add("layer-editor-grid");
    Label title =
        new Label(
            output
                ? texts.get("steps.layer.output")
                : texts.get("steps.layer.hidden", String.valueOf(layer + 1)));
    title.getStyleClass().add("step-title");
    getChildren().addAll(title, grid);
    if (!output) grid.addRow(0, name("steps.layer.neurons"), neurons(spec.units()));
    grid.addRow(1, name("steps.layer.activation"), activation(spec.activation()));
    if (!output) getChildren().add(remove(close));
  }

  private Label name(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("row-name");
    return label;
  }

  private Spinner<Integer> neurons(int units) {
    Spinner<Integer> spinner = new Spinner<>(1, Math.max(units, LayersViewModel.MOST_UNITS), units);
    spinner.setId("neurons");
    spinner.setEditable(true);
    spinner.getValueFactory().setConverter(new WholeNumber(units));
    spinner.valueProperty().subscribe(count -> layers.setUnits(layer, count));
    spinner
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) spinner.commitValue();
            });
    return spinner;
  }

  private ChoiceBox<Activation> activation(Activation present) {
    ChoiceBox<Activation> box = new ChoiceBox<>();
    box.setId("activation");
    Function<Activation, String> name = a -> texts.get("steps.activation." + a.id());
    ChoiceBoxes.fill(box, layers.activationsFor(layer), name);
    box.setValue(present);
    box.setOnAction(event -> layers.setActivation(layer, box.getValue()));
    return box;
  }

  private Button remove(Runnable close) {
    Button remove = new Button(texts.get("steps.layer.remove"), new Icon("fth-trash-2"));
    remove.setId("remove-layer");
    remove.setOnAction(
        event -> {
          close.run();
          layers.remove(layer);
        });
    return remove;
  }
}
