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

  @FXML private SpacingCalendarView calendar;
  @FXML private SettingSlider bet;
  @FXML private Button take;
  @FXML private Label result;

  public SpacingBelowController(SpacingModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    calendar.show(models, new SpacingCalendar(models.exam, shared.texts()), shared.preferences());
    bind(
        bet.show(models.exam.bet().slider().orElseThrow()),
        models.subscribe(this::show),
        models.exam.daysProperty().subscribe((before, now) -> show()),
        shared.preferences().themeProperty().subscribe((before, now) -> calendar.paint()));
  }

  private void show() {
    calendar.showPlan();
    take.setDisable(models.exam.isTaken());
    result.setText(models.examWords.result());
  }

  @FXML
  void take() {
    models.exam.take();
  }
}
