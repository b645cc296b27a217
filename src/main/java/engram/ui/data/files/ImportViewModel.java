package engram.ui.data.files;

import engram.data.read.FormatChoices;
import engram.training.recipe.Recipe;
import engram.ui.base.Background;
import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.data.files.ImportWork.Whole;
import engram.ui.data.files.OwnFiles.OwnFile;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Opens a file of the user's, shows its first rows, and imports it when the user has seen how it is
 * read. The run stays as it is until the new one begins. All methods are called on the window's
 * thread.
 */
public final class ImportViewModel implements AutoCloseable {
  private final RunViewModel run;
  private final OwnFiles files;
  private final PanesViewModel panes;
  private final ImportDesk desk;

  /**
   * @param background whose worker reads files
   */
  public ImportViewModel(
      Shared shared, OwnData own, OwnFiles files, DataEditor editor, Background background) {
    run = shared.run();
    this.files = files;
    panes = shared.panes();
    Texts texts = shared.texts();
    ImportFaults faults = new ImportFaults(texts, editor.problem(DataEditor.Place.ROWS));
    desk =
        new ImportDesk(
            new ImportPreviewViewModel(texts, faults, this::readAgain),
            new ImportProgressViewModel(texts, background.window()),
            new ImportRun(run, own, files),
            shared.preferences().recentFiles(),
            panes::leaveWide,
            background);
    panes.dataPaneProperty().subscribe(this::leave);
  }

  // Properties

  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return desk.state;
  }

  public ImportState getState() {
    return desk.state.get();
  }

  /** What the assistant is open on. */
  public ReadOnlyObjectProperty<Optional<ImportSubject>> subjectProperty() {
    return desk.subject;
  }

  public ImportPreviewViewModel preview() {
    return desk.preview;
  }

  public ImportProgressViewModel progress() {
    return desk.progress;
  }

  /** Whether the rows can be imported as they are read now. */
  public boolean canImport() {
    return desk.is(ImportState.READY) && preview().isSound();
  }

  // Commands

  /** Shows the first rows of another file. */
  public void open(Path file) {
    Path path = file.toAbsolutePath().normalize();
    desk.open(new ImportSubject(files.idFor(path), Optional.of(path)));
    preview().format.begin(FormatChoices.NONE, Optional.empty());
    preview().settings.begin(Optional.empty());
    show();
    desk.read(path);
  }

  /** Shows how data of the user's are read, so that it can be changed. */
  public void change(OwnSet set) {
    Optional<OwnFile> file = files.of(set.id());
    desk.open(new ImportSubject(set.id(), file.map(OwnFile::path)));
    showFormat(file);
    preview().columns.begin(Optional.of(set.plan()));
    preview()
        .settings
        .begin(Optional.of(recipe()).filter(r -> r.data().source().equals(set.source())));
    desk.keep(Optional.of(Whole.of(set.table(), file)));
    show();
    preview().show(set.table());
  }

  private void showFormat(Optional<OwnFile> file) {
    preview()
        .format
        .begin(file.map(OwnFile::choices).orElse(FormatChoices.NONE), file.map(OwnFile::format));
  }

  private Recipe recipe() {
    return run.getSnapshot().recipe();
  }

  private void show() {
    panes.dataPaneProperty().set(DataPane.IMPORT);
    panes.show(Workspace.DATA);
  }

  /**
   * Reads the first rows again, as the format says now. Before that takes edits of the table away,
   * it asks.
   */
  public void readAgain() {
    if (desk.holdsEdits()) desk.become(ImportState.ASKING);
    else desk.file().ifPresent(desk::read);
  }

  /** Leaves the table and the format as they are. */
  public void keepEdits() {
    if (!desk.is(ImportState.ASKING)) return;
    showFormat(files.of(desk.subject().id()));
    desk.become(ImportState.READY);
  }

  /** Reads the file again though the table was edited. */
  public void dropEdits() {
    if (desk.is(ImportState.ASKING)) desk.file().ifPresent(desk::read);
  }

  /** Reads the whole file, makes the rows, and begins a run on them. */
  public void importAll() {
    if (canImport()) desk.learn();
  }

  /** Stops an import, or closes the assistant. */
  public void cancel() {
    switch (getState()) {
      case IMPORTING -> {
        desk.stop();
        desk.become(ImportState.READY);
      }
      case BEGINNING -> {
        desk.stop();
        desk.become(ImportState.STOPPING);
        progress().stopsRun();
      }
      case STOPPING -> {}
      default -> panes.leaveWide();
    }
  }

  /** Stops what is under way. */
  @Override
  public void close() {
    desk.stop();
  }

  private void leave(DataPane pane) {
    if (pane != DataPane.IMPORT && !desk.is(ImportState.CLOSED)) desk.close();
  }
}
