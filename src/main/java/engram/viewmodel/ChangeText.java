package engram.viewmodel;

import engram.training.Change;
import engram.training.Intervention;
import engram.training.Settings;

/** A changed setting in one line, such as "epoch 120: learning rate 0.01 → 0.1". */
final class ChangeText {
  private ChangeText() {}

  static String of(Change change, Texts texts) {
    Settings before = change.before();
    Settings after = change.intervention().applyTo(before);
    String epoch = String.valueOf(change.at().epoch());
    Intervention what = change.intervention();
    if (what instanceof Intervention.LearningRate) {
      return line(texts, epoch, "learning-rate", before.learningRate(), after.learningRate());
    } else if (what instanceof Intervention.BatchSize) {
      return texts.get(
          "timeline.changed",
          epoch,
          texts.get("steps.batch-size"),
          batch(texts, before.batchSize()),
          batch(texts, after.batchSize()));
    } else if (what instanceof Intervention.Momentum) {
      return line(texts, epoch, "momentum", before.momentum(), after.momentum());
    } else if (what instanceof Intervention.L1) {
      return line(texts, epoch, "l1", before.l1(), after.l1());
    }
    return line(texts, epoch, "l2", before.l2(), after.l2());
  }

  private static String line(Texts texts, String epoch, String id, double before, double after) {
    return texts.get(
        "timeline.changed",
        epoch,
        texts.get("steps." + id),
        NumberInput.format(before),
        NumberInput.format(after));
  }

  private static String batch(Texts texts, int size) {
    return size == Settings.FULL_BATCH ? texts.get("steps.batch.full") : String.valueOf(size);
  }
}
