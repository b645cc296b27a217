package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of the forgetting say; each change makes another setup. */
public final class ForgettingSettings {
  private static final long SEED = 42;
  private static final double MOST_SEED = (1L << 32) - 1.0;
  private static final double MOST_EPOCHS = 1000;

  private final ObjectProperty<ForgettingSet> set =
      new SimpleObjectProperty<>(ForgettingSet.DIGITS);
  private final NumberViewModel oldEpochs;
  private final NumberViewModel epochs;
  private final NumberViewModel seed;
  private final Map<Kind, ForgettingCureSetting> cures = new EnumMap<>(Kind.class);
  private final ReadOnlyObjectWrapper<ForgettingSetup> setup = new ReadOnlyObjectWrapper<>();

  /** While many controls change as one. */
  private boolean restoring;

  ForgettingSettings(Texts texts) {
    NumberRange length = NumberRange.whole(1, MOST_EPOCHS);
    oldEpochs = new NumberViewModel(texts, length, Optional.empty(), n -> update());
    epochs = new NumberViewModel(texts, length, Optional.empty(), n -> update());
    NumberRange seeds = NumberRange.whole(0, MOST_SEED);
    seed = new NumberViewModel(texts, seeds, Optional.empty(), n -> update());
    seed.follow(SEED, true);
    for (Kind kind : Kind.values()) {
      cures.put(kind, new ForgettingCureSetting(kind, texts, this::update));
    }
    followSet();
    cures.get(Kind.NONE).runsProperty().set(true);
    cures.get(Kind.REHEARSAL).runsProperty().set(true);
    set.subscribe(this::followSet);
  }

  /** Each set has its own lengths and amounts. */
  private void followSet() {
    ForgettingSet chosen = set.get();
    oldEpochs.revert();
    epochs.revert();
    oldEpochs.follow(chosen.usualOldEpochs(), true);
    epochs.follow(chosen.usualEpochs(), true);
    cures.values().forEach(cure -> cure.follow(chosen));
    update();
  }

  // Properties

  public ReadOnlyObjectProperty<ForgettingSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  public ForgettingSetup getSetup() {
    return setup.get();
  }

  public ObjectProperty<ForgettingSet> setProperty() {
    return set;
  }

  /** Of the old task. */
  public NumberViewModel oldEpochs() {
    return oldEpochs;
  }

  /** Of the new task. */
  public NumberViewModel epochs() {
    return epochs;
  }

  public NumberViewModel seed() {
    return seed;
  }

  public ForgettingCureSetting cure(Kind kind) {
    return cures.get(kind);
  }

  // Commands

  /** All controls say what that setup says, and there is one update. */
  void restore(ForgettingSetup saved) {
    restoring = true;
    set.set(saved.set());
    followSet();
    oldEpochs.restore(saved.oldEpochs());
    epochs.restore(saved.epochs());
    seed.restore(saved.seed());
    cures.values().forEach(cure -> cure.runsProperty().set(false));
    saved.cures().forEach(cure -> cures.get(cure.kind()).restore(cure));
    restoring = false;
    update();
  }

  private void update() {
    if (restoring) return;
    List<ForgettingCure> running =
        Stream.of(Kind.values())
            .map(cures::get)
            .filter(cure -> cure.runsProperty().get())
            .map(ForgettingCureSetting::cure)
            .toList();
    if (running.isEmpty()) {
      // the last cannot be taken away: there would be nothing to see
      cures.get(Kind.NONE).runsProperty().set(true);
      return;
    }
    ForgettingSetup next =
        new ForgettingSetup(
            set.get(),
            (int) oldEpochs.getValue(),
            (int) epochs.getValue(),
            (long) seed.getValue(),
            running);
    if (!next.equals(setup.get())) setup.set(next);
  }
}
