package engram.ui.steps;

import atlantafx.base.controls.Popover;
import engram.lesson.LessonControl;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Locked;
import engram.ui.controls.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The layers in a row: the inputs, a button for each layer that opens its editor, and "+". */
public final class LayerChips extends FlowPane {
  private final Popover popover = new Popover();
  private final List<Button> chips = new ArrayList<>();
  private final Label inputs = new Label();
  private LayersViewModel layers;
  private Texts texts;

  public LayerChips() {
    getStyleClass().add("layer-chips");
    inputs.getStyleClass().addAll("layer-chip", "layer-chip-inputs");
    popover.setArrowLocation(Popover.ArrowLocation.LEFT_CENTER);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setHeaderAlwaysVisible(false);
  }

  /** Shows those layers until the subscription ends. */
  Subscription show(LayersViewModel shown, Texts names) {
    layers = shown;
    texts = names;
    Hint.setText(inputs, texts.get("steps.layer.inputs"));
    return Subscription.combine(layers.network.subscribe(this::fill), () -> popover.hide());
  }

  /** An open editor hangs on its chip, so chips stay as long as their number does. */
  private void fill(NetworkSpec network) {
    if (chips.size() != network.layerCount()) build(network);
    inputs.setText(String.valueOf(network.inputs()));
    for (int layer = 0; layer < chips.size(); layer++) {
      chips.get(layer).setText(name(network.layers().get(layer)));
    }
  }

  private void build(NetworkSpec network) {
    popover.hide();
    chips.clear();
    for (int layer = 0; layer < network.layerCount(); layer++) chips.add(chip(layer));
    getChildren().setAll(inputs);
    getChildren().addAll(chips);
    getChildren().add(plus());
  }

  private String name(LayerSpec layer) {
    return layer.units() + " " + texts.get("steps.activation." + layer.activation().id());
  }

  private Button chip(int layer) {
    Button chip = new Button();
    chip.getStyleClass().add("layer-chip");
    chip.setId("layer-" + layer);
    Hint.setText(chip, layers.nameOf(layer, texts));
    chip.setOnAction(event -> edit(layer, chip));
    return chip;
  }

  private Node plus() {
    Button plus = new Button(null, new Icon("fth-plus"));
    plus.getStyleClass().addAll("layer-chip", "layer-chip-plus");
    plus.setId("add-layer");
    plus.setAccessibleText(texts.get("steps.layer.add"));
    Hint.setText(plus, texts.get("steps.layer.add"));
    plus.setDisable(!layers.canAdd.getValue());
    plus.setOnAction(event -> layers.add());
    return plus;
  }

  private void edit(int layer, Node owner) {
    popover.setContentNode(new Editor(layers, layer, texts, owner.getScene(), popover::hide));
    popover.show(owner);
  }

  /** What can be changed of one layer: neurons and activation; a hidden one can be taken out. */
  private static final class Editor extends VBox {
    private final LayersViewModel layers;
    private final int layer;
    private final Texts texts;
    private final GridPane grid = new GridPane();

    Editor(LayersViewModel layers, int layer, Texts texts, Scene scene, Runnable close) {
      this.layers = layers;
      this.layer = layer;
      this.texts = texts;
      LayerSpec spec = layers.network.getValue().layers().get(layer);
      boolean output = layers.isOutput(layer);
      getStyleClass().add("layer-editor");
      grid.getStyleClass().add("layer-editor-grid");
      Label title = new Label(layers.nameOf(layer, texts));
      title.getStyleClass().add("step-title");
      getChildren().addAll(title, grid);
      if (!output) grid.addRow(0, name("steps.layer.neurons"), neurons(spec.units()));
      ChoiceBox<Activation> activation = activation(spec.activation());
      // a popover is a window of its own, which knows no lesson
      activation.setDisable(Locked.isClosed(LessonControl.ACTIVATION, scene));
      grid.addRow(1, name("steps.layer.activation"), activation);
      if (!output) getChildren().add(remove(close));
    }

    private Label name(String key) {
      Label label = new Label(texts.get(key));
      label.getStyleClass().add("row-name");
      return label;
    }

    private Spinner<Integer> neurons(int units) {
      Spinner<Integer> spinner =
          new Spinner<>(1, Math.max(units, LayersViewModel.MOST_UNITS), units);
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
}
