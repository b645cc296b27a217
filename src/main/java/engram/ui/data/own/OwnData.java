package engram.ui.data.own;

import engram.data.Dataset;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Recipe;
import engram.ui.run.RunViewModel;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The user's own data sets of this session: read from files, drawn, or made by editing. The list
 * has one entry for each id, in the state that the run had last. All methods are called on the
 * window's thread.
 */
public final class OwnData {
  private final DataEditor editor;

  /** By the rows that were made of them; a state that no run has any more is forgotten. */
  private final Map<Dataset, OwnSet> states = new WeakHashMap<>();

  private final ObservableList<OwnSet> sets = FXCollections.observableArrayList();
  private final ObservableList<OwnSet> shownSets = FXCollections.unmodifiableObservableList(sets);
  private final ReadOnlyObjectWrapper<Optional<OwnSet>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public OwnData(RunViewModel run, DataEditor editor) {
    this.editor = editor;
    run.snapshotProperty().subscribe(this::follow);
  }

  /** Also after an undo, which may bring an earlier state back. */
  private void follow(Snapshot snapshot) {
    Optional<OwnSet> now = of(snapshot.data().given());
    if (now.equals(chosen.get())) return;
    now.ifPresent(this::list);
    chosen.set(now);
  }

  /** The state whose rows these are. */
  public Optional<OwnSet> of(Dataset rows) {
    return Optional.ofNullable(states.get(rows));
  }

  /** For what is made of that data set: no other of these is called so. */
  public String newName(String name) {
    String first = copyName(name);
    String free = first;
    for (int i = 2; isTaken(free); i++) free = first + " " + i;
    return free;
  }

  /** How all copies of that data set are called, but for a number behind it. */
  public static String copyName(String name) {
    return name + " *";
  }

  private boolean isTaken(String id) {
    return sets.stream().anyMatch(set -> set.id().equals(id));
  }

  private void list(OwnSet set) {
    for (int i = 0; i < sets.size(); i++) {
      if (sets.get(i).id().equals(set.id())) {
        if (!sets.get(i).equals(set)) sets.set(i, set);
        return;
      }
    }
    sets.add(set);
  }

  // Properties

  /** In the order in which they came. */
  public ObservableList<OwnSet> sets() {
    return shownSets;
  }

  /** The one that the run learns from, if it is one of these. */
  public ReadOnlyObjectProperty<Optional<OwnSet>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  // Commands

  /**
   * Begins another run that learns these rows. If that can't be done the run stays as it is, and
   * the editor tells why at {@link DataEditor.Place#ROWS}.
   *
   * @param edit of the recipe; its source is set afterwards
   * @param answered gets whether the run has them; nothing if newer rows of the same data came
   *     between
   */
  public void learn(OwnSet.Rows rows, UnaryOperator<Recipe> edit, Consumer<Boolean> answered) {
    learn(rows.set().id(), rows, edit, () -> {}, fault -> answered.accept(fault.isEmpty()));
  }

  /**
   * The same, with an answer, for many rows, for which the run takes a while to begin.
   *
   * @param subject of those of one subject that wait only the newest is kept
   * @param check as of {@link engram.training.Session#editRows}
   * @param done gets why it could not be done, or nothing if it was
   */
  public void learn(
      Object subject,
      OwnSet.Rows rows,
      UnaryOperator<Recipe> edit,
      Runnable check,
      Consumer<Optional<IllegalArgumentException>> done) {
    OwnSet set = rows.set();
    states.put(rows.dataset(), set);
    UnaryOperator<Recipe> onRows =
        recipe -> {
          Recipe edited = edit.apply(recipe);
          DataSetup setup = edited.data().withSource(set.source());
          return edited.withData(setup);
        };
    editor.editRows(subject, rows.dataset(), onRows, check, done);
  }

  /** Takes it off the list; a run that learns it goes on. */
  public void remove(OwnSet set) {
    sets.remove(set);
    boolean inUse = chosen.get().filter(now -> now.id().equals(set.id())).isPresent();
    if (!inUse) states.values().removeIf(state -> state.id().equals(set.id()));
  }
}
