package engram.ui.curves;

import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.ChangeText;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the read-out of the curves says.
 *
 * @param moment the one that the curves show
 */
record CurveTexts(Texts texts, Supplier<Snapshot> moment) {
  private static final int DIGITS = 5;
  private static final int SCORE_PLACES = 4;

  /** For example {@code epoch 120}. */
  String epoch(int epoch) {
    Snapshot shown = moment.get();
    boolean best = shown.bestUpTo(shown.lastEpoch()).filter(b -> b.epoch() == epoch).isPresent();
    return texts.get(best ? "curves.best-epoch" : "curves.epoch", RoundedNumber.whole(epoch));
  }

  /** A loss to five significant digits, a score to four places. */
  String value(Curve curve, double value) {
    return curve.isScore()
        ? RoundedNumber.fixed(value, SCORE_PLACES)
        : RoundedNumber.significant(value, DIGITS);
  }

  /** The rows that a curve is measured on. */
  String part(Curve curve) {
    return texts.get("curves.part." + curve.part().id());
  }

  /** What a branch is called. */
  String branch(PaleCurve pale) {
    return BranchNames.of(moment.get(), texts).of(pale.branch());
  }

  /** For example {@code epoch 120: learning rate 0.01 → 0.1}, a line for each change. */
  String mark(SettingMark mark) {
    ChangeText words = ChangeText.at(moment.get(), texts);
    return mark.changes().stream().map(words::atPlace).collect(Collectors.joining("\n"));
  }
}
