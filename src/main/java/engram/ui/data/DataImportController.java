package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import engram.ui.data.files.ImportProgressViewModel;
import engram.ui.data.files.ImportState;
import engram.ui.data.files.ImportSubject;
import engram.ui.data.files.ImportViewModel;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The import assistant: a file, how it is read, and the import itself. */
public final class DataImportController extends BoundPane {
  private final ImportViewModel importing;
  private final Runnable askAndOpen;

  @FXML private Label name;
  @FXML private Label folder;
  @FXML private Button again;
  @FXML private Button other;
  @FXML private Node form;
  @FXML private Node question;
  @FXML private ProgressBar bar;
  @FXML private Label progress;
  @FXML private Button cancel;
  @FXML private Button importAll;

  /**
   * @param askAndOpen asks for a file and opens it
   */
  public DataImportController(ImportViewModel importing, Runnable askAndOpen) {
    this.importing = importing;
    this.askAndOpen = askAndOpen;
  }

  @FXML
  void initialize() {
    ImportProgressViewModel share = importing.progress();
    bind(
        importing.subjectProperty().subscribe(this::show),
        importing.stateProperty().subscribe(this::show),
        importing.preview().columns.planProperty().subscribe(plan -> enable()),
        importing.preview().faults.text.subscribe(text -> enable()),
        share.shareProperty().subscribe(done -> bar.setProgress(done.doubleValue())),
        share.text.subscribe(progress::setText));
  }

  private void show(Optional<ImportSubject> subject) {
    name.setText(subject.map(ImportSubject::name).orElse(""));
    folder.setText(subject.map(ImportSubject::folder).orElse(""));
    Presence.set(again, subject.flatMap(ImportSubject::file).isPresent());
  }

  private void show(ImportState state) {
    boolean stopping = state == ImportState.STOPPING;
    boolean busy = stopping || state == ImportState.IMPORTING || state == ImportState.BEGINNING;
    boolean asking = state == ImportState.ASKING;
    form.setDisable(busy || asking);
    again.setDisable(busy || asking);
    other.setDisable(busy);
    Presence.set(question, asking);
    Presence.set(bar, busy);
    Presence.set(progress, busy);
    cancel.setDisable(stopping);
    enable();
  }

  private void enable() {
    importAll.setDisable(!importing.canImport());
  }

  @FXML
  void readAgain() {
    importing.readAgain();
  }

  @FXML
  void keepEdits() {
    importing.keepEdits();
  }

  @FXML
  void dropEdits() {
    importing.dropEdits();
  }

  @FXML
  void openOther() {
    askAndOpen.run();
  }

  @FXML
  void cancel() {
    importing.cancel();
  }

  @FXML
  void importAll() {
    importing.importAll();
  }
}
