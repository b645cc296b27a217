package engram.viewmodel;

import engram.training.Change;
import engram.training.Intervention;
import engram.training.Settings;
import java.util.StringJoiner;

/** What the read-out of the curves says. */
public final class CurveTexts {
  private static final int DIGITS = 5;

  private final Texts texts;

  public CurveTexts(Texts texts) {
    this.texts = texts;
  }

  /** For example {@code epoch 120}. */
  public String epoch(int epoch) {
    return texts.get("curves.epoch", RoundedNumber.whole(epoch));
  }

  /** A loss to five significant digits, an accuracy to four places. */
  public String value(Curve curve, double value) {
    boolean accuracy = curve == Curve.TRAIN_ACCURACY || curve == Curve.TEST_ACCURACY;
    return accuracy ? RoundedNumber.fixed(value, 4) : number(value);
  }

  private static String number(double value) {
    return RoundedNumber.significant(value, DIGITS);
  }

  /** For example {@code epoch 120: learning rate 0.01 → 0.1}, a line for each change. */
  public String mark(SettingMark mark) {
    StringJoiner lines = new StringJoiner("\n");
    for (Change change : mark.changes()) {
      lines.add(texts.get("curves.mark", epoch(mark.epoch()), change(change)));
    }
    return lines.toString();
  }

  private String change(Change change) {
    Settings before = change.before();
    Intervention intervention = change.intervention();
    Settings after = intervention.applyTo(before);
    if (intervention instanceof Intervention.LearningRate) {
      return change("learning-rate", before.learningRate(), after.learningRate());
    }
    if (intervention instanceof Intervention.BatchSize) {
      return changed("batch-size", rows(before.batchSize()), rows(after.batchSize()));
    }
    if (intervention instanceof Intervention.Momentum) {
      return change("momentum", before.momentum(), after.momentum());
    }
    return intervention instanceof Intervention.L1
        ? change("l1", before.l1(), after.l1())
        : change("l2", before.l2(), after.l2());
  }

  private String rows(int batchSize) {
    return batchSize == Settings.FULL_BATCH
        ? texts.get("curves.change.full-batch")
        : RoundedNumber.whole(batchSize);
  }

  private String change(String setting, double before, double after) {
    return changed(setting, number(before), number(after));
  }

  private String changed(String setting, String before, String after) {
    return texts.get("curves.change." + setting, before, after);
  }
}
