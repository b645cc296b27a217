package engram.ui.twin;

import engram.training.Evaluation;
import engram.training.Position;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Settings;
import engram.ui.base.RoundedNumber;
import engram.ui.run.ScoreText;

/**
 * Where one of both is and how it does.
 *
 * @param epoch whole epochs done, inside an epoch with its batches done of all: "12 · 3/12"
 * @param loss of the training rows
 * @param score on the test rows
 */
record TwinReadOut(String epoch, String loss, String score) {
  static final TwinReadOut NONE = new TwinReadOut("–", "–", "–");

  private static final int DIGITS = 4;

  static TwinReadOut of(
      Position at, Settings settings, PreparedData data, Evaluation train, Evaluation test) {
    int rows = data.train().rows();
    return new TwinReadOut(
        place(at, settings.batchRows(rows), rows),
        RoundedNumber.significant(train.loss(), DIGITS),
        ScoreText.of(data.dataset().task(), test));
  }

  private static String place(Position at, int batch, int rows) {
    String epoch = RoundedNumber.whole(at.epoch());
    if (at.row() == 0) return epoch;
    return epoch + " · " + batches(at.row(), batch) + "/" + batches(rows, batch);
  }

  private static int batches(int rows, int batch) {
    return (rows + batch - 1) / batch;
  }
}
