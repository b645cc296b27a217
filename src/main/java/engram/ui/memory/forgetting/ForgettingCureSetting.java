package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Elastic;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingCure.Rehearsal;
import engram.memory.forgetting.ForgettingCure.Sleep;
import engram.memory.forgetting.ForgettingCure.Slow;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SharePercent;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether a cure is tried, and how much of it. */
public final class ForgettingCureSetting {
  private static final double PERCENT = 100;
  private static final double MOST_STRENGTH = 1e6;
  private static final double LEAST_FACTOR = 0.001;

  private final Kind kind;
  private final BooleanProperty runs = new SimpleBooleanProperty();
  private final NumberViewModel amount;
  private final SharePercent percent = new SharePercent();

  ForgettingCureSetting(Kind kind, Texts texts, Runnable changed) {
    this.kind = kind;
    amount = new NumberViewModel(texts, range(kind), Optional.empty(), n -> changed.run());
    runs.subscribe((before, now) -> changed.run());
  }

  private static NumberRange range(Kind kind) {
    return switch (kind) {
      case NONE -> NumberRange.of(0, 1);
      case REHEARSAL -> NumberRange.of(0, PERCENT);
      case SLEEP -> NumberRange.of(0, PERCENT * Sleep.MOST);
      case ELASTIC -> NumberRange.of(0, MOST_STRENGTH);
      case SLOW -> NumberRange.of(LEAST_FACTOR, 1);
    };
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it is tried. */
  public BooleanProperty runsProperty() {
    return runs;
  }

  /** Whether there is an amount of it. */
  public boolean hasAmount() {
    return kind != Kind.NONE;
  }

  /** Rehearsal and sleep in percent of the old rows; λ; the factor of the learning rate. */
  public NumberViewModel amount() {
    return amount;
  }

  void follow(ForgettingSet set) {
    amount.revert();
    amount.follow(amountOf(set.usual(kind)), true);
  }

  /** Tries that much of it. */
  void restore(ForgettingCure cure) {
    boolean isShare = cure instanceof Rehearsal || cure instanceof Sleep;
    amount.restore(isShare ? percent.restore(shareOf(cure)) : amountOf(cure));
    runs.set(true);
  }

  /** As it is set now. */
  public ForgettingCure cure() {
    double value = amount.getValue();
    return switch (kind) {
      case NONE -> new ForgettingCure.None();
      case REHEARSAL -> new Rehearsal(percent.share(value));
      case SLEEP -> new Sleep(percent.share(value));
      case ELASTIC -> new Elastic(value);
      case SLOW -> new Slow(value);
    };
  }

  /** As it stands in its field. */
  static double amountOf(ForgettingCure cure) {
    if (cure instanceof Elastic elastic) return elastic.strength();
    return cure instanceof Slow slow ? slow.factor() : SharePercent.of(shareOf(cure));
  }

  private static double shareOf(ForgettingCure cure) {
    if (cure instanceof Rehearsal rehearsal) return rehearsal.share();
    return cure instanceof Sleep sleep ? sleep.share() : 0;
  }
}
