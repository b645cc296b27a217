package engram.ui.memory.sleep;

import engram.memory.recall.Pattern;
import engram.ui.memory.sleep.SleepPicture.Letter;
import engram.ui.memory.sleep.SleepPicture.NightMark;
import engram.ui.paint.Drawing;
import engram.ui.paint.InkTile;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Draws a life: letters as black as they are recalled, by both stores and by the slow network
 * alone, and between them what the one dreamt for the other in the night.
 */
final class SleepPainter {
  private static final double SMALL = 0.85;

  /** How much ink is left of what nobody recalls: a shadow. */
  private static final double SHADOW = 0.07;

  /** Of the width of a letter: the stream of a night that dreamt of it alone. */
  private static final double STREAM = 3.2;

  private static final double THINNEST = 0.05;
  private static final double STRENGTH = 0.09;

  /** What is written at the cut takes so much, and stands at its left where there is less. */
  private static final double WRITTEN = 5;

  private final Drawing g;
  private final Pen pen;
  private final InkTile tiles;
  private final PaintFonts fonts = new PaintFonts();
  private SleepPicture picture;
  private SleepLayout layout;
  private Palette palette;
  private double em;

  SleepPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
    tiles = new InkTile(g);
  }

  /** Clears nothing. */
  void paint(SleepPicture newPicture, SleepLayout newLayout, Palette newPalette) {
    picture = newPicture;
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    g.setTextBaseline(VPos.CENTER);
    head(picture.heads().both(), SleepLayout.HEAD / 2 * em);
    head(picture.heads().alone(), layout.aloneHeadY());
    for (int k = 0; k < SleepViewModel.EVENTS; k++) {
      if (k < picture.letters().size()) letter(k, picture.letters().get(k));
      else place(k);
    }
    lane();
    nights();
    if (picture.cut() > 0) cut();
  }

  private void head(String text, double y) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.text());
    g.setFont(fonts.bold(em));
    PaintedText.fill(g, text, left(), y, layout.width() - left());
  }

  private double left() {
    return layout.letterX(0);
  }

  /** What has not happened yet. */
  private void place(int event) {
    double side = layout.side();
    pen.line(palette.border(), em / 13);
    for (boolean alone : new boolean[] {false, true}) {
      g.strokeRect(layout.letterX(event), layout.letterY(event, alone), side, side);
    }
  }

  private void letter(int event, Letter of) {
    double x = layout.letterX(event);
    double side = layout.side();
    tile(of.pattern(), of.recalled(), x, layout.letterY(event, false));
    tile(of.pattern(), of.withoutFast(), x, layout.letterY(event, true));
    g.setFill(palette.accent());
    double thick = STRENGTH * side;
    g.fillRect(x, layout.letterY(event, false) + side - thick, of.strength() * side, thick);
    if (event != picture.explained()) return;
    pen.line(palette.pointed(), Math.max(1.5, 0.14 * em));
    for (boolean alone : new boolean[] {false, true}) {
      g.strokeRect(x, layout.letterY(event, alone), side, side);
    }
  }

  private void tile(Pattern pattern, double recalled, double x, double y) {
    double ink = SHADOW + (1 - SHADOW) * recalled;
    tiles.paint(
        pattern.rows(),
        pattern.columns(),
        i -> pattern.state(i) < 0 ? 0 : ink,
        x,
        y,
        layout.side(),
        palette);
  }

  /** What was dreamt of flows down, as wide as it was often. */
  private void lane() {
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.muted());
    g.setFont(fonts.regular(SMALL * em));
    double middle = layout.laneY() + layout.laneHeight() / 2;
    PaintedText.fill(g, picture.heads().lane(), layout.width() - left(), layout.aloneHeadY());
    for (int k = 0; k < picture.letters().size(); k++) {
      double dreamt = picture.letters().get(k).dreamt();
      if (dreamt > 0) stream(k, dreamt, middle);
    }
  }

  private void stream(int event, double dreamt, double middle) {
    double side = layout.side();
    double x = layout.letterX(event) + side * (event % 2 == 0 ? 0.27 : 0.73);
    double half = Math.min(0.2 * side, Math.max(THINNEST * em, STREAM * dreamt * side / 2));
    double reach = layout.laneHeight() / 2 - 0.3 * em;
    double tip = Math.max(2 * half, 0.5 * em);
    g.setFill(palette.accent());
    g.fillRect(x - half, middle - reach, 2 * half, 2 * reach - tip);
    double wide = 1.25 * half + 0.16 * em;
    g.fillPolygon(
        new double[] {x - wide, x + wide, x},
        new double[] {middle + reach - tip, middle + reach - tip, middle + reach},
        3);
  }

  private void nights() {
    double y = layout.nightsY();
    for (int night = 1; night <= picture.nights().size(); night++) {
      night(picture.nights().get(night - 1), layout.dayX(night - 1), y);
      g.setTextAlign(TextAlignment.CENTER);
      g.setFill(palette.muted());
      g.setFont(fonts.regular(SMALL * em));
      PaintedText.fill(g, String.valueOf(night), layout.dayX(night - 1), y + 1.6 * em);
    }
  }

  /** A moon for a night that is slept, a sun for one that is spent awake. */
  private void night(NightMark mark, double x, double y) {
    double radius = layout.nightRadius();
    Color color = mark.passed() ? palette.accent() : palette.border();
    switch (mark.kind()) {
      case SLEPT -> {
        pen.dot(x, y, radius, color);
        pen.dot(x + 0.45 * radius, y - 0.3 * radius, 0.8 * radius, palette.card());
      }
      case AWAKE -> sun(x, y, radius, mark.passed() ? palette.negative() : palette.border());
      case DREAMLESS -> {
        pen.line(palette.border(), em / 9);
        g.strokeLine(x - 0.5 * radius, y, x + 0.5 * radius, y);
      }
    }
  }

  private void sun(double x, double y, double radius, Color color) {
    pen.dot(x, y, 0.5 * radius, color);
    pen.line(color, 0.14 * em);
    for (int k = 0; k < 8; k++) {
      double dx = Math.cos(k * Math.PI / 4);
      double dy = Math.sin(k * Math.PI / 4);
      g.strokeLine(x + 0.7 * radius * dx, y + 0.7 * radius * dy, x + radius * dx, y + radius * dy);
    }
  }

  /** Behind that night, through the fast store. */
  private void cut() {
    double x =
        picture.cut() < picture.nights().size()
            ? (layout.dayX(picture.cut() - 1) + layout.dayX(picture.cut())) / 2
            : layout.width() - 0.1 * em;
    pen.line(palette.negative(), 0.15 * em);
    g.setLineDashes(0.5 * em, 0.35 * em);
    g.strokeLine(x, SleepLayout.HEAD * em, x, layout.nightsY() + 0.8 * em);
    g.setLineDashes();
    if (picture.cut() == picture.nights().size()) return;
    boolean right = layout.width() - x > WRITTEN * em;
    g.setTextAlign(right ? TextAlignment.LEFT : TextAlignment.RIGHT);
    g.setFill(palette.text());
    g.setFont(fonts.bold(SMALL * em));
    double beside = right ? x + 0.6 * em : x - 0.6 * em;
    double y = layout.laneY() + layout.laneHeight() / 2;
    PaintedText.fill(g, picture.heads().cut(), beside, y);
  }
}
