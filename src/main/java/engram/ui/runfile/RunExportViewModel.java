package engram.ui.runfile;

import engram.export.ExportFormat;
import engram.export.Exported;
import engram.export.RunTable;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.SavedView;
import engram.files.WholeFile;
import engram.lesson.Lesson;
import engram.training.Run;
import engram.training.RunReplay;
import engram.training.Session;
import engram.ui.base.Companion;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes the run that is shown for another program, or with its sheet for pupils. All methods are
 * called on the window's thread.
 */
public final class RunExportViewModel {
  private final Shared shared;
  private final RunDocument document;
  private final Consumer<String> tell;
  private final Executor worker;
  private final Executor window;

  /**
   * @param tell gets a sentence about a file that can't be written
   * @param worker where files are written
   * @param window the window's thread
   */
  public RunExportViewModel(
      Shared shared,
      RunDocument document,
      Consumer<String> tell,
      Executor worker,
      Executor window) {
    this.shared = shared;
    this.document = document;
    this.tell = tell;
    this.worker = worker;
    this.window = window;
  }

  /** What the file is called, unless the user says otherwise. */
  public String proposedName(ExportFormat format) {
    return runName() + format.ending();
  }

  /** The same of a table. */
  public String proposedName(RunTable table) {
    return runName() + "-" + table.id() + ExportFormat.CSV.ending();
  }

  private String runName() {
    return RunDocument.name(shared.run().getSnapshot().recipe().data().source());
  }

  /** The model card of the network as it is now. */
  public CardViewModel card() {
    return new CardViewModel(shared.run().getSnapshot(), shared.texts(), worker, window);
  }

  /**
   * Writes it. A name without any ending gets the usual one, if no file has that name yet.
   *
   * @param failed gets the file and why it can't be written; what was there before is left
   */
  public void export(ExportFormat format, Path chosen, BiConsumer<Path, IOException> failed) {
    Path file = WholeFile.named(chosen, format.ending());
    write(file, failed, run -> write(run, format, file));
  }

  /** Writes a table of the run as the window shows it; the rest is as of the other. */
  public void export(RunTable table, Path chosen, BiConsumer<Path, IOException> failed) {
    Path file = WholeFile.named(chosen, ExportFormat.CSV.ending());
    write(file, failed, run -> write(table, Exported.of(run.record(), run.rows()), file));
  }

  private interface Writing {
    void write(Session.Recorded run) throws IOException;
  }

  private void write(Path file, BiConsumer<Path, IOException> failed, Writing writing) {
    shared
        .run()
        .session()
        .record(
            run ->
                worker.execute(
                    () -> {
                      try {
                        writing.write(run);
                      } catch (IOException e) {
                        window.execute(() -> failed.accept(file, e));
                      }
                    }));
  }

  /** What the sheet for pupils is called, unless the user says otherwise. */
  public String proposedSheet() {
    return WholeFile.withoutEnding(document.proposedName()) + "-sheet" + RunFile.ENDING;
  }

  /**
   * Writes the run and its sheet for pupils: without what is right, and without notes. The run that
   * is shown goes on to belong to its own file, which is never written over.
   *
   * @param done gets the file once it is written
   * @param failed as of {@link #export}
   */
  public void handOut(Path chosen, Consumer<Path> done, BiConsumer<Path, IOException> failed) {
    Path file = WholeFile.named(chosen, RunFile.ENDING).toAbsolutePath().normalize();
    if (document.fileProperty().get().filter(file::equals).isPresent()) {
      tell.accept(shared.texts().get("run-file.own", String.valueOf(file.getFileName())));
      return;
    }
    Optional<Lesson> sheet = document.lessonProperty().get().map(Lesson::forPupils);
    SavedView view = new RunView(shared).now().withCompanion(Companion.LESSON.id());
    shared
        .run()
        .session()
        .record(run -> worker.execute(() -> write(run, sheet, view, file, done, failed)));
  }

  private void write(
      Session.Recorded run,
      Optional<Lesson> sheet,
      SavedView view,
      Path file,
      Consumer<Path> done,
      BiConsumer<Path, IOException> failed) {
    if (!RunFile.holds(run.record().recipe().data().source(), run.rows())) {
      String large = shared.texts().get("run-file.large", RunFile.MOST_CELLS);
      window.execute(() -> tell.accept(large));
      return;
    }
    try {
      SavedRun saved = RunFile.of(run.record(), run.rows(), run.parameters(), "");
      RunFile.write(saved.withLesson(sheet).withView(view), file);
      window.execute(() -> done.accept(file));
    } catch (IOException e) {
      window.execute(() -> failed.accept(file, e));
    }
  }

  private static void write(Session.Recorded run, ExportFormat format, Path file)
      throws IOException {
    Exported exported = Exported.of(run.record(), run.rows());
    if (format.isScript()) format.writeScript(exported, file);
    else if (format == ExportFormat.CSV) write(RunTable.CURVES, exported, file);
    else ExportFormat.writeOnnx(exported.data(), run.parameters(), file);
  }

  /** The curves are those of the way that the run is on, up to where it has been. */
  private static void write(RunTable table, Exported exported, Path file) throws IOException {
    Run run = RunReplay.replay(exported.run(), exported.data(), done -> {}).run();
    WholeFile.writeText(file, table.of(run));
  }
}
