package engram.view;

import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.viewmodel.DataViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.util.Subscription;

/** How the data are scaled, coded and split. */
public final class DataSettingsController implements PaneController {
  private final DataViewModel data;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<Scaling> scaling;
  @FXML private ChoiceBox<TargetCoding> targets;
  @FXML private NumberField testFraction;
  @FXML private NumberField splitSeed;
  @FXML private Notice testFractionProblem;
  @FXML private Notice splitSeedProblem;

  public DataSettingsController(DataViewModel data, Texts texts) {
    this.data = data;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    testFractionProblem.textProperty().bind(data.testFraction().problemProperty());
    splitSeedProblem.textProperty().bind(data.splitSeed().problemProperty());
    subscriptions =
        Subscription.combine(
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
            splitSeed.show(data.splitSeed()));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
