package engram.ui.clinic;

import engram.homework.clinic.Illness;
import engram.homework.clinic.Patient;
import engram.ui.base.BoundPane;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.clinic.ClinicViewModel.Work;
import engram.ui.controls.PageKeys;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of the clinic: the patients, and beside them what is to be done with one. */
public final class ClinicController extends BoundPane {
  private final ClinicViewModel clinic;
  private final Shared shared;
  private final PanesViewModel panes;
  private final Texts texts;
  private final Map<Illness, RadioButton> buttons = new EnumMap<>(Illness.class);
  private Patient filled;

  @FXML private VBox root;
  @FXML private Label progress;
  @FXML private ListView<Patient> list;
  @FXML private Label place;
  @FXML private Label complaint;
  @FXML private Label goals;
  @FXML private Label open;
  @FXML private Button examine;
  @FXML private Button back;
  @FXML private VBox suspects;
  @FXML private Button prove;
  @FXML private Button cancel;
  @FXML private Label missing;
  @FXML private VBox verdict;
  @FXML private VBox explanation;

  ClinicController(ClinicViewModel clinic, Shared shared) {
    this.clinic = clinic;
    this.shared = shared;
    panes = shared.panes();
    texts = shared.texts();
  }

  @FXML
  private void initialize() {
    list.setCellFactory(view -> new Cell());
    list.getItems().setAll(Patient.values());
    // the list would keep them for itself
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    bind(
        new PageKeys(Overlay.CLINIC, shared, () -> {}).hear(root),
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose),
        panes.pageProperty().subscribe(page -> takeKeyboard()),
        clinic.shown.subscribe(patient -> show()),
        clinic.news.subscribe(news -> show()),
        panes
            .presentingProperty()
            .subscribe(
                presenting -> {
                  root.getStyleClass().remove("clinic-presented");
                  if (presenting) root.getStyleClass().add("clinic-presented");
                }));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> examine();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Once the page is there. */
  private void takeKeyboard() {
    boolean front = panes.pageProperty().getValue().filter(Overlay.CLINIC::equals).isPresent();
    if (!front) return;
    boolean treated = clinic.isTreated(clinic.shown.get());
    Platform.runLater(() -> (treated ? chosenSuspect() : list).requestFocus());
  }

  private Node chosenSuspect() {
    return clinic
        .diagnosis(clinic.shown.get())
        .<Node>map(buttons::get)
        .orElseGet(() -> suspects.getChildren().get(0));
  }

  private void choose(Patient chosen) {
    if (chosen != null) clinic.shown.set(chosen);
  }

  private void show() {
    Patient patient = clinic.shown.get();
    list.getSelectionModel().select(patient);
    list.refresh();
    progress.setText(clinic.progress());
    boolean cured = clinic.isCured(patient);
    String at = clinic.words().place(patient);
    place.setText(cured ? texts.get("clinic.place.cured", at) : at);
    complaint.setText(clinic.words().complaint(patient));
    goals.setText(texts.get("clinic.wanted", clinic.words().goals(patient)));
    if (patient != filled) fillSuspects(patient);
    clinic.diagnosis(patient).ifPresent(said -> buttons.get(said).setSelected(true));
    boolean treated = clinic.isTreated(patient);
    Work work = clinic.workProperty().get();
    examine.setText(texts.get(treated ? "clinic.again" : "clinic.examine"));
    examine.setDisable(work != Work.NONE);
    open.setText(texts.get(work == Work.OPENING ? "clinic.opening" : "clinic.examine.help"));
    Presence.set(back, treated);
    prove.setDisable(!clinic.canProve(patient));
    Presence.set(cancel, work == Work.PROVING);
    missing.setText(work == Work.PROVING ? texts.get("clinic.proving") : clinic.missing(patient));
    Presence.set(missing, !missing.getText().isEmpty());
    fill(verdict, clinic.verdict(patient), "clinic-verdict");
    fill(explanation, clinic.explanation(patient), "clinic-text");
  }

  private void fillSuspects(Patient patient) {
    filled = patient;
    ToggleGroup group = new ToggleGroup();
    buttons.clear();
    for (Illness each : patient.suspects()) {
      RadioButton button = new RadioButton(clinic.words().illness(each));
      button.setId("suspect-" + each.id());
      button.setToggleGroup(group);
      // the arrow keys choose without an action
      button.selectedProperty().subscribe((before, now) -> diagnose(patient, each, now));
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::proveByKey);
      buttons.put(each, button);
    }
    suspects.getChildren().setAll(buttons.values());
  }

  private void diagnose(Patient patient, Illness illness, boolean chosen) {
    if (chosen) clinic.diagnose(patient, illness);
  }

  private void proveByKey(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) return;
    prove();
    event.consume();
  }

  private static void fill(VBox box, List<String> lines, String style) {
    List<Node> labels = new ArrayList<>();
    for (String line : lines) {
      Label label = new Label(line);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().add(style);
      if (labels.isEmpty()) label.getStyleClass().add("clinic-first");
      labels.add(label);
    }
    box.getChildren().setAll(labels);
    Presence.set(box, !lines.isEmpty());
  }

  @FXML
  private void examine() {
    if (clinic.workProperty().get() == Work.NONE) clinic.open(clinic.shown.get());
  }

  @FXML
  private void back() {
    clinic.showWindow();
  }

  @FXML
  private void prove() {
    clinic.prove(clinic.shown.get());
  }

  @FXML
  private void cancel() {
    clinic.cancel();
  }

  @FXML
  private void close() {
    panes.close(Overlay.CLINIC);
  }

  /** A patient in the list. */
  private final class Cell extends ListCell<Patient> {
    Cell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Patient patient, boolean empty) {
      super.updateItem(patient, empty);
      if (empty || patient == null) {
        setText(null);
        return;
      }
      String name = clinic.words().named(patient);
      setText(clinic.isCured(patient) ? texts.get("clinic.cured.mark", name) : name);
    }
  }
}
