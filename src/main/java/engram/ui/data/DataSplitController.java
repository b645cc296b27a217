package engram.ui.data;

import engram.ui.base.PaneController;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Which rows the network learns from, and which it is watched and tested with. */
public final class DataSplitController implements PaneController {
  private final DataSplitViewModel split;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private SettingSlider test;
  @FXML private SettingSlider validation;
  @FXML private NumberField seed;
  @FXML private Notice seedProblem;
  @FXML private CheckBox stratified;
  @FXML private Label rows;
  @FXML private Notice problem;

  public DataSplitController(DataSplitViewModel split) {
    this.split = split;
  }

  @FXML
  void initialize() {
    stratified.setOnAction(event -> split.stratified().choose(stratified.isSelected()));
    subscriptions =
        Subscription.combine(
            test.show(split.test()),
            validation.show(split.validation()),
            seed.show(split.seed()),
            split.seed().problemProperty().subscribe(seedProblem::setText),
            split.stratified().valueProperty().subscribe(stratified::setSelected),
            split.ofClassesProperty().subscribe(classes -> Presence.set(stratified, classes)),
            split.rowsProperty().subscribe(rows::setText),
            split.problemProperty().subscribe(problem::setText));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
