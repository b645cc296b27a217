package engram.ui.memory.frame;

import engram.memory.experiments.Experiment;
import engram.ui.base.Texts;
import engram.ui.base.UndoPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Takes changes of an experiment's settings back and makes them again, each at the step where the
 * experiment stood; or sets all of them to what they were at first, which is a change as well.
 */
public final class SettingSteps implements UndoPlace {
  private static final int MOST = 200;

  /** Something with settings that can be taken back. */
  public interface Adjustable {
    SettingsViewModel<?> settings();

    /** When one of them changes, {@link #experiment()} may be another. */
    List<ObservableValue<?>> changes();

    /** As it is now. */
    Experiment experiment();

    /** Shows it in the place of what is shown. */
    void restore(Experiment experiment);
  }

  /** Changes of one setting that follow each other faster are one: a slider is being dragged. */
  private static final long QUICK = TimeUnit.SECONDS.toNanos(1);

  private final Adjustable models;
  private final ObservableValue<Boolean> inFront;
  private final Texts texts;
  private final LongSupplier clock;
  private final Experiment first;

  /** What was there, what is there, and what was taken back. */
  private final List<Experiment> states = new ArrayList<>();

  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undone = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redone = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private int at;
  private long last;
  private boolean moving;

  /**
   * @param inFront whether the experiment is the one that is seen
   * @param clock in nanoseconds
   */
  public SettingSteps(
      Adjustable models, ObservableValue<Boolean> inFront, Texts texts, LongSupplier clock) {
    this.models = models;
    this.inFront = inFront;
    this.texts = texts;
    this.clock = clock;
    first = models.experiment();
    states.add(first);
    models.settings().setupProperty().subscribe(setup -> follow());
    models.changes().forEach(each -> each.subscribe(now -> follow()));
    texts.languageProperty().subscribe(language -> nameSteps());
  }

  // Properties

  @Override
  public ObservableValue<Boolean> inFrontProperty() {
    return inFront;
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Whether a setting is not as it was at first. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyStringProperty undoneProperty() {
    return undone.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyStringProperty redoneProperty() {
    return redone.getReadOnlyProperty();
  }

  /** The key of what differs. */
  private String name(Experiment before, Experiment now) {
    List<SettingAspect> differing = differing(before, now);
    Optional<SettingAspect> deciding =
        differing.stream().filter(SettingAspect::decides).findFirst();
    if (deciding.isPresent()) return deciding.get().key();
    return differing.size() == 1 ? differing.get(0).key() : "memory.settings";
  }

  private List<SettingAspect> differing(Experiment one, Experiment other) {
    return models.settings().aspects().stream().filter(each -> each.differs(one, other)).toList();
  }

  private boolean isSame(Experiment one, Experiment other) {
    return one.setup().equals(other.setup()) && differing(one, other).isEmpty();
  }

  // Commands

  @Override
  public void undo() {
    if (at > 0) go(at - 1);
  }

  @Override
  public void redo() {
    if (at < states.size() - 1) go(at + 1);
  }

  /** All settings as they were at first. */
  public void reset() {
    move(first);
    last = 0;
    follow();
  }

  private void go(int to) {
    at = to;
    move(states.get(to));
    last = 0;
    follow();
  }

  private void move(Experiment to) {
    moving = true;
    try {
      models.restore(to);
    } finally {
      moving = false;
    }
  }

  private void follow() {
    if (moving) return;
    Experiment now = models.experiment();
    Experiment before = states.get(at);
    if (isSame(before, now)) states.set(at, now);
    else add(before, now);
    undoable.set(at > 0);
    redoable.set(at < states.size() - 1);
    changed.set(!isSame(first, now));
    nameSteps();
  }

  private void nameSteps() {
    undone.set(at == 0 ? "" : nameOfStep(at - 1));
    redone.set(at == states.size() - 1 ? "" : nameOfStep(at));
  }

  private String nameOfStep(int before) {
    return texts.get(name(states.get(before), states.get(before + 1)));
  }

  private void add(Experiment before, Experiment now) {
    long time = clock.getAsLong();
    boolean newest = at > 0 && at == states.size() - 1;
    boolean quick = last != 0 && time - last < QUICK;
    last = time;
    if (newest && quick && name(states.get(at - 1), before).equals(name(before, now))) {
      states.set(at, now);
      return;
    }
    states.subList(at + 1, states.size()).clear();
    states.add(now);
    if (states.size() > MOST) states.remove(0);
    at = states.size() - 1;
  }
}
