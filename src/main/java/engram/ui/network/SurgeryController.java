package engram.ui.network;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import engram.ui.network.SurgeryViewModel.Shown;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The foot of the inspector: changes the selected part by hand. */
public final class SurgeryController extends BoundPane {
  private final SurgeryViewModel surgery;

  @FXML private VBox root;
  @FXML private SettingSlider value;
  @FXML private ToggleButton freeze;
  @FXML private ToggleButton lesion;
  @FXML private Label note;

  public SurgeryController(SurgeryViewModel surgery) {
    this.surgery = surgery;
  }

  @FXML
  private void initialize() {
    bind(value.show(surgery.value), surgery.shown.subscribe(this::show));
  }

  @FXML
  private void toggleFrozen() {
    surgery.toggleFrozen();
    surgery.shown.get().ifPresent(shown -> freeze.setSelected(shown.frozen()));
  }

  @FXML
  private void toggleLesion() {
    surgery.toggleLesion();
    surgery.shown.get().ifPresent(shown -> lesion.setSelected(shown.lesioned()));
  }

  private void show(Optional<Shown> shown) {
    Presence.set(root, shown.isPresent());
    shown.ifPresent(this::show);
  }

  private void show(Shown shown) {
    Presence.set(value, shown.settable());
    Presence.set(freeze, shown.freezable());
    Presence.set(lesion, shown.lesionable());
    // beside the slider there is room for the icons alone
    ContentDisplay display = shown.settable() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    freeze.setContentDisplay(display);
    lesion.setContentDisplay(display);
    freeze.setSelected(shown.frozen());
    lesion.setSelected(shown.lesioned());
    note.setText(shown.note());
    Presence.set(note, !shown.note().isEmpty());
  }
}
