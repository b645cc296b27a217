package engram.ui.labs.ledger;

import engram.labs.ledger.SplitBy;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/**
 * A weight's ledger: the river of what each digit, each task or each sample has added to it; beside
 * it the account.
 */
final class PresentedLedger implements Presented {
  private static final double ACCOUNT = 280;
  private static final double SAMPLES = 330;
  private static final double BETWEEN = 40;

  private final LedgerSubject subject;
  private final LedgerModels models;
  private final boolean byFocus;
  private final RiverPainter river;
  private final LedgerAccount account;
  private final LedgerSamples samples;

  /**
   * @param byFocus whether the focus says whom it is booked to; else the settings do
   */
  PresentedLedger(LedgerSubject subject, LedgerModels models, boolean byFocus) {
    this.subject = subject;
    this.models = models;
    this.byFocus = byFocus;
    river = new RiverPainter(models.words);
    account = new LedgerAccount(models);
    samples = new LedgerSamples(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  private SplitBy by(int focus) {
    return byFocus ? subject.by(focus) : models.settings.getSetup().by();
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.ledger.scene(by(focus)).ifPresent(scene -> paint(sheet, area, scene));
  }

  private void paint(PresentSheet sheet, PresentArea area, LedgerScene scene) {
    int now = scene.ledger().updateOf(models.playback().epochProperty().get());
    boolean rows = scene.by() == SplitBy.ROW;
    double beside = rows ? SAMPLES : ACCOUNT;
    double left = area.width() - beside - BETWEEN;
    river.paint(sheet, new PresentArea(area.x(), area.y(), left, area.height()), scene, now);
    PresentArea right = new PresentArea(area.right() - beside, area.y(), beside, area.height());
    if (rows) samples.paint(sheet, right, scene, now);
    else account.paint(sheet, right, scene, now);
  }

  /** To the epoch, or to the sample that is pressed. */
  @Override
  public void click(double x, double y, int focus) {
    SplitBy by = by(focus);
    models
        .ledger
        .getLedger()
        .ifPresent(ledger -> river.epochAt(ledger, x, y).ifPresent(models.playback()::goTo));
    if (by == SplitBy.ROW) samples.at(x, y).ifPresent(models.ledger::ask);
  }
}
