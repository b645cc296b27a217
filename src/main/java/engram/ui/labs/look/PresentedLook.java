package engram.ui.labs.look;

import engram.labs.look.Look;
import engram.labs.look.LookPicture;
import engram.labs.look.Overall;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** An answer and its parts, and what would flip it: of a table or of a picture. */
final class PresentedLook implements Presented {
  private static final double PARTS = 0.66;
  private static final double PICTURES = 0.72;
  private static final double MAP = 0.55;
  private static final double LEAST_MAP = 260;
  private static final double BETWEEN = 48;

  private final LookSubject subject;
  private final LookModels models;
  private final boolean byFocus;
  private final PartsPainter parts;
  private final OutputsPainter outputs;
  private final HeatPainter heat;
  private final PlanePainter plane;
  private final FlipsPainter flips;
  private final OverallPainter overall;
  private final LayersPainter layers;
  private final NeuronPainter neuron;
  private final TreePainter tree;

  /** What a stroke with the mouse does to the pixels it crosses: their ink, 0 or 1. */
  private double ink = Double.NaN;

  /**
   * @param byFocus whether the focus says which picture is painted; else the settings do
   */
  PresentedLook(LookSubject subject, LookModels models, boolean byFocus) {
    this.subject = subject;
    this.models = models;
    this.byFocus = byFocus;
    parts = new PartsPainter(models.words);
    outputs = new OutputsPainter(models.words);
    heat = new HeatPainter(models.words);
    plane = new PlanePainter(models.words);
    flips = new FlipsPainter(models.words);
    overall = new OverallPainter(models.words);
    layers = new LayersPainter(models.words);
    neuron = new NeuronPainter(models.words);
    tree = new TreePainter(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  private LookPicture picture(int focus) {
    return byFocus ? LookSubject.picture(focus) : models.settings.getSetup().shown();
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.look.getScene().ifPresent(look -> paint(sheet, area, look, picture(focus)));
  }

  private void paint(PresentSheet sheet, PresentArea area, Look look, LookPicture shown) {
    boolean isPicture = look.network().data().picture().isPresent();
    if (shown.isInside() || shown == LookPicture.OVERALL) {
      PresentArea inner =
          new PresentArea(area.x() + 8, area.y() + 4, area.width() - 16, area.height() - 4);
      if (shown == LookPicture.NEURON) {
        models.look.neuron.getFound().ifPresent(of -> neuron.paint(sheet, inner, look, of));
      } else {
        models.look.getOverall().ifPresent(all -> paint(sheet, inner, look, all, shown));
      }
      return;
    }
    PresentArea left =
        new PresentArea(
            area.x() + 8,
            area.y() + 4,
            share(area, shown, isPicture) * area.width(),
            area.height() - 4);
    PresentArea right =
        new PresentArea(
            left.right() + BETWEEN,
            left.y(),
            area.right() - left.right() - BETWEEN - 8,
            left.height());
    if (shown == LookPicture.PARTS) {
      int seen = models.playback().parts(look);
      if (isPicture) heat.parts(sheet, left, look, seen);
      else parts.paint(sheet, left, look, seen);
      double below = outputs.paint(sheet, right, look) + 30;
      double room = right.bottom() - below;
      if (!isPicture && room > LEAST_MAP) {
        double size = Math.min(room, right.width());
        plane.paint(sheet, new PresentArea(right.x(), below, right.width(), size), look);
      }
      return;
    }
    if (isPicture) heat.flip(sheet, left, look);
    else if (!plane.paint(sheet, left, look)) outputs.paint(sheet, left, look);
    flips.paint(sheet, right, look);
  }

  private void paint(
      PresentSheet sheet, PresentArea area, Look look, Overall all, LookPicture shown) {
    if (shown == LookPicture.LAYERS) layers.paint(sheet, area, look, all);
    else if (shown == LookPicture.TREE) tree.paint(sheet, area, look, all.tree());
    else overall.paint(sheet, area, look, all);
  }

  /** A map is about square. */
  private static double share(PresentArea area, LookPicture shown, boolean isPicture) {
    if (isPicture) return PICTURES;
    return shown == LookPicture.PARTS
        ? PARTS
        : Math.max(0.4, Math.min(MAP, area.height() / area.width()));
  }

  @Override
  public void click(double x, double y, int focus) {
    boolean stroke = !Double.isNaN(ink);
    ink = Double.NaN;
    if (stroke || models.look.getScene().isEmpty()) return;
    if (picture(focus) == LookPicture.FLIPS) {
      flips.at(x, y).ifPresent(models.look::take);
    }
    if (picture(focus) == LookPicture.LAYERS) layers.at(x, y).ifPresent(models.look::ask);
    if (picture(focus) == LookPicture.NEURON) {
      neuron.at(x, y).ifPresent(at -> models.look.neuron.choose(at.layer(), at.unit()));
      neuron.rowAt(x, y).ifPresent(models.look::ask);
    }
    drag(x, y, focus);
    ink = Double.NaN;
  }

  @Override
  public void drag(double x, double y, int focus) {
    if (models.look.getScene().isEmpty()) return;
    LookPicture shown = picture(focus);
    if (shown.isInside() || shown == LookPicture.OVERALL) return;
    Look look = models.look.getScene().get();
    if (look.network().data().picture().isPresent()) {
      heat.pixelAt(x, y).ifPresent(pixel -> draw(look, pixel));
      return;
    }
    if (shown == LookPicture.PARTS) {
      parts
          .featureAt(x, y)
          .ifPresent(feature -> models.look.change(feature, parts.valueAt(look, feature, x)));
    }
    plane
        .at(x, y)
        .ifPresent(
            there -> {
              models.look.change(there.first(), there.x());
              models.look.change(there.second(), there.y());
            });
  }

  /** The first pixel of a stroke decides whether it draws or rubs out. */
  private void draw(Look look, int pixel) {
    double full = look.network().yardstick().unit(pixel);
    if (Double.isNaN(ink)) ink = look.values()[pixel] > full / 2 ? 0 : 1;
    models.look.change(pixel, ink * full);
  }
}
