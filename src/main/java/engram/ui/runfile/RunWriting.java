package engram.ui.runfile;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.files.JsonOthers;
import engram.files.OwnRows;
import engram.files.RowsFile;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.SavedView;
import engram.files.WholeFile;
import engram.lesson.Lesson;
import engram.training.Session;
import engram.ui.base.Texts;
import engram.ui.run.Shared;
import engram.ui.runfile.RunDocument.Origin;
import engram.ui.runfile.RunFilesViewModel.Saving;
import engram.ui.runfile.RunFilesViewModel.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Saves the run that is shown, with its rows or with the name of the file that has them. */
final class RunWriting {
  /** So many cells make a file of more than about a megabyte. */
  private static final long MANY_CELLS = 100_000;

  private final Shared shared;
  private final RunDocument document;
  private final RunView view;
  private final Texts texts;
  private final Telling tell;
  private final Function<Dataset, Optional<RowsFile.Origin>> rowsFiles;
  private final Executor worker;
  private final Executor window;

  /** Of rows that a run which was opened names. */
  private final Map<Dataset, RowsFile.Origin> opened = new WeakHashMap<>();

  /** Files of runs that name one with their rows. */
  private final Set<Path> without = new HashSet<>();

  RunWriting(
      Shared shared,
      RunDocument document,
      Telling tell,
      Function<Dataset, Optional<RowsFile.Origin>> rowsFiles,
      Executor worker,
      Executor window) {
    this.shared = shared;
    this.document = document;
    view = new RunView(shared);
    texts = shared.texts();
    this.tell = tell;
    this.rowsFiles = rowsFiles;
    this.worker = worker;
    this.window = window;
  }

  /**
   * What goes into a file besides the run.
   *
   * @param known print of the file that may be replaced; empty if any may
   * @param rows the file that has the rows; empty if they go into this one
   */
  private record Wanted(
      Path file,
      Optional<String> known,
      Optional<RowsFile.Origin> rows,
      String notes,
      Optional<Lesson> lesson,
      SavedView view,
      JsonOthers others) {}

  /** A run was opened from that file. */
  void opened(Path file, OwnRows rows) {
    if (rows.file().isEmpty()) {
      without.remove(file);
      return;
    }
    RowsFile named = rows.file().get();
    opened.put(rows.dataset(), new RowsFile.Origin(named.file(), named.reading()));
    without.add(file);
  }

  Optional<String> rowsFileFor(Path chosen) {
    Dataset rows = shared.run().getSnapshot().data().given();
    if ((long) rows.rows() * (rows.featureCount() + 1) < MANY_CELLS) return Optional.empty();
    return nameable(rows, file(chosen)).map(origin -> String.valueOf(origin.file().getFileName()));
  }

  private Optional<RowsFile.Origin> nameable(Dataset rows, Path run) {
    return rowsFiles
        .apply(rows)
        .or(() -> Optional.ofNullable(opened.get(rows)))
        .filter(origin -> RowsFile.path(origin.file(), run).isPresent());
  }

  private static Path file(Path chosen) {
    return WholeFile.named(chosen, RunFile.ENDING).toAbsolutePath().normalize();
  }

  /**
   * @param withoutRows also where the file that is replaced has them
   */
  void save(Path chosen, boolean over, boolean withoutRows, Saving answer) {
    Path file = file(chosen);
    Optional<String> known =
        document
            .origin()
            .filter(origin -> origin.file().equals(file) && !over)
            .flatMap(Origin::print);
    Dataset given = shared.run().getSnapshot().data().given();
    DataSource source = shared.run().getSnapshot().recipe().data().source();
    boolean names = withoutRows || without.contains(file) || !RunFile.holds(source, given);
    Optional<RowsFile.Origin> rows = names ? nameable(given, file) : Optional.empty();
    Wanted wanted =
        new Wanted(
            file,
            known,
            rows,
            document.notesProperty().get(),
            document.lessonProperty().get(),
            view.now(),
            document.others());
    shared.run().session().record(run -> worker.execute(() -> write(run, wanted, answer)));
  }

  private void write(Session.Recorded run, Wanted wanted, Saving answer) {
    Path file = wanted.file();
    Optional<String> known = wanted.known();
    DataSource source = run.record().recipe().data().source();
    if (wanted.rows().isEmpty() && !RunFile.holds(source, run.rows())) {
      window.execute(() -> tell.tell(texts.get("run-file.large", RunFile.MOST_CELLS)));
      return;
    }
    if (known.isPresent() && Files.exists(file) && !RunFile.print(file).equals(known)) {
      window.execute(() -> answer.changed(file));
      return;
    }
    try {
      SavedRun saved =
          RunFile.of(run.record(), rows(run, wanted), run.parameters(), wanted.notes())
              .withLesson(wanted.lesson());
      String print = RunFile.write(saved.withOthers(wanted.others()).withView(wanted.view()), file);
      RunOutline done =
          RunOutline.of(run.record().recipe(), run.branches(), wanted.notes(), wanted.lesson());
      Origin where = new Origin(file, Optional.of(print), source.id(), wanted.others());
      boolean names = saved.own().flatMap(OwnRows::file).isPresent();
      window.execute(() -> saved(where, done, names, answer));
    } catch (IOException e) {
      window.execute(() -> answer.failed(file, e));
    }
  }

  /** What the file gave is looked at again: if it has been changed since, the rows are kept. */
  private static OwnRows rows(Session.Recorded run, Wanted wanted) throws IOException {
    OwnRows whole = new OwnRows(run.rows(), Optional.empty());
    if (wanted.rows().isEmpty()) return whole;
    RowsFile.Origin origin = wanted.rows().get();
    RowsFile named = RowsFile.of(origin.file(), origin.reading(), wanted.file());
    if (named.gives(run.rows())) return new OwnRows(run.rows(), Optional.of(named));
    if (RunFile.holds(run.record().recipe().data().source(), run.rows())) return whole;
    throw new IOException(origin.file() + " has other rows now");
  }

  private void saved(Origin where, RunOutline done, boolean names, Saving answer) {
    if (names) without.add(where.file());
    else without.remove(where.file());
    document.keep(where, done);
    shared.preferences().recentFiles().add(where.file());
    answer.saved();
  }
}
