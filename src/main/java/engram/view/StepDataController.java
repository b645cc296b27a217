package engram.view;

import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.viewmodel.DataViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Within step 1: how the data are scaled, coded and split. */
public final class StepDataController implements PaneController {
  private final DataViewModel data;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ToggleButton disclosure;
  @FXML private Icon arrow;
  @FXML private VBox root;
  @FXML private VBox controls;
  @FXML private ChoiceBox<Scaling> scaling;
  @FXML private ChoiceBox<TargetCoding> targets;
  @FXML private NumberField testFraction;
  @FXML private NumberField splitSeed;
  @FXML private Notice testFractionProblem;
  @FXML private Notice splitSeedProblem;

  public StepDataController(DataViewModel data, Texts texts) {
    this.data = data;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    disclosure.textProperty().bind(data.summaryProperty());
    disclosure.selectedProperty().bindBidirectional(data.expandedProperty());
    testFractionProblem.textProperty().bind(data.testFraction().problemProperty());
    splitSeedProblem.textProperty().bind(data.splitSeed().problemProperty());
    subscriptions =
        Subscription.combine(
            data.expandedProperty().subscribe(this::open),
            Choices.show(
                scaling,
                List.of(Scaling.values()),
                choice -> texts.get("steps.scaling." + choice.id()),
                data.scaling()),
            Choices.show(
                targets,
                data.targetChoicesProperty(),
                choice -> texts.get("steps.targets." + choice.id()),
                data.targets()),
            testFraction.show(data.testFraction()),
            splitSeed.show(data.splitSeed()),
            () -> disclosure.selectedProperty().unbindBidirectional(data.expandedProperty()));
  }

  private void open(boolean open) {
    arrow.setLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
    root.getChildren().remove(controls);
    if (open) root.getChildren().add(controls);
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
