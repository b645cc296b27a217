package engram.ui.clinic;

import engram.homework.clinic.Patient;
import engram.ui.base.BoundPane;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Above the window, while a patient's run is in it: what it complains of, and what is wanted. */
public final class BedsideController extends BoundPane {
  private final ClinicViewModel clinic;
  private final PanesViewModel panes;
  private final Texts texts;

  @FXML private HBox root;
  @FXML private Label complaint;
  @FXML private Label goals;

  BedsideController(ClinicViewModel clinic, Shared shared) {
    this.clinic = clinic;
    panes = shared.panes();
    texts = shared.texts();
  }

  @FXML
  private void initialize() {
    bind(
        clinic.treatedProperty().subscribe(patient -> show()),
        panes.pageProperty().subscribe(page -> show()),
        panes.presentingProperty().subscribe(presenting -> show()));
  }

  private void show() {
    Optional<Patient> patient = clinic.treatedProperty().get();
    Optional<Overlay> page = panes.pageProperty().getValue();
    Presence.set(root, patient.isPresent() && page.isEmpty() && !panes.presentingProperty().get());
    patient.ifPresent(
        each -> {
          complaint.setText(clinic.words().named(each));
          goals.setText(texts.get("clinic.wanted", clinic.words().goals(each)));
        });
  }

  @FXML
  private void showPage() {
    clinic.showPage();
  }

  @FXML
  private void leave() {
    clinic.leaveTreated();
  }
}
