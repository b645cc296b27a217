package engram.ui.memory.lesion;

import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SharePercent;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** What the controls of a lesion say. */
public final class LesionSettings {
  private static final long SEED = 42;
  private static final double SHARE = 25;
  private static final double ALL = 100;
  private static final double MOST_SEED = (1L << 32) - 1.0;

  private final ObjectProperty<LesionSet> set = new SimpleObjectProperty<>(LesionSet.DIGITS);
  private final ObjectProperty<LesionKind> kind = new SimpleObjectProperty<>(LesionKind.WEIGHTS);
  private final ObjectProperty<LesionOrder> order = new SimpleObjectProperty<>(LesionOrder.RANDOM);
  private final NumberViewModel seed;
  private final SliderViewModel share;
  private final SharePercent percent = new SharePercent();
  private final ReadOnlyObjectWrapper<LesionSetup> setup = new ReadOnlyObjectWrapper<>();

  // those of a file may be others than the usual ones
  private int draws;
  private int epochs;

  /** While many controls change as one. */
  private boolean restoring;

  LesionSettings(Texts texts) {
    seed = number(texts, NumberRange.whole(0, MOST_SEED), SEED);
    share =
        new SliderViewModel(
            number(texts, NumberRange.of(0, ALL), SHARE), SliderScale.linear(0, ALL, 1));
    followSet();
    set.subscribe((before, now) -> followSet());
    kind.subscribe((before, now) -> update());
    order.subscribe((before, now) -> update());
    seed.valueProperty().subscribe((before, now) -> update());
    share.number().valueProperty().subscribe((before, now) -> update());
  }

  private void followSet() {
    draws = LesionSetup.USUAL_DRAWS;
    epochs = set.get().epochs();
    update();
  }

  private static NumberViewModel number(Texts texts, NumberRange range, double first) {
    NumberViewModel number = new NumberViewModel(texts, range, Optional.empty(), n -> {});
    number.follow(first, true);
    return number;
  }

  /** Changes once, however many controls do. */
  public ReadOnlyObjectProperty<LesionSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  public LesionSetup getSetup() {
    return setup.get();
  }

  public ObjectProperty<LesionSet> setProperty() {
    return set;
  }

  public ObjectProperty<LesionKind> kindProperty() {
    return kind;
  }

  public ObjectProperty<LesionOrder> orderProperty() {
    return order;
  }

  /** Of the order of the parts, and of the table's entries. */
  public NumberViewModel seed() {
    return seed;
  }

  /** How much is taken away, in percent. */
  public SliderViewModel share() {
    return share;
  }

  /** How much is taken away, 0 … 1. */
  public double getShare() {
    return percent.share(share.number().getValue());
  }

  /**
   * @param newShare beyond 0 … 1 the nearest end is taken
   */
  public void setShare(double newShare) {
    share.number().set(Math.rint(ALL * Math.max(0, Math.min(1, newShare))));
  }

  /** All controls say what that setup says, and there is one update; its preset is a set's. */
  void restore(LesionSetup saved) {
    restoring = true;
    set.set(LesionSet.of(saved.preset()).orElseThrow());
    kind.set(saved.kind());
    order.set(saved.order());
    seed.restore(saved.seed());
    share.number().restore(percent.restore(saved.share()));
    draws = saved.draws();
    epochs = saved.epochs();
    restoring = false;
    update();
  }

  private void update() {
    if (restoring) return;
    setup.set(
        new LesionSetup(
            set.get().preset(),
            kind.get(),
            order.get(),
            draws,
            getShare(),
            epochs,
            (long) seed.getValue()));
  }

  /** Calls that when what is taken away is another, whatever its share. */
  Subscription subscribe(Runnable changed) {
    return setup.subscribe(
        (before, now) -> {
          if (!now.isSameButForShare(before)) changed.run();
        });
  }
}
