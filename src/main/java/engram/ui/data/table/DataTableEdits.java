package engram.ui.data.table;

import engram.data.DataException;
import engram.data.Dataset;
import engram.data.table.Table;
import engram.training.Snapshot;
import engram.ui.base.Background;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import engram.ui.data.own.DataFaultText;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Edits of the table that the run learns from. An edit is seen at once; then its rows are made
 * beside the window and another run begins on them. Edits that come meanwhile add up and follow
 * together; one that gives nothing to learn from is taken back, and told. All methods are called on
 * the window's thread.
 */
final class DataTableEdits {
  private final RunViewModel run;
  private final OwnData own;
  private final Texts texts;
  private final Background background;
  private final Deque<TableEdit> waiting = new ArrayDeque<>();

  /** With all edits, also those that the run has not learned yet; never null. */
  final ObjectProperty<Table> shown = new SimpleObjectProperty<>();

  /** The table whose rows the run learns; set before {@link #shownProperty}. */
  final ObjectProperty<TableBasis> basis = new SimpleObjectProperty<>();

  /** Whether there is an edit of which the run knows nothing yet. */
  final BooleanProperty waits = new SimpleBooleanProperty();

  /** What is to be told of the last edit. */
  final DataTableMessage told;

  /** Whether rows are made, or the run is asked to learn them. */
  private boolean busy;

  /** How many of those that wait the run was asked for; 0 while it was not asked. */
  private int asked;

  /** How many are tried one by one, since together they were refused. */
  private int alone;

  /** Whether what is made just now is of no use any more. */
  private boolean outdated;

  DataTableEdits(Shared shared, OwnData own, Background background) {
    run = shared.run();
    this.own = own;
    texts = shared.texts();
    this.background = background;
    told = new DataTableMessage(texts);
    run.snapshotProperty().subscribe(this::follow);
    texts.languageProperty().subscribe((before, now) -> speak());
  }

  // Commands

  void edit(TableEdit edit) {
    told.clear();
    waiting.add(edit);
    show();
    next();
  }

  /** Takes the newest edit back if it is not learned yet: then the run has nothing to undo. */
  boolean takeBackWaiting() {
    if (!waits.get()) return false;
    waiting.removeLast();
    outdated |= asked == 0;
    show();
    return true;
  }

  /** What comes while the run is asked is seen when it answers. */
  private void follow(Snapshot snapshot) {
    if (asked == 0) settle();
  }

  /** Takes the rows in force for what edits start from. */
  private void settle() {
    TableBasis before = basis.get();
    Dataset given = run.getSnapshot().data().given();
    if (before != null && before.given() == given) return;
    TableBasis now = TableBasis.of(own.of(given), given, texts);
    if (before != null && !now.isSameData(before)) {
      waiting.clear();
      told.clear();
    }
    outdated = true;
    basis.set(now);
    show();
  }

  /** What comes with the program is shown in the words of the window. */
  private void speak() {
    if (basis.get().own() || !waiting.isEmpty()) return;
    basis.set(TableBasis.of(Optional.empty(), basis.get().given(), texts));
    show();
  }

  private void show() {
    shown.set(edited(basis.get().table(), waiting));
    tellWaiting();
  }

  private void tellWaiting() {
    waits.set(waiting.size() > asked);
  }

  private static Table edited(Table table, Iterable<TableEdit> edits) {
    Table edited = table;
    for (TableEdit edit : edits) edited = edit.applyTo(edited);
    return edited;
  }

  private void next() {
    if (busy || waiting.isEmpty()) return;
    List<TableEdit> batch = alone > 0 ? List.of(waiting.getFirst()) : List.copyOf(waiting);
    TableBasis from = basis.get();
    Table named = from.editable(own);
    busy = true;
    outdated = false;
    background
        .worker()
        .execute(
            () -> {
              try {
                OwnSet.Rows rows = OwnSet.of(edited(named, batch), from.plan(), from.classes());
                background.window().execute(() -> made(batch, rows));
              } catch (DataException e) {
                background.window().execute(() -> refused(batch, () -> sentence(e)));
              }
            });
  }

  private String sentence(DataException e) {
    return texts.sentences(FaultText.sentence(texts, e), texts.get("data-table.taken-back"));
  }

  private void made(List<TableEdit> batch, OwnSet.Rows rows) {
    if (outdated) {
      busy = false;
      next();
      return;
    }
    asked = batch.size();
    tellWaiting();
    own.learn(
        this,
        rows,
        recipe -> recipe,
        () -> {},
        fault ->
            fault.ifPresentOrElse(
                f ->
                    refused(
                        batch, () -> DataFaultText.sentence(texts, run.getSnapshot().data(), f)),
                () -> learned(batch, rows)));
  }

  private void learned(List<TableEdit> batch, OwnSet.Rows rows) {
    boolean copied = !basis.get().own();
    for (int i = 0; i < batch.size(); i++) waiting.removeFirst();
    run.refresh();
    answered();
    settle();
    show(); // undone before the window saw it, nothing else tells that it is gone
    if (copied) told.copied(rows.set().id());
    next();
  }

  private void refused(List<TableEdit> batch, Supplier<String> why) {
    answered();
    if (!outdated && batch.size() > 1) {
      alone = batch.size();
    } else if (!outdated) {
      waiting.removeFirst();
      told.problem(why);
      show();
    }
    settle();
    next();
  }

  private void answered() {
    busy = false;
    asked = 0;
    alone = Math.max(0, alone - 1);
    tellWaiting();
  }
}
