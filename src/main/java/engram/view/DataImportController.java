package engram.view;

import engram.viewmodel.ImportProgressViewModel;
import engram.viewmodel.ImportState;
import engram.viewmodel.ImportSubject;
import engram.viewmodel.ImportViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;

/** The import assistant: a file, how it is read, and the import itself. */
public final class DataImportController implements PaneController {
  private final ImportViewModel importing;
  private final Supplier<Optional<Path>> dialog;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Label name;
  @FXML private Label folder;
  @FXML private Button again;
  @FXML private Button other;
  @FXML private Node form;
  @FXML private ProgressBar bar;
  @FXML private Label progress;
  @FXML private Button cancel;
  @FXML private Button importAll;

  /**
   * @param dialog asks for a file
   */
  public DataImportController(ImportViewModel importing, Supplier<Optional<Path>> dialog) {
    this.importing = importing;
    this.dialog = dialog;
  }

  @FXML
  void initialize() {
    ImportProgressViewModel share = importing.progress();
    subscriptions =
        Subscription.combine(
            importing.subjectProperty().subscribe(this::show),
            importing.stateProperty().subscribe(this::show),
            importing.preview().columns().planProperty().subscribe(plan -> enable()),
            importing.preview().faults().textProperty().subscribe(text -> enable()),
            share.shareProperty().subscribe(done -> bar.setProgress(done.doubleValue())),
            share.textProperty().subscribe(progress::setText));
  }

  private void show(Optional<ImportSubject> subject) {
    name.setText(subject.map(ImportSubject::name).orElse(""));
    folder.setText(subject.map(ImportSubject::folder).orElse(""));
    Presence.set(again, subject.flatMap(ImportSubject::file).isPresent());
  }

  private void show(ImportState state) {
    boolean stopping = state == ImportState.STOPPING;
    boolean busy = stopping || state == ImportState.IMPORTING || state == ImportState.BEGINNING;
    form.setDisable(busy);
    again.setDisable(busy);
    other.setDisable(busy);
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
  void openOther() {
    dialog.get().ifPresent(importing::open);
  }

  @FXML
  void cancel() {
    importing.cancel();
  }

  @FXML
  void importAll() {
    importing.importAll();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
