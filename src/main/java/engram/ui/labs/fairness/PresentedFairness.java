package engram.ui.labs.fairness;

import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/**
 * Scores, thresholds and rates of two groups; why not all can be equal; what a proxy does, or
 * whether the sureness of the network of Train comes true.
 */
final class PresentedFairness implements Presented {
  private static final double RATES = 0.38;
  private static final double BETWEEN = 48;

  private final FairnessSubject subject;
  private final FairnessModels models;
  private final ScoresPainter scores;
  private final RatesPainter rates;
  private final DefinitionsPainter definitions;
  private final ReasonPainter reason;
  private final ProxyPainter proxy;
  private final GroupCalibrationPainter calibration;

  PresentedFairness(FairnessSubject subject, FairnessModels models) {
    this.subject = subject;
    this.models = models;
    scores = new ScoresPainter(models.words);
    rates = new RatesPainter(models.words);
    definitions = new DefinitionsPainter(models.words);
    reason = new ReasonPainter(models.words);
    proxy = new ProxyPainter(models.words);
    calibration = new GroupCalibrationPainter(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.fairness.getScene().ifPresent(scene -> paint(sheet, area, focus, scene));
  }

  private void paint(PresentSheet sheet, PresentArea area, int focus, FairnessScene scene) {
    PresentArea inner =
        new PresentArea(area.x() + 14, area.y() + 8, area.width() - 28, area.height() - 8);
    if (focus == FairnessSubject.REASON) {
      reason.paint(sheet, inner, scene);
      return;
    }
    if (focus == FairnessSubject.THIRD) {
      if (scene.own().isPresent()) calibration.paint(sheet, inner, scene);
      else proxy.paint(sheet, inner, scene);
      return;
    }
    double height = inner.height() - DefinitionsPainter.HEIGHT - 18;
    double beside = RATES * inner.width();
    double left = inner.width() - beside - BETWEEN;
    scores.paint(sheet, new PresentArea(inner.x(), inner.y(), left, height), scene);
    rates.paint(
        sheet, new PresentArea(inner.right() - beside, inner.y(), beside - 14, height), scene);
    definitions.paint(
        sheet,
        new PresentArea(
            inner.x(),
            inner.bottom() - DefinitionsPainter.HEIGHT,
            inner.width(),
            DefinitionsPainter.HEIGHT),
        scene);
  }

  @Override
  public void click(double x, double y, int focus) {
    if (focus != FairnessSubject.THRESHOLDS || models.fairness.getScene().isEmpty()) return;
    definitions.at(x, y).ifPresent(models.fairness::choose);
    drag(x, y, focus);
  }

  @Override
  public void drag(double x, double y, int focus) {
    if (focus != FairnessSubject.THRESHOLDS || models.fairness.getScene().isEmpty()) return;
    scores.pointsAt(x, y).ifPresent(points -> models.fairness.place(scores.groupAt(x, y), points));
  }
}
