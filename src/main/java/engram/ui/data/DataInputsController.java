package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.data.DataInputsViewModel.DerivedInput;
import engram.ui.data.DataInputsViewModel.FeatureInput;
import engram.ui.formula.FormulaMap;
import engram.ui.paint.Palette;
import engram.ui.paint.SignedMap;
import engram.ui.run.Shared;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;

/** Which inputs the network is given: a chip for each feature and each formula. */
public final class DataInputsController extends BoundPane {
  /** More features than these are shown only when asked for. */
  private static final int FEW = 20;

  private static final double MAP = 1.25;

  private final DataInputsViewModel inputs;
  private final Shared shared;

  @FXML private ToggleButton all;
  @FXML private FlowPane features;
  @FXML private FlowPane derived;
  @FXML private TextField formula;
  @FXML private Label variables;
  @FXML private Notice formulaProblem;
  @FXML private Notice problem;

  public DataInputsController(DataInputsViewModel inputs, Shared shared) {
    this.inputs = inputs;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bindBoth(formula.textProperty(), inputs.typed);
    bind(
        inputs.features.subscribe(this::showFeatures),
        inputs.derived.subscribe(this::showDerived),
        shared.preferences().subscribeLook(() -> showDerived(inputs.derived.getValue())),
        inputs.variables.subscribe(this::showVariables),
        inputs.formulaProblem.subscribe(formulaProblem::setText),
        inputs.problem.subscribe(problem::setText),
        all.selectedProperty().subscribe(open -> showAll()));
  }

  private void showFeatures(List<FeatureInput> list) {
    long on = list.stream().filter(FeatureInput::on).count();
    all.setText(
        shared
            .texts()
            .get("data-inputs.features", String.valueOf(on), String.valueOf(list.size())));
    showAll();
  }

  /** Hundreds of chips take long to make, so they are made when they are to be seen. */
  private void showAll() {
    List<FeatureInput> list = inputs.features.getValue();
    boolean many = list.size() > FEW;
    boolean seen = !many || all.isSelected();
    features.getChildren().setAll(seen ? list.stream().map(this::chip).toList() : List.of());
    Presence.set(all, many);
    Presence.set(features, seen);
  }

  private Node chip(FeatureInput feature) {
    ToggleButton chip = chip(feature.text(), feature.on());
    chip.setId("feature-" + feature.name());
    chip.setOnAction(event -> inputs.use(feature, chip.isSelected()));
    return chip;
  }

  private void showDerived(List<DerivedInput> list) {
    derived.getChildren().setAll(list.stream().map(this::chip).toList());
  }

  private Node chip(DerivedInput input) {
    ToggleButton chip = chip(input.text(), input.on());
    chip.setId("formula-" + input.formula().text());
    chip.setOnAction(event -> inputs.use(input.formula(), chip.isSelected()));
    input.map().ifPresent(map -> chip.setGraphic(picture(map)));
    return chip;
  }

  private static ToggleButton chip(String text, boolean on) {
    ToggleButton chip = new ToggleButton(text);
    chip.getStyleClass().setAll("data-chip");
    chip.setFocusTraversable(false);
    chip.setSelected(on);
    return chip;
  }

  private Node picture(FormulaMap map) {
    ImageView view =
        new ImageView(
            SignedMap.of(
                map.values(), FormulaMap.SIZE, Palette.of(shared.preferences().getTheme())));
    view.setFitWidth(MAP * shared.preferences().getFontSize());
    view.setFitHeight(MAP * shared.preferences().getFontSize());
    return view;
  }

  private void showVariables(String text) {
    variables.setText(text);
    Presence.set(variables, !text.isEmpty());
  }

  @FXML
  void add() {
    inputs.addTyped();
  }
}
