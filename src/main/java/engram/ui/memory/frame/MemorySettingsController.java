package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.run.Shared;
import javafx.fxml.FXML;

/** The settings of an experiment; below them its room puts what is its own. */
public final class MemorySettingsController extends BoundPane {
  private final ExperimentModels models;
  private final Shared shared;

  @FXML private SettingRows rows;

  public MemorySettingsController(ExperimentModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bind(rows.show(models.settings().rows(), shared.texts()));
  }
}
