package engram.ui.data.own;

import engram.data.Dataset;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Changes how the data of the run are set up; each change begins another run. What can't be done
 * leaves the run as it is, and is told beside the control that asked for it; so is what else was
 * changed. All methods are called on the window's thread.
 */
public final class DataEditor {

  /** Where on the page a change is asked for. */
  public enum Place {
    POINTS,
    INPUTS,
    MISSING,
    SCALING,
    SPLIT,
    ROWS
  }

  /** The run is asked for a change, and told where the answer goes. */
  private interface Asking {
    void ask(Consumer<Optional<IllegalArgumentException>> done);
  }

  private record Change(
      Place place, Asking asking, Consumer<Optional<IllegalArgumentException>> done) {}

  /** Two recipes, with their data. */
  private record Step(Snapshot before, Snapshot after) {}

  private final RunViewModel run;
  private final Texts texts;
  private final Executor window;
  private final Map<Place, ReadOnlyObjectWrapper<Optional<IllegalArgumentException>>> faults =
      new EnumMap<>(Place.class);
  private final Map<Object, Change> waiting = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Step>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What other data changed at the end of the network and why; empty if nothing. */
  public final ObservableValue<String> ofData;

  /** What else targets coded otherwise brought with them and why; empty if nothing. */
  public final ObservableValue<String> ofTargets;

  private Optional<Snapshot> asked = Optional.empty();
  private boolean busy;

  /**
   * @param window the window's thread
   */
  public DataEditor(Shared shared, Executor window) {
    run = shared.run();
    texts = shared.texts();
    this.window = window;
    for (Place place : Place.values()) {
      faults.put(place, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }
    ofData = text(s -> DataChangeText.ofData(texts, s.before, s.after));
    ofTargets = text(s -> DataChangeText.ofTargets(texts, s.before, s.after));
    run.snapshotProperty().subscribe(this::follow);
  }

  private ObservableValue<String> text(Function<Step, String> write) {
    return texts.bound(() -> step.get().map(write).orElse(""), step);
  }

  /** What is told of a step stays while it is true: what moves below it would jump. */
  private void follow(Snapshot before, Snapshot now) {
    if (now.recipe().data().equals(before.recipe().data())) return;
    if (asked.isEmpty()) forgetFaults();
    if (!DataChangeText.isSameEnd(before, now)) {
      step.set(asked.map(from -> new Step(from, now)));
    }
    asked = Optional.empty();
  }

  private void forgetFaults() {
    faults.values().forEach(fault -> fault.set(Optional.empty()));
  }

  /** Why the last change asked for there could not be done, in a sentence; else empty. */
  public ObservableValue<String> problem(Place place) {
    var fault = faults.get(place);
    return texts.bound(
        () ->
            fault
                .get()
                .map(f -> DataFaultText.sentence(texts, run.getSnapshot().data(), f))
                .orElse(""),
        fault);
  }

  /** Begins the recipe of a preset. */
  public void load(Preset preset) {
    forgetFaults();
    change(recipe -> preset.recipe());
  }

  /** Changes the recipe by an edit that can always be done. */
  public void change(UnaryOperator<Recipe> edit) {
    asked = Optional.of(run.getSnapshot());
    run.session().edit(edit);
  }

  /**
   * Edits the setup, one edit after the other; of those of one subject that wait only the newest is
   * kept.
   *
   * @param subject what the edit is about, such as the noise
   */
  public void edit(Place place, Object subject, UnaryOperator<DataSetup> edit) {
    edit(place, subject, edit, () -> {});
  }

  /**
   * @param refused called if it can't be done
   */
  public void edit(Place place, Object subject, UnaryOperator<DataSetup> edit, Runnable refused) {
    change(
        subject,
        new Change(
            place,
            done -> run.session().editData(subject, edit, done),
            fault -> fault.ifPresent(f -> refused.run())));
  }

  /**
   * Begins another run on the user's own rows, in turn with the other edits; each is undone alone.
   * What is wrong is told at {@link Place#ROWS}.
   *
   * @param subject which data they are of
   * @param edit gives the recipe, whose source is that of the rows
   * @param check as of {@link engram.training.Session#editRows}
   * @param done gets why it could not be done, or nothing if it was
   */
  void editRows(
      Object subject,
      Dataset rows,
      UnaryOperator<Recipe> edit,
      Runnable check,
      Consumer<Optional<IllegalArgumentException>> done) {
    Asking asking = answer -> run.session().editRows(new Object(), rows, edit, check, answer);
    change(subject, new Change(Place.ROWS, asking, done));
  }

  private void change(Object subject, Change change) {
    waiting.put(subject, change);
    if (!busy) next();
  }

  private void next() {
    Object subject = waiting.keySet().iterator().next();
    Change change = waiting.remove(subject);
    busy = true;
    asked = Optional.of(run.getSnapshot());
    change.asking.ask(fault -> window.execute(() -> done(change, fault)));
  }

  private void done(Change change, Optional<IllegalArgumentException> fault) {
    busy = false;
    faults.get(change.place).set(fault);
    if (fault.isPresent()) asked = Optional.empty();
    change.done.accept(fault);
    if (!waiting.isEmpty()) next();
  }
}
