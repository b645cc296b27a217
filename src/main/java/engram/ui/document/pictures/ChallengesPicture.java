package engram.ui.document.pictures;

import engram.ui.document.pictures.ChallengesModel.Counted;
import engram.ui.document.pictures.ChallengesModel.Size;
import engram.ui.present.PresentSheet.Face;
import javafx.scene.paint.Color;

/** Four cards, one for each open problem, each with a count of its own. */
final class ChallengesPicture implements LivingPicture {
  private static final double WIDTH = 376;
  private static final double HEIGHT = 322;
  private static final double GAP = 16;
  private static final double LEFT = 32;
  private static final double TOP = 14;

  private final ChallengesModel model;

  ChallengesPicture(ChallengesModel model) {
    this.model = model;
  }

  @Override
  public ChallengesModel model() {
    return model;
  }

  @Override
  public void paint(PictureSheet sheet) {
    card(sheet, 0, "scale");
    sizes(sheet, LEFT, TOP);
    double right = LEFT + WIDTH + GAP;
    double lower = TOP + HEIGHT + GAP;
    card(sheet, 1, "explain");
    model.counted().ifPresent(c -> features(sheet, c, right, TOP));
    card(sheet, 2, "privacy");
    model.counted().ifPresent(c -> losses(sheet, c, LEFT, lower));
    card(sheet, 3, "ethics");
    model.counted().ifPresent(c -> groups(sheet, c, right, lower));
    sheet.plain();
  }

  private void card(PictureSheet sheet, int place, String id) {
    double x = LEFT + place % 2 * (WIDTH + GAP);
    double y = TOP + place / 2 * (HEIGHT + GAP);
    sheet.as(id);
    boolean lit = sheet.isLit(id);
    sheet.box(
        x,
        y,
        WIDTH,
        HEIGHT,
        18,
        sheet.palette().card(),
        lit ? sheet.palette().accent() : sheet.palette().border());
    sheet.bold(model.texts.get("document.next." + id), x + 20, y + 34, sheet.ink());
    String text = model.texts.get("document.next." + id + ".text");
    sheet.smallFitted(text, x + 20, y + 62, WIDTH - 40, sheet.muted());
    sheet.part(id, x, y, WIDTH, HEIGHT);
  }

  /** Parameters on a logarithmic axis: each line up is a thousand times as many. */
  private void sizes(PictureSheet sheet, double x, double y) {
    double foot = y + HEIGHT - 44;
    double height = HEIGHT - 136;
    double step = (WIDTH - 40) / 5;
    own(sheet, x + 20 + step / 2, foot, height);
    int place = 1;
    for (Size size : model.sizes()) {
      bar(
          sheet,
          x + 20 + step * (place++ + 0.5),
          foot,
          height * Math.log10(size.parameters()) / 12,
          size.name(),
          model.texts.get("document.next.count." + size.id()),
          sheet.cell().soma());
    }
  }

  private void own(PictureSheet sheet, double x, double foot, double height) {
    bar(
        sheet,
        x,
        foot,
        height * Math.log10(ChallengesModel.OWN_PARAMETERS) / 12,
        model.texts.get("document.next.own"),
        String.valueOf(ChallengesModel.OWN_PARAMETERS),
        sheet.palette().positive());
  }

  private static void bar(
      PictureSheet sheet,
      double x,
      double foot,
      double height,
      String name,
      String count,
      Color color) {
    sheet.box(x - 20, foot - height, 40, height, 5, color, null);
    sheet.smallFittedAt(name, x, foot + 22, 68, sheet.muted());
    sheet.smallFittedAt(count, x, foot - height - 8, 76, sheet.ink());
  }

  /** What each feature adds to one answer. */
  private void features(PictureSheet sheet, Counted counted, double x, double y) {
    double most = 1e-9;
    for (double lead : counted.leads()) most = Math.max(most, Math.abs(lead));
    double row = 54;
    double zero = x + 250;
    for (int i = 0; i < counted.leads().length; i++) {
      double at = y + 108 + row * i;
      double lead = counted.leads()[i];
      double width = 62 * Math.abs(lead) / most;
      String name =
          sheet
              .page()
              .cut(counted.features().get(i), sheet.across(140), sheet.small(), Face.REGULAR);
      sheet.smallText(name, x + 20, at + 6, sheet.ink());
      sheet.box(lead < 0 ? zero - width : zero, at - 11, width, 22, 4, sheet.sign(lead), null);
      double end = lead < 0 ? zero + 8 : zero + width + 8;
      sheet.smallText(
          model.numbers().with(3).signed(lead),
          Math.min(end, x + WIDTH - 56),
          at + 6,
          sheet.signText(lead));
    }
    sheet.line(zero, y + 82, zero, y + 88 + row * counted.leads().length, 1.4, sheet.muted());
  }

  /** Each flower at its loss: those trained on above, those unseen below. */
  private void losses(PictureSheet sheet, Counted counted, double x, double y) {
    dots(sheet, counted.trained(), x, y + 128, sheet.palette().trainCurve(), "trained");
    dots(sheet, counted.unseen(), x, y + 198, sheet.palette().testCurve(), "unseen");
    sheet.smallText(model.texts.get("document.next.loss"), x + 20, y + 240, sheet.muted());
    String told = model.texts.get("document.percent", Math.rint(100 * counted.told()));
    sheet.write(told, sheet.x(x + 20), sheet.y(y + 296), 2 * sheet.label(), Face.BOLD, sheet.ink());
    double width = sheet.page().width(told, 2 * sheet.label(), Face.BOLD);
    double beside = 30 + width / sheet.across(1);
    sheet.smallFitted(
        model.texts.get("document.next.told"),
        x + beside,
        y + 294,
        WIDTH - beside - 14,
        sheet.muted());
  }

  private void dots(
      PictureSheet sheet, double[] losses, double x, double y, Color color, String name) {
    sheet.smallText(model.texts.get("document.next." + name), x + 20, y - 22, color);
    sheet.line(x + 20, y, x + WIDTH - 20, y, 1.2, sheet.palette().border());
    for (double loss : losses) {
      // from 10⁻⁵ to 1
      double share = Math.max(0, Math.min(1, 1 + Math.log10(Math.max(1e-9, loss)) / 5));
      sheet.disc(x + 22 + share * (WIDTH - 44), y, 5, color.deriveColor(0, 1, 1, 0.4));
    }
  }

  /** How many of each species are named rightly: who bears the errors. */
  private void groups(PictureSheet sheet, Counted counted, double x, double y) {
    for (int k = 0; k < counted.names().size(); k++) {
      double at = y + 112 + 62 * k;
      sheet.smallText(counted.names().get(k), x + 20, at - 10, sheet.ink());
      sheet.box(x + 20, at, 250, 22, 6, sheet.palette().border(), null);
      double share = (double) counted.right()[k] / counted.all()[k];
      sheet.box(
          x + 20,
          at,
          250 * share,
          22,
          6,
          sheet.palette().classColor(k),
          sheet.palette().classEdge(k));
      String of = model.texts.get("document.why.of", counted.right()[k], counted.all()[k]);
      sheet.smallTo(of, x + WIDTH - 18, at + 18, sheet.ink());
    }
  }
}
