package engram.ui.data.files;

import engram.data.DataException;
import engram.data.read.ByteSource;
import engram.data.read.FormatChoices;
import engram.ui.data.files.ImportWork.Outcome;
import engram.ui.data.files.ImportWork.Whole;
import engram.ui.data.files.OwnFiles.OwnFile;
import engram.ui.data.own.OwnSet;
import java.util.Optional;

/** Makes rows of all that is on the desk, and begins a run on them. */
final class ImportLearning {
  private final ImportDesk desk;
  private final Runnable leave;

  /**
   * @param leave called when the run is seen
   */
  ImportLearning(ImportDesk desk, Runnable leave) {
    this.desk = desk;
    this.leave = leave;
  }

  /** What is wrong with the rows is told, and the assistant waits again. */
  void start() {
    ImportSubject what = desk.subject();
    ImportPreviewViewModel preview = desk.preview;
    ImportWork work =
        new ImportWork(
            desk.whole(),
            what.file().map(ByteSource::of),
            preview.format.getChoices(),
            preview.columns.names(),
            what.id(),
            preview.getPlan().orElseThrow());
    preview.faults.ofImport(Optional.empty());
    desk.become(ImportState.IMPORTING);
    var watch = desk.progress.begin();
    desk.task.start(
        () -> work.run(watch),
        outcome -> take(what, outcome),
        preview::refuse,
        () -> desk.become(ImportState.READY));
  }

  private void take(ImportSubject what, Outcome outcome) {
    desk.keep(outcome.whole());
    outcome.fault().ifPresent(this::tell);
    outcome.rows().ifPresent(rows -> learn(what, rows));
  }

  private void tell(DataException fault) {
    desk.become(ImportState.READY);
    desk.preview.faults.ofImport(Optional.of(fault));
  }

  private void learn(ImportSubject what, OwnSet.Rows rows) {
    FormatChoices choices = desk.preview.format.getChoices();
    Whole read = desk.whole().orElseThrow();
    Optional<OwnFile> file = what.file().map(path -> read.of(path, choices));
    desk.become(ImportState.BEGINNING);
    desk.progress.beginsRun();
    desk.beginning.begin(rows, file, desk.preview.settings.edit(), this::seen, this::refused);
  }

  private boolean awaitsRun() {
    return desk.is(ImportState.BEGINNING) || desk.is(ImportState.STOPPING);
  }

  /** The assistant stays until the new rows are seen, also if it was too late to stop them. */
  private void seen() {
    if (awaitsRun()) leave.run();
  }

  private void refused() {
    if (!awaitsRun()) return;
    desk.become(ImportState.READY);
    desk.preview.faults.refused();
  }
}
