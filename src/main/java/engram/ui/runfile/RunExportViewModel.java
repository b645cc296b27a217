package engram.ui.runfile;

import engram.export.ExportFormat;
import engram.export.Exported;
import engram.files.WholeFile;
import engram.training.Session;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** Writes the run that is shown for another program. All methods are called on its thread. */
public final class RunExportViewModel {
  private final Shared shared;
  private final Executor worker;
  private final Executor window;

  /**
   * @param worker where files are written
   * @param window the window's thread
   */
  public RunExportViewModel(Shared shared, Executor worker, Executor window) {
    this.shared = shared;
    this.worker = worker;
    this.window = window;
  }

  /** What the file is called, unless the user says otherwise. */
  public String proposedName(ExportFormat format) {
    String run = RunDocument.name(shared.run().getSnapshot().recipe().data().source());
    return run + format.ending();
  }

  /**
   * Writes it. A name without any ending gets the usual one, if no file has that name yet.
   *
   * @param failed gets the file and why it can't be written; what was there before is left
   */
  public void export(ExportFormat format, Path chosen, BiConsumer<Path, IOException> failed) {
    Path file = WholeFile.named(chosen, format.ending());
    shared.run().session().record(run -> worker.execute(() -> write(run, format, file, failed)));
  }

  private void write(
      Session.Recorded run, ExportFormat format, Path file, BiConsumer<Path, IOException> failed) {
    try {
      Exported exported = Exported.of(run.record(), run.rows());
      if (format.isScript()) format.writeScript(exported, file);
      else ExportFormat.writeOnnx(exported.data(), run.parameters(), file);
    } catch (IOException e) {
      window.execute(() -> failed.accept(file, e));
    }
  }
}
