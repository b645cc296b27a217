package engram.ui.data;

import engram.data.Missing;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.ui.base.BoundPane;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;

/** What happens to features and targets before the network sees them. */
public final class DataScalingController extends BoundPane {
  private final DataScalingViewModel data;
  private final Shared shared;

  @FXML private ChoiceBox<Scaling> scaling;
  @FXML private Notice scalingProblem;
  @FXML private Node missingRow;
  @FXML private ChoiceBox<Missing> missing;
  @FXML private Label missingText;
  @FXML private Notice missingProblem;
  @FXML private ChoiceBox<TargetCoding> targets;
  @FXML private Label targetsText;
  @FXML private Notice targetsChange;

  public DataScalingController(DataScalingViewModel data, Shared shared) {
    this.data = data;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bind(
        ChoiceBoxes.show(
            scaling,
            List.of(Scaling.values()),
            choice -> shared.texts().get("data-scaling." + choice.id()),
            data.scaling),
        data.scalingProblem.subscribe(scalingProblem::setText),
        ChoiceBoxes.show(
            missing,
            List.of(Missing.values()),
            choice -> shared.texts().get("data-missing." + choice.id()),
            data.missing),
        data.incomplete.subscribe(some -> Presence.set(missingRow, some)),
        data.missingText.subscribe(missingText::setText),
        data.missingProblem.subscribe(missingProblem::setText),
        ChoiceBoxes.show(
            targets,
            data.targetChoices,
            choice -> shared.texts().get("steps.targets." + choice.id()),
            data.targets),
        data.targetsText.subscribe(targetsText::setText),
        data.targetsChange.subscribe(targetsChange::setText));
  }
}
