package engram.ui.graph;

import engram.nn.Part;
import engram.ui.graph.Emphasis.Level;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Paints the connections: colour is the weight's sign, thickness its share of what arrives. Those
 * through which most comes are loud, the others a whisper; see {@link EdgeShares}. How loud they
 * all are tells how decided the answer is: pale and thin where no class leads, bold where one does.
 */
public final class ConnectionPainter {
  /** Under the neurons' rims, so that no seam shows. */
  private static final double OVERLAP = 2;

  private static final double LEAST_WIDTH = 0.16;
  private static final double MOST_WIDTH = 0.92;
  private static final double LOUD = 0.92;

  /** Opacity and thickness of the loud ones where no class leads, as parts of theirs … */
  private static final double PALE = 0.3;

  private static final double THIN = 0.75;

  /** … and their thickness where one leads by at least {@link #CLEAR_LEAD} of its bar. */
  private static final double BOLD = 2.2;

  private static final double CLEAR_LEAD = 0.5;

  /** Of those that are not loud. */
  private static final double QUIET_WIDTH = 0.077;

  private static final double QUIET = 0.17;
  private static final double STEPPED_BACK = 0.16;
  private static final double QUIET_AT_WORK = 0.35;
  private static final double QUIET_HOVERED = 0.55;
  private static final double HALO = 0.55;
  private static final double HALO_OPACITY = 0.4;
  private static final double POINTED_HALO = 0.4;
  private static final double POINTED_OPACITY = 0.75;

  /** Thinner where many are pointed at together, and paler where they are small. */
  private static final double POINTED_LAYER_HALO = 0.16;

  private static final double LEAST_SELECTED = 0.12;

  /** Neurons and columns at least so far apart, in em, get lines of the full thickness. */
  private static final double ROOMY = 2.6;

  private static final double ROOMY_COLUMNS = 8;

  private final ConnectionImage image = new ConnectionImage();
  private final EdgeShares shares = new EdgeShares();

  /** The picture's connections as curves, each with its own thickness. */
  void paint(Drawing to, NetworkPicture picture) {
    paint(
        picture,
        (x0, y0, x1, y1, thickness, rgb, opacity) -> {
          to.setStroke(
              Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, Math.min(1, opacity)));
          to.setLineWidth(thickness);
          stroke(to, new Connection(x0, y0, x1, y1));
        });
  }

  /** Draws the whole curve. */
  static void stroke(Drawing to, Connection c) {
    double third = (c.x1() - c.x0()) / 3;
    to.beginPath();
    to.moveTo(c.x0(), c.y0());
    to.bezierCurveTo(c.x0() + third, c.y0(), c.x1() - third, c.y1(), c.x1(), c.y1());
    to.stroke();
  }

  /** The picture's connections on its card, in pixels of the screen. */
  public Image paint(NetworkPicture picture) {
    double scale = picture.pixelScale();
    int width = (int) Math.ceil(picture.layout().width() * scale);
    int height = (int) Math.ceil(picture.layout().height() * scale);
    ConnectionRaster raster = image.begin(width, height);
    raster.fill(Palette.argb(picture.palette().card()));
    paint(picture, raster);
    return image.end();
  }

  private void paint(NetworkPicture picture, Connection.Strokes to) {
    Emphasis emphasis = picture.emphasis();
    for (int layer = 0; layer < picture.layout().layerCount(); layer++) {
      shares.measure(picture, layer);
      Layer painter = new Layer(to, picture, emphasis, shares, layer);
      for (Level level : Level.values()) {
        if (level != Level.NORMAL && !emphasis.isAny()) continue;
        painter.paint(level, false);
        painter.paint(level, true);
      }
    }
  }

  /** The thickness of a loud connection in em; grows with its share. */
  static double width(double share) {
    return LEAST_WIDTH + (MOST_WIDTH - LEAST_WIDTH) * share;
  }

  /** Of an answer that leads by that part of a bar: 0 … 1, slow at both ends. */
  static double decided(double lead) {
    double part = Math.min(1, lead / CLEAR_LEAD);
    return part > 0 ? part * part * (3 - 2 * part) : 0;
  }

  /** The weights into one layer. */
  private static final class Layer {
    private final Connection.Strokes raster;
    private final Emphasis emphasis;
    private final NetworkPicture picture;
    private final int layer;
    private final LayerColumn from;
    private final LayerColumn to;
    private final EdgeShares shares;
    private final DrawnWeights drawn;
    private final boolean haloed;
    private final boolean pointedAtAll;
    private final double pixels;
    private final double x0;
    private final double x1;
    private final double originY;
    private final double em;
    private final double crowding;
    private final double paleness;
    private final double boldness;
    private final int positive;
    private final int negative;
    private final int accent;
    private final int pointed;

    Layer(
        Connection.Strokes raster,
        NetworkPicture picture,
        Emphasis emphasis,
        EdgeShares shares,
        int layer) {
      this.raster = raster;
      this.emphasis = emphasis;
      this.layer = layer;
      this.picture = picture;
      NetworkLayout layout = picture.layout();
      Viewport viewport = picture.viewport();
      from = layout.column(layer - 1);
      to = layout.column(layer);
      this.shares = shares;
      drawn = DrawnWeights.of(picture, layer);
      pixels = viewport.scale() * picture.pixelScale();
      double originX = viewport.x() * picture.pixelScale();
      originY = viewport.y() * picture.pixelScale();
      x0 = originX + (from.x() + from.radius()) * pixels - OVERLAP;
      x1 = originX + (to.x() - to.radius()) * pixels + OVERLAP;
      em = layout.em() * layout.grown() * pixels;
      boolean fromImage = layer == 0 && layout.image().isPresent();
      double spacing = fromImage ? to.spacing() : Math.min(from.spacing(), to.spacing());
      double room = Math.min(spacing / ROOMY, layout.columnGap() / ROOMY_COLUMNS) / layout.em();
      crowding = Math.min(1, room);
      boolean answers = picture.gradientsOf(layer).isEmpty();
      double decided = answers ? decided(picture.lead()) : 1;
      paleness = PALE + (1 - PALE) * decided;
      boldness = answers ? THIN + (BOLD - THIN) * decided : 1;
      haloed = picture.selected().filter(p -> p instanceof Part.Weight).isPresent();
      pointedAtAll = emphasis.pointsAtWeights(layer);
      positive = Palette.argb(picture.palette().positive());
      negative = Palette.argb(picture.palette().negative());
      accent = Palette.argb(picture.palette().accent());
      pointed = Palette.argb(picture.palette().pointed());
    }

    void paint(Level level, boolean loud) {
      for (int i = 0; i < from.shown(); i++) {
        double y0 = originY + from.y(i) * pixels;
        int source = from.unit(i);
        for (int o = 0; o < to.shown(); o++) {
          if (shares.isLoud(i, o) != loud) continue;
          int target = to.unit(o);
          if (!loud && !level.isLoud() && !drawn.has(i, o)) continue;
          if (emphasis.ofWeight(layer, source, target) != level) continue;
          double y1 = originY + to.y(o) * pixels;
          boolean isPointed =
              pointedAtAll
                  || emphasis.isAny() && emphasis.isPointed(new Part.Weight(layer, source, target));
          boolean negativeWeight = picture.weight(layer, source, target) < 0;
          draw(
              level,
              loud,
              isPointed,
              y0,
              y1,
              shares.of(i, o),
              negativeWeight ? negative : positive);
        }
      }
    }

    private void draw(
        Level level, boolean loud, boolean isPointed, double y0, double y1, double share, int rgb) {
      double thickness = (loud ? width(share) * crowding : QUIET_WIDTH) * em;
      double opacity = loud ? LOUD : QUIET;
      switch (level) {
        case STEPPED_BACK -> {
          opacity = loud ? Math.max(LOUD * STEPPED_BACK * paleness, QUIET / 2) : QUIET / 2;
          if (loud) thickness *= Math.min(1, boldness);
        }
        case NORMAL -> {
          if (loud) {
            opacity *= paleness;
            thickness *= boldness;
          }
        }
        case WORKING -> opacity = Math.max(opacity, QUIET_AT_WORK);
        case HOVERED -> opacity = Math.max(opacity, QUIET_HOVERED);
        case SELECTED -> {
          opacity = LOUD;
          thickness = Math.max(thickness, LEAST_SELECTED * em);
          if (haloed && !isPointed) {
            raster.draw(x0, y0, x1, y1, thickness + HALO * em, accent, HALO_OPACITY);
          }
        }
      }
      if (isPointed) {
        double halo = (pointedAtAll ? POINTED_LAYER_HALO * crowding : POINTED_HALO) * em;
        double seen = pointedAtAll ? opacity : 1;
        raster.draw(x0, y0, x1, y1, thickness + halo, pointed, POINTED_OPACITY * seen);
      }
      raster.draw(x0, y0, x1, y1, thickness, rgb, opacity);
    }
  }
}
