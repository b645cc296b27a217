package engram.viewmodel;

import engram.training.Snapshot;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the read-out of the curves says. */
public final class CurveTexts {
  private static final int DIGITS = 5;

  private final Texts texts;
  private final Supplier<Snapshot> moment;

  /**
   * @param moment the one that the curves show
   */
  public CurveTexts(Texts texts, Supplier<Snapshot> moment) {
    this.texts = texts;
    this.moment = moment;
  }

  /** For example {@code epoch 120}. */
  public String epoch(int epoch) {
    return texts.get("curves.epoch", RoundedNumber.whole(epoch));
  }

  /** A loss to five significant digits, an accuracy to four places. */
  public String value(Curve curve, double value) {
    boolean accuracy = curve == Curve.TRAIN_SCORE || curve == Curve.TEST_SCORE;
    return accuracy ? RoundedNumber.fixed(value, 4) : RoundedNumber.significant(value, DIGITS);
  }

  /** What a branch is called. */
  public String branch(PaleCurve pale) {
    return BranchNames.of(moment.get(), texts).of(pale.branch());
  }

  /** For example {@code epoch 120: learning rate 0.01 → 0.1}, a line for each change. */
  public String mark(SettingMark mark) {
    ChangeText words = ChangeText.at(moment.get(), texts);
    return mark.changes().stream().map(words::atPlace).collect(Collectors.joining("\n"));
  }
}
