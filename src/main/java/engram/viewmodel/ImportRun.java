package engram.viewmodel;

import engram.data.DataSource;
import engram.training.Recipe;
import engram.viewmodel.OwnFiles.OwnFile;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Begins a run on rows that were imported, and remembers of which file they are. */
final class ImportRun {
  private final RunViewModel run;
  private final OwnData own;
  private final OwnFiles files;
  private Optional<DataSource> begun = Optional.empty();
  private Runnable seen = () -> {};

  ImportRun(RunViewModel run, OwnData own, OwnFiles files) {
    this.run = run;
    this.own = own;
    this.files = files;
    run.snapshotProperty().subscribe(snapshot -> show());
  }

  /**
   * @param file of which the rows are, if any
   * @param edit of the recipe of the run
   * @param onSeen called when the run is there
   * @param onRefused called if it can't begin
   */
  void begin(
      OwnSet.Rows rows,
      Optional<OwnFile> file,
      UnaryOperator<Recipe> edit,
      Runnable onSeen,
      Runnable onRefused) {
    String id = rows.set().id();
    Optional<OwnFile> before = files.of(id);
    files.set(id, file);
    begun = Optional.empty();
    own.learn(
        new Object(),
        rows,
        edit,
        fault -> {
          if (fault.isEmpty()) {
            begun = Optional.of(rows.set().source());
            seen = onSeen;
            show();
          } else {
            files.set(id, before);
            onRefused.run();
          }
        });
  }

  private void show() {
    DataSource now = run.getSnapshot().recipe().data().source();
    if (begun.filter(now::equals).isEmpty()) return;
    begun = Optional.empty();
    seen.run();
  }
}
