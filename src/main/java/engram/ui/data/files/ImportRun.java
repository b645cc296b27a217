package engram.ui.data.files;

import engram.data.DataSource;
import engram.training.recipe.Recipe;
import engram.ui.data.files.OwnFiles.OwnFile;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.RunViewModel;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/** Begins a run on rows that were imported, and remembers of which file they are. */
final class ImportRun {
  private final RunViewModel run;
  private final OwnData own;
  private final OwnFiles files;
  private Stop stop = new Stop();
  private Optional<DataSource> begun = Optional.empty();
  private Runnable seen = () -> {};

  ImportRun(RunViewModel run, OwnData own, OwnFiles files) {
    this.run = run;
    this.own = own;
    this.files = files;
    run.snapshotProperty().subscribe(snapshot -> show());
  }

  /** Whether a run that is about to begin is still wanted; set by the window's thread. */
  private static final class Stop {
    private volatile boolean asked;

    void check() {
      if (asked) throw new CancellationException("the run is not wanted any more");
    }
  }

  /**
   * What became of an earlier one is told no more.
   *
   * @param file of which the rows are, if any
   * @param edit of the recipe of the run
   * @param onSeen called when the run is there
   * @param onRefused called if it can't begin, or was stopped before
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
    Stop mine = new Stop();
    stop = mine;
    own.learn(
        new Object(),
        rows,
        edit,
        mine::check,
        fault -> {
          if (fault.isPresent()) files.set(id, before);
          if (stop != mine) return;
          if (fault.isEmpty()) {
            begun = Optional.of(rows.set().source());
            seen = onSeen;
            show();
          } else {
            onRefused.run();
          }
        });
  }

  /** The run of before goes on, unless the new one has begun by then. */
  void stop() {
    stop.asked = true;
  }

  private void show() {
    DataSource now = run.getSnapshot().recipe().data().source();
    if (begun.filter(now::equals).isEmpty()) return;
    begun = Optional.empty();
    seen.run();
  }
}
