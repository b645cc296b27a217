package engram.ui.labs.frame;

import engram.training.recipe.PreparedData;
import engram.ui.memory.frame.SamplePainter;
import engram.ui.memory.frame.SheetPainter;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.run.ShownSample;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** Paints samples of a data set as tiles: the picture that one is, or the mark of its class. */
public final class SampleTiles {
  private final SheetPainter<SamplePainter> painters = new SheetPainter<>(SamplePainter::new);
  private final Map<Integer, double[]> inks = new HashMap<>();
  private PreparedData inksOf;

  /**
   * @param row of the data set
   * @param square where it stands
   * @param brightness 0 … 1
   * @param line the width of its edge, in units
   */
  public void paint(
      PresentSheet sheet,
      PreparedData data,
      int row,
      PresentArea square,
      double brightness,
      Color edge,
      double line) {
    if (inksOf != data) inks.clear();
    inksOf = data;
    SamplePainter painter = painters.of(sheet);
    painter.use(sheet.palette());
    SamplePainter.Sample sample =
        new SamplePainter.Sample(inks.computeIfAbsent(row, this::ink), data.dataset().label(row));
    sheet.inPixels(
        square,
        Double.POSITIVE_INFINITY,
        (width, height) -> {
          painter.ground(0, 0, width);
          painter.sample(sample, brightness, 0, 0, width);
          painter.edge(0, 0, width, edge, line * sheet.unit());
        });
  }

  private double[] ink(int row) {
    return ShownSample.pixels(inksOf, inksOf.inputs().values(inksOf.dataset(), row))
        .map(p -> IntStream.range(0, p.side() * p.side()).mapToDouble(p::get).toArray())
        .orElseGet(() -> new double[0]);
  }
}
