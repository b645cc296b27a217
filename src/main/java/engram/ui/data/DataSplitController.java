package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** Which rows the network learns from, and which it is watched and tested with. */
public final class DataSplitController extends BoundPane {
  private final DataSplitViewModel split;

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
    stratified.setOnAction(event -> split.stratified.choose(stratified.isSelected()));
    bind(
        test.show(split.test),
        validation.show(split.validation),
        seed.show(split.seed),
        split.seed.problemProperty().subscribe(seedProblem::setText),
        split.stratified.valueProperty().subscribe(stratified::setSelected),
        split.ofClasses.subscribe(classes -> Presence.set(stratified, classes)),
        split.rows.subscribe(rows::setText),
        split.problem.subscribe(problem::setText));
  }
}
