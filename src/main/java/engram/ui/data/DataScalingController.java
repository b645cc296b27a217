package engram.ui.data;

import engram.data.Missing;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** What happens to features and targets before the network sees them. */
public final class DataScalingController implements PaneController {
  private final DataScalingViewModel data;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<Scaling> scaling;
  @FXML private Notice scalingProblem;
  @FXML private Node missingRow;
  @FXML private ChoiceBox<Missing> missing;
  @FXML private Label missingText;
  @FXML private Notice missingProblem;
  @FXML private ChoiceBox<TargetCoding> targets;
  @FXML private Label targetsText;
  @FXML private Notice targetsChange;

  public DataScalingController(DataScalingViewModel data, Texts texts) {
    this.data = data;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    subscriptions =
        Subscription.combine(
            ChoiceBoxes.show(
                scaling,
                List.of(Scaling.values()),
                choice -> texts.get("data-scaling." + choice.id()),
                data.scaling()),
            data.scalingProblemProperty().subscribe(scalingProblem::setText),
            ChoiceBoxes.show(
                missing,
                List.of(Missing.values()),
                choice -> texts.get("data-missing." + choice.id()),
                data.missing()),
            data.incompleteProperty().subscribe(some -> Presence.set(missingRow, some)),
            data.missingTextProperty().subscribe(missingText::setText),
            data.missingProblemProperty().subscribe(missingProblem::setText),
            ChoiceBoxes.show(
                targets,
                data.targetChoicesProperty(),
                choice -> texts.get("steps.targets." + choice.id()),
                data.targets()),
            data.targetsTextProperty().subscribe(targetsText::setText),
            data.targetsChangeProperty().subscribe(targetsChange::setText));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
