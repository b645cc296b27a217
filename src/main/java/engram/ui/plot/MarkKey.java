package engram.ui.plot;

import engram.ui.paint.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** One mark of a picture's key, with what it stands for. */
public final class MarkKey extends Label {
  private static final double ROOM = 1.1;
  private static final double SIZE = 0.34;

  private MarkKey(String text, MarkShape shape, MarkPart part, Color color, Color edge, double em) {
    super(text);
    getStyleClass().add("mark-key");
    setMinWidth(Region.USE_PREF_SIZE);
    Canvas mark = new Canvas(ROOM * em, ROOM * em);
    new MarkPainter(mark.getGraphicsContext2D())
        .paintEdged(shape, part, color, edge, ROOM * em / 2, ROOM * em / 2, SIZE * em);
    setGraphic(mark);
  }

  /** The colour and shape of a class. */
  public static MarkKey ofClass(String name, int label, Palette palette, double em) {
    return new MarkKey(
        name,
        MarkShape.of(label),
        MarkPart.TRAINING,
        palette.classColor(label),
        palette.classEdge(label),
        em);
  }

  /** How the rows of a part are drawn. */
  public static MarkKey ofPart(String name, MarkPart part, Palette palette, double em) {
    return new MarkKey(name, MarkShape.CIRCLE, part, palette.muted(), palette.muted(), em);
  }
}
