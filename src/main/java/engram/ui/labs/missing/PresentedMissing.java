package engram.ui.labs.missing;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** The wall or the map of those who are missing, the reliability diagram, and the questions. */
final class PresentedMissing implements Presented {
  private final MissingSubject subject;
  private final MissingModels models;
  private final boolean byFocus;
  private final WallPainter wall;
  private final RegionsPainter regions;
  private final CalibrationPainter calibration;
  private final QuestionsPainter questions;

  /**
   * @param byFocus whether the focus says which picture is painted; else the settings do
   */
  PresentedMissing(MissingSubject subject, MissingModels models, boolean byFocus) {
    this.subject = subject;
    this.models = models;
    this.byFocus = byFocus;
    wall = new WallPainter(models.words);
    regions = new RegionsPainter(models.words);
    calibration = new CalibrationPainter(models.words);
    questions = new QuestionsPainter(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  private MissingPicture picture(int focus) {
    return byFocus ? MissingSubject.picture(focus) : models.settings().getSetup().shown();
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    if (picture(focus) == MissingPicture.QUESTIONS) {
      questions.paint(sheet, area);
      return;
    }
    MissingSetup setup = models.settings().getSetup();
    boolean region = picture(focus) == MissingPicture.WALL && setup.data().isPlane();
    if (models.getScene().isEmpty() && region) regions.paintEmpty(sheet, area, setup.region());
    models.getScene().ifPresent(scene -> paint(sheet, area, scene, picture(focus)));
  }

  private void paint(
      PresentSheet sheet, PresentArea area, MissingScene scene, MissingPicture shown) {
    if (shown == MissingPicture.CALIBRATION) calibration.paint(sheet, area, scene);
    else if (scene.setup().data() == MissingData.DIGITS) wall.paint(sheet, area, scene);
    else regions.paint(sheet, area, scene);
  }

  @Override
  public void click(double x, double y, int focus) {
    drag(x, y, focus);
  }

  /** The nearest corner of the region goes there. */
  @Override
  public void drag(double x, double y, int focus) {
    boolean map =
        picture(focus) == MissingPicture.WALL && models.settings().getSetup().data().isPlane();
    if (!map) return;
    regions
        .at(x, y)
        .ifPresent(
            at ->
                models
                    .settings()
                    .cut(models.settings().getSetup().region().withCornerAt(at[0], at[1])));
  }
}
