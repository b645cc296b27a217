package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.controls.Chips;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.data.DataInputsViewModel.DerivedInput;
import engram.ui.data.DataInputsViewModel.FeatureInput;
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
    Chips.show(features, seen ? list.stream().map(this::chip).toList() : List.of());
    Presence.set(all, many);
    Presence.set(features, seen);
  }

  private ToggleButton chip(FeatureInput feature) {
    String id = "feature-" + feature.name();
    return Chips.chip(id, feature.text(), feature.on(), on -> inputs.use(feature, on));
  }

  private void showDerived(List<DerivedInput> list) {
    Chips.show(derived, list.stream().map(this::chip).toList());
  }

  private ToggleButton chip(DerivedInput input) {
    String id = "formula-" + input.formula().text();
    ToggleButton chip =
        Chips.chip(id, input.text(), input.on(), on -> inputs.use(input.formula(), on));
    input.map().ifPresent(map -> chip.setGraphic(picture(map)));
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
