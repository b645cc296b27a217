package engram.viewmodel;

import engram.memory.LesionKind;
import engram.memory.LesionOrder;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
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

  LesionSettings(Texts texts) {
    seed = number(texts, NumberRange.whole(0, MOST_SEED), SEED);
    share =
        new SliderViewModel(
            number(texts, NumberRange.of(0, ALL), SHARE), SliderScale.linear(0, ALL, 1));
  }

  private static NumberViewModel number(Texts texts, NumberRange range, double first) {
    NumberViewModel number = new NumberViewModel(texts, range, Optional.empty(), n -> {});
    number.follow(first, true);
    return number;
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
    return share.number().getValue() / ALL;
  }

  /**
   * @param newShare beyond 0 … 1 the nearest end is taken
   */
  public void setShare(double newShare) {
    share.number().set(Math.rint(ALL * Math.max(0, Math.min(1, newShare))));
  }

  /** Calls that when what is taken away is another, whatever its share. */
  Subscription subscribe(Runnable changed) {
    return Subscription.combine(
        set.subscribe((before, now) -> changed.run()),
        kind.subscribe((before, now) -> changed.run()),
        order.subscribe((before, now) -> changed.run()),
        seed.valueProperty().subscribe((before, now) -> changed.run()));
  }
}
