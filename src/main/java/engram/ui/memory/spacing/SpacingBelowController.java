package engram.ui.memory.spacing;

import engram.ui.base.BoundPane;
import engram.ui.controls.SettingSlider;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A plan for an exam: its calendar, the bet, and how it went. */
public final class SpacingBelowController extends BoundPane {
  private final SpacingModels models;
  private final Shared shared;

  @FXML private SpacingCalendarView examCalendar;
  @FXML private SettingSlider examBet;
  @FXML private Button takeExam;
  @FXML private Label examResult;

  public SpacingBelowController(SpacingModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    examCalendar.show(
        models, new SpacingCalendar(models.exam, shared.texts()), shared.preferences());
    bind(
        examBet.show(models.exam.bet().slider().orElseThrow()),
        models.exam.daysProperty().subscribe((before, now) -> show()),
        models.exam.takenProperty().subscribe((before, now) -> show()),
        models.exam.bet().number().valueProperty().subscribe((before, now) -> show()),
        models.spacing.courseProperty().subscribe(now -> show()),
        shared.preferences().themeProperty().subscribe((before, now) -> examCalendar.paint()));
  }

  private void show() {
    examCalendar.showPlan();
    takeExam.setDisable(models.exam.isTaken());
    examResult.setText(models.examWords.result());
  }

  @FXML
  void takeExam() {
    models.exam.take();
  }
}
