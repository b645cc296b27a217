package engram.ui.memory.recall;

import engram.memory.recall.RecallSetup;
import engram.ui.memory.frame.Stepped;
import engram.ui.memory.frame.SteppedPlace;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A recall by the settings of this moment, and the step of it that is seen. */
public final class RecallViewModel implements Stepped {
  private final RecallSettings settings;
  private final ReadOnlyObjectWrapper<RecallMoment> moment = new ReadOnlyObjectWrapper<>();
  private final ObservableValue<RecallRun> run = moment.map(RecallMoment::run);
  private final SteppedPlace place = new SteppedPlace();
  private final ObjectProperty<RecallStride> stride =
      new SimpleObjectProperty<>(RecallStride.NEURON);
  private final ObjectProperty<OptionalInt> pinned =
      new SimpleObjectProperty<>(OptionalInt.empty());

  RecallViewModel(RecallSettings settings) {
    this.settings = settings;
    settings.setupProperty().subscribe(this::begin);
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

  /** Another one whenever the setup is another. */
  public ObservableValue<RecallRun> runProperty() {
    return run;
  }

  public RecallRun run() {
    return moment.get().run();
  }

  @Override
  public ReadOnlyIntegerProperty stepProperty() {
    return place.stepProperty();
  }

  @Override
  public ReadOnlyIntegerProperty furthestProperty() {
    return place.furthestProperty();
  }

  @Override
  public int step() {
    return moment.get().step();
  }

  @Override
  public int steps() {
    return run().steps();
  }

  /** How far a step of the hand goes. */
  public ObjectProperty<RecallStride> strideProperty() {
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
  public ObjectProperty<OptionalInt> pinnedProperty() {
    return pinned;
  }

  /** The neuron that is explained: the pinned one, the one at work, or that of the first step. */
  public int explained() {
    OptionalInt atWork = run().atWork(Math.max(1, step()));
    return pinned.get().orElse(atWork.orElse(0));
  }

  // Commands

  @Override
  public void goTo(int newStep) {
    int held = Math.max(0, Math.min(steps(), newStep));
    if (held == step()) return;
    moment.set(RecallMoment.of(run(), held));
    place.goTo(held);
  }

  /** Keeps that neuron explained; the same again lets it go. */
  public void pin(int neuron) {
    boolean same = pinned.get().equals(OptionalInt.of(neuron));
    pinned.set(same ? OptionalInt.empty() : OptionalInt.of(neuron));
  }

  private void begin(RecallSetup setup) {
    RecallRun next = RecallRun.of(setup);
    // a smaller network may not have the neuron
    if (pinned.get().orElse(0) >= next.neurons()) pinned.set(OptionalInt.empty());
    moment.set(RecallMoment.of(next, 0));
    place.begin();
  }
}
