package engram.ui.labs.ledger;

import engram.labs.ledger.SplitBy;
import engram.ui.paint.Palette;
import javafx.scene.paint.Color;

/**
 * The colours of the bands: one a task, paler from band to band, or where there is one task only
 * that of the class; the accent of the sample that is looked at, and grey of all others.
 */
final class BandColors {
  private static final double PALER = 0.13;
  private static final double PALER_ROW = 0.06;

  private BandColors() {}

  static Color of(LedgerScene scene, Palette palette, int part) {
    if (scene.isOthers(part)) return palette.muted().interpolate(palette.card(), 0.5);
    if (scene.isChosen(part)) return palette.accent();
    boolean byRow = scene.by() == SplitBy.ROW;
    if (!scene.ledger().extent().hasSecond()) {
      return palette.classColor(byRow ? scene.shown().get(part).label() : part);
    }
    Color task = palette.classColor(scene.isOfSecond(part) ? 0 : 1);
    int rank = scene.ofTask(scene.isOfSecond(part)).indexOf(part);
    return task.interpolate(palette.card(), (byRow ? PALER_ROW : PALER) * rank);
  }
}
