package engram.ui.start;

import engram.ui.paint.Palette;
import engram.ui.paint.SoftPicture;
import engram.ui.start.ForgettingFilm.Film;
import engram.ui.start.ForgettingFilm.Frame;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Ten digits, each as strong as it is still recognised, above how well both halves are known. */
final class ForgetPicture implements DoorPicture {
  private static final int IN_A_ROW = 5;
  private static final double EPOCHS_A_SECOND = 5;
  private static final double REST_SECONDS = 3;
  private static final double MARGIN = 0.07;
  private static final double GAP = 0.03;
  private static final double FAINTEST = 0.06;
  private static final double FORGOTTEN = 0.5;
  private static final double INSET = 0.14;

  private Optional<Film> film = Optional.empty();
  private List<Image> digits = List.of();
  private Palette drawnIn;
  private double begun = Double.NaN;

  ForgetPicture(Executor worker) {
    worker.execute(
        () -> ForgettingFilm.make(made -> Platform.runLater(() -> film = Optional.of(made))));
  }

  @Override
  public void paint(
      GraphicsContext g,
      Palette palette,
      double width,
      double height,
      double seconds,
      double pixelScale) {
    if (film.isEmpty()) return;
    Film shown = film.get();
    if (Double.isNaN(begun)) begun = seconds;
    if (!palette.equals(drawnIn)) {
      digits = shown.ink().stream().map(ink -> SoftPicture.of(ink, palette.text())).toList();
      drawnIn = palette;
    }
    double last = shown.frames().size() - 1;
    double period = last / EPOCHS_A_SECOND + REST_SECONDS;
    double at = Math.min(last, (seconds - begun) % period * EPOCHS_A_SECOND);
    double room = width * (1 - 2 * MARGIN);
    double tile = (room - (IN_A_ROW - 1) * GAP * width) / IN_A_ROW;
    tiles(g, palette, shown.frames().get((int) at), tile, width);
    double top = MARGIN * width + 2 * tile + 3 * GAP * width;
    curves(g, palette, shown, at, MARGIN * width, top, room, height - top - MARGIN * width);
  }

  private void tiles(GraphicsContext g, Palette palette, Frame frame, double tile, double width) {
    for (int digit = 0; digit < digits.size(); digit++) {
      double x = MARGIN * width + (digit % IN_A_ROW) * (tile + GAP * width);
      double y = MARGIN * width + (digit / IN_A_ROW) * (tile + GAP * width);
      double known = frame.right()[digit];
      boolean old = digit < IN_A_ROW;
      g.setFill(palette.card());
      g.fillRoundRect(x, y, tile, tile, tile / 4, tile / 4);
      g.setStroke(known < FORGOTTEN ? palette.testCurve() : palette.border());
      g.setLineDashes(old && known < FORGOTTEN ? new double[] {4, 3} : new double[0]);
      g.setLineWidth(1.2);
      if (!old) g.setStroke(palette.border());
      g.strokeRoundRect(x, y, tile, tile, tile / 4, tile / 4);
      g.setLineDashes();
      g.setGlobalAlpha(FAINTEST + (1 - FAINTEST) * known);
      double inset = INSET * tile;
      g.drawImage(digits.get(digit), x + inset, y + inset, tile - 2 * inset, tile - 2 * inset);
      g.setGlobalAlpha(1);
    }
  }

  /** Solid what was learned first, dashed what comes then, and a dot for now. */
  private static void curves(
      GraphicsContext g,
      Palette palette,
      Film film,
      double at,
      double x,
      double y,
      double width,
      double height) {
    double last = film.frames().size() - 1;
    double parted = x + width * film.learned() / last;
    g.setFill(palette.border().deriveColor(0, 1, 1, 0.5));
    g.fillRect(parted, y, x + width - parted, height);
    g.setStroke(palette.border());
    g.setLineWidth(1);
    g.strokeLine(x, y + height, x + width, y + height);
    g.setLineCap(StrokeLineCap.ROUND);
    Color old = palette.testCurve();
    g.setLineWidth(2.6);
    g.setLineDashes(6, 5);
    curve(g, film, at, x, y, width, height, false, palette.validationCurve());
    g.setLineDashes();
    curve(g, film, at, x, y, width, height, true, old);
    Frame now = film.frames().get((int) at);
    double dotX = x + width * (int) at / last;
    double dotY = y + height * (1 - now.old());
    g.setFill(palette.page());
    g.fillOval(dotX - 6.5, dotY - 6.5, 13, 13);
    g.setFill(old);
    g.fillOval(dotX - 5, dotY - 5, 10, 10);
  }

  private static void curve(
      GraphicsContext g,
      Film film,
      double at,
      double x,
      double y,
      double width,
      double height,
      boolean old,
      Color color) {
    g.setStroke(color);
    g.beginPath();
    for (int k = 0; k <= at; k++) {
      Frame frame = film.frames().get(k);
      double share = old ? frame.old() : frame.fresh();
      double px = x + width * k / (film.frames().size() - 1);
      double py = y + height * (1 - share);
      if (k == 0) g.moveTo(px, py);
      else g.lineTo(px, py);
    }
    g.stroke();
  }
}
