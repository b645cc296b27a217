package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.NumberViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingNumber;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether a cure is tried, and how much of it. */
public final class ForgettingCureSetting {
  final Kind kind;
  private final BooleanProperty runs = new SimpleBooleanProperty();
  private final Optional<SettingNumber> amount;

  ForgettingCureSetting(Kind kind, Texts texts, Runnable changed) {
    this.kind = kind;
    amount =
        kind.amount()
            .map(of -> new SettingNumber(of, "forgetting.unit." + kind.id(), texts, changed));
    runs.subscribe((before, now) -> changed.run());
  }

  /** Whether it is tried. */
  public BooleanProperty runsProperty() {
    return runs;
  }

  /** Rehearsal and sleep in percent of the old rows; λ; the factor of the learning rate. */
  public Optional<NumberViewModel> amount() {
    return amount.map(SettingNumber::number);
  }

  void follow(ForgettingSet set) {
    amount.ifPresent(number -> number.restore(set.usual(kind).amount()));
  }

  /** Tries that much of it. */
  void restore(ForgettingCure cure) {
    amount.ifPresent(number -> number.restore(cure.amount()));
    runs.set(true);
  }

  /** As it is set now. */
  public ForgettingCure cure() {
    return kind.cure(amount.map(SettingNumber::getValue).orElse(0.0));
  }

  /** As it stands in its field. */
  static double shownAmount(ForgettingCure cure) {
    return cure.kind().amount().map(of -> SettingNumber.shown(of, cure.amount())).orElse(0.0);
  }
}
