package engram.ui.memory.recall;

import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.ui.memory.frame.MemoryPin;
import engram.ui.memory.frame.Stepped;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A recall by the settings of this moment, and the step of it that is seen. */
public final class RecallViewModel extends Stepped {
  final RecallSettings settings;
  private final ReadOnlyObjectWrapper<RecallMoment> moment = new ReadOnlyObjectWrapper<>();
  private final ObservableValue<RecallRun> run = moment.map(RecallMoment::run);
  private final ObjectProperty<RecallStride> stride =
      new SimpleObjectProperty<>(RecallStride.NEURON);
  private final MemoryPin pinned = new MemoryPin();
  private RecallRun begun;

  RecallViewModel(RecallSettings settings) {
    this.settings = settings;
    settings.setupProperty().subscribe(this::begin);
    stepProperty().subscribe(step -> follow());
  }

  // Properties

  public ReadOnlyObjectProperty<RecallMoment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public RecallMoment getMoment() {
    return moment.get();
  }

  /** Another one whenever the setup is another. */
  ObservableValue<RecallRun> runProperty() {
    return run;
  }

  public RecallRun run() {
    return moment.get().run();
  }

  /** How far a step of the hand goes. */
  ObjectProperty<RecallStride> strideProperty() {
    return stride;
  }

  @Override
  public int next() {
    return stride.get().forward(run(), step());
  }

  @Override
  public int previous() {
    return stride.get().back(run(), step());
  }

  /** The neuron that stays explained; if empty, the one at work. */
  public ReadOnlyObjectProperty<OptionalInt> pinnedProperty() {
    return pinned.property();
  }

  /** The neuron that is explained: the pinned one, the one at work, or that of the first step. */
  int explained() {
    return pinned.isThere() ? pinned.get() : run().atWork(Math.max(1, step())).orElse(0);
  }

  // Commands

  /** Keeps that neuron explained; the same again lets it go. */
  public void pin(int neuron) {
    pinned.toggle(neuron);
  }

  private void begin(RecallSetup setup) {
    begun = RecallRun.of(setup);
    pinned.limit(begun.neurons());
    begin(begun.steps());
    follow();
  }

  private void follow() {
    RecallMoment shown = moment.get();
    if (shown != null && shown.run() == begun && shown.step() == step()) return;
    moment.set(RecallMoment.of(begun, step()));
  }
}
