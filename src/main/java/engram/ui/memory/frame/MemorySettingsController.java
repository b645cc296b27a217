package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The settings of an experiment; below them its room puts what is its own. */
public final class MemorySettingsController extends BoundPane {
  private final SettingsViewModel<?> settings;
  private final SettingSteps steps;
  private final Shared shared;

  @FXML private SettingRows rows;
  @FXML private Button defaults;

  public MemorySettingsController(
      SettingsViewModel<?> settings, SettingSteps steps, Shared shared) {
    this.settings = settings;
    this.steps = steps;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bind(
        rows.show(settings.rows(), shared.texts()),
        steps.changedProperty().subscribe(changed -> defaults.setDisable(!changed)));
  }

  @FXML
  void reset() {
    steps.reset();
  }
}
