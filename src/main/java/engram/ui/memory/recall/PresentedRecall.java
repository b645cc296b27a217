package engram.ui.memory.recall;

import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.CellGridPainter;
import engram.ui.memory.frame.CellGridPainter.Marks;
import engram.ui.memory.frame.SheetPainter;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.memory.recall.StoredPatternsPainter.Overlap;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;

/**
 * A recall, presented: the network as a grid, large, and beside it what is stored, the false memory
 * among it, each with how much of it is there.
 */
final class PresentedRecall implements Presented {
  private static final double BETWEEN = 52;
  private static final double HEAD = 44;

  /** Of the text below the stored patterns, which is a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.88;

  private final RecallSubject subject;
  private final SheetPainter<CellGridPainter> cells = new SheetPainter<>(CellGridPainter::new);
  private final SheetPainter<StoredPatternsPainter> stored =
      new SheetPainter<>(StoredPatternsPainter::new);

  /** Where both were painted last. */
  private PresentArea gridArea = new PresentArea(0, 0, 0, 0);

  private PresentArea storedArea = gridArea;
  private double unit = 1;

  PresentedRecall(RecallSubject subject) {
    this.subject = subject;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    unit = sheet.unit();
    double side = Math.min(area.height(), 0.45 * area.width());
    gridArea = new PresentArea(area.x(), area.y(), side, side);
    RecallMoment now = subject.moment();
    int explained = subject.models().recall.pinnedProperty().get().orElse(-1);
    Marks marks = new Marks(now.atWork().orElse(-1), explained, -1);
    sheet.inPixels(
        gridArea,
        Double.POSITIVE_INFINITY,
        (width, height) -> {
          CellGrid grid = grid(width);
          double em = EM * sheet.unit();
          CellGridPainter painter = cells.of(sheet);
          painter.paint(now.state(), true, grid, now.wrong(), sheet.palette(), em);
          painter.paintMarks(grid, marks, sheet.palette(), em);
        });
    double left = gridArea.right() + BETWEEN;
    String head = subject.head();
    double size = sheet.fitted(head, area.right() - left, PresentSheet.LABEL, 21, Face.REGULAR);
    sheet.text(head, left, area.y() + 24, size, Face.REGULAR, sheet.palette().muted());
    storedArea = new PresentArea(left, area.y() + HEAD, area.right() - left, area.height() - HEAD);
    stored(sheet);
  }

  private void stored(PresentSheet sheet) {
    List<Overlap> overlaps = subject.overlaps();
    StoredPatternsLayout units = layout(overlaps.size());
    double room = StoredPatternsPainter.freeRoom(units);
    List<Item> items = subject.stored(name -> sheet.width(name, SMALL * EM, Face.BOLD) <= room);
    double smallest = units.compact() ? Double.POSITIVE_INFINITY : SMALL * EM;
    sheet.inPixels(
        storedArea,
        smallest,
        (width, height) -> {
          StoredPatternsLayout layout =
              StoredPatternsLayout.of(items.size(), EM * sheet.unit(), width, height);
          StoredPatternsPainter painter = stored.of(sheet);
          painter.paint(items, layout, -1, sheet.palette());
          painter.paintBars(overlaps, layout, sheet.palette());
        });
  }

  private StoredPatternsLayout layout(int count) {
    return StoredPatternsLayout.of(count, EM, storedArea.width(), storedArea.height());
  }

  private CellGrid grid(double side) {
    RecallMoment now = subject.moment();
    int columns = now.run().setup().original().columns();
    return CellGrid.of(now.state().length, columns, 0, 0, side, side);
  }

  /** A cell stays marked; a stored pattern is asked for. */
  @Override
  public void click(double x, double y, int focus) {
    RecallModels models = subject.models();
    if (gridArea.contains(x, y)) {
      grid(gridArea.width() * unit)
          .at((x - gridArea.x()) * unit, (y - gridArea.y()) * unit)
          .ifPresent(models.recall::pin);
    } else if (storedArea.contains(x, y)) {
      int count = models.recall.run().setup().stored().size();
      OptionalInt at = layout(subject.overlaps().size()).at(x - storedArea.x(), y - storedArea.y());
      if (at.isPresent() && at.getAsInt() < count) {
        models.patterns.ask(models.recall.run().setup().name(at.getAsInt()));
      }
    }
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(subject.models().recall.pinnedProperty());
  }
}
