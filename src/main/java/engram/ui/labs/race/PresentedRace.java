package engram.ui.labs.race;

import engram.labs.race.RaceFindings;
import engram.labs.race.RaceLab;
import engram.labs.race.RacePicture;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** The race, and what was measured beside it. */
final class PresentedRace implements Presented {
  private final RaceSubject subject;
  private final RaceModels models;
  private final boolean byFocus;
  private final RacePainter race;
  private final GrowthPainter growth;
  private final NoisePainter noise;
  private final WorkersPainter workers;

  /**
   * @param byFocus whether the focus says which picture is painted; else the settings do
   */
  PresentedRace(RaceSubject subject, RaceModels models, boolean byFocus) {
    this.subject = subject;
    this.models = models;
    this.byFocus = byFocus;
    race = new RacePainter(models.words);
    growth = new GrowthPainter(models.words);
    noise = new NoisePainter(models.words);
    workers = new WorkersPainter(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  private RacePicture picture(int focus) {
    return byFocus ? RaceSubject.picture(focus) : models.getSetup().shown();
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.getFound().ifPresent(found -> paint(sheet, area, found, picture(focus)));
  }

  private void paint(PresentSheet sheet, PresentArea area, RaceFindings found, RacePicture shown) {
    switch (shown) {
      case RACE -> {
        double share = models.playback().momentProperty().get() / (double) RaceLab.MOMENTS;
        race.paint(sheet, area, found.race(), models.getSetup().axis(), share);
      }
      case GROWTH -> found.growth().ifPresent(now -> growth.paint(sheet, area, now));
      case NOISE ->
          found.noise().ifPresent(now -> noise.paint(sheet, area, now, models.getSetup().batch()));
      case WORKERS ->
          found
              .workers()
              .ifPresent(now -> workers.paint(sheet, area, now, models.getSetup().latency()));
    }
  }

  /** To the moment of the race that is pressed. */
  @Override
  public void click(double x, double y, int focus) {
    if (picture(focus) != RacePicture.RACE) return;
    race.shareAt(x, y)
        .ifPresent(share -> models.playback().goTo((int) Math.rint(RaceLab.MOMENTS * share)));
  }

  @Override
  public void drag(double x, double y, int focus) {
    click(x, y, focus);
  }
}
