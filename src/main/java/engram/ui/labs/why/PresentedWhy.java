package engram.ui.labs.why;

import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.Optional;

/** Who taught an answer: a map or pictures, the strongest samples, and a bar for each. */
final class PresentedWhy implements Presented {
  private static final double LIST = 0.4;
  private static final double BETWEEN = 40;

  private final WhySubject subject;
  private final WhyModels models;
  private final boolean withList;
  private final WhyMapPainter map;
  private final WhyListPainter list;
  private final WhyTilesPainter tiles;
  private final WhyBarsPainter bars;
  private Optional<WhyPlane> plane = Optional.empty();

  /**
   * @param withList whether the strongest are listed beside the map
   */
  PresentedWhy(WhySubject subject, WhyModels models, boolean withList) {
    this.subject = subject;
    this.models = models;
    this.withList = withList;
    map = new WhyMapPainter(models.words);
    list = new WhyListPainter(models.words);
    tiles = new WhyTilesPainter(models.words);
    bars = new WhyBarsPainter(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.why.getScene().ifPresent(scene -> paint(sheet, area, scene));
  }

  private void paint(PresentSheet sheet, PresentArea area, WhyScene scene) {
    double height = area.height() - WhyBarsPainter.HEIGHT;
    PresentArea upper = new PresentArea(area.x(), area.y(), area.width(), height - 10);
    bars.paint(
        sheet,
        new PresentArea(area.x(), area.y() + height, area.width(), WhyBarsPainter.HEIGHT),
        scene);
    follow(scene);
    if (plane.isEmpty()) {
      tiles.paint(sheet, upper, scene);
      return;
    }
    double beside = withList ? LIST * area.width() : 0;
    double left = area.width() - beside - (withList ? BETWEEN : 0);
    map.paint(
        sheet, new PresentArea(upper.x(), upper.y(), left, upper.height()), scene, plane.get());
    if (!withList) return;
    list.paint(
        sheet, new PresentArea(upper.right() - beside, upper.y(), beside, upper.height()), scene);
  }

  private void follow(WhyScene scene) {
    boolean same =
        plane.filter(p -> p.data == scene.data() && p.asked == scene.asked()).isPresent();
    if (!same) plane = WhyPlane.of(scene);
  }

  @Override
  public void click(double x, double y, int focus) {
    bars.at(x, y).ifPresent(rank -> models.playback().goTo(rank));
    if (plane.isPresent()) map.at(x, y).ifPresent(models.why::ask);
  }
}
