package engram.viewmodel;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A recall by the settings of this moment, and the step of it that is seen. */
public final class RecallViewModel {
  private final RecallSettings settings;
  private final ReadOnlyObjectWrapper<RecallMoment> moment = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<OptionalInt> pinned =
      new SimpleObjectProperty<>(OptionalInt.empty());

  RecallViewModel(RecallSettings settings) {
    this.settings = settings;
    settings.setupProperty().subscribe(setup -> show(RecallRun.of(setup), 0));
  }

  // Properties

  public RecallSettings settings() {
    return settings;
  }

  public ReadOnlyObjectProperty<RecallMoment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public RecallMoment getMoment() {
    return moment.get();
  }

  public RecallRun run() {
    return moment.get().run();
  }

  public int step() {
    return moment.get().step();
  }

  /** The neuron that stays explained; if empty, the one at work. */
  public ObjectProperty<OptionalInt> pinnedProperty() {
    return pinned;
  }

  /** The neuron that is explained: the pinned one, the one at work, or that of the first step. */
  public int explained() {
    OptionalInt atWork = run().atWork(Math.max(1, step()));
    return pinned.get().orElse(atWork.orElse(0));
  }

  // Commands

  /** To any step; beyond an end, that end. */
  public void goTo(int step) {
    int held = Math.max(0, Math.min(run().steps(), step));
    if (held != step()) show(run(), held);
  }

  /** Keeps that neuron explained; the same again lets it go. */
  public void pin(int neuron) {
    boolean same = pinned.get().equals(OptionalInt.of(neuron));
    pinned.set(same ? OptionalInt.empty() : OptionalInt.of(neuron));
  }

  private void show(RecallRun run, int step) {
    moment.set(RecallMoment.of(run, step));
  }
}
