package engram.ui.memory.spacing;

import engram.ui.base.Texts;
import engram.ui.memory.frame.SheetPainter;
import engram.ui.memory.spacing.SpacingViewModel.Mapped;
import engram.ui.plot.Ink;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** When to learn again, presented: the map above the jars, or the calendar of an exam. */
final class PresentedSpacing implements Presented {
  /** Of the texts, which are a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.85;

  /** Of the height, what the jars take. */
  private static final double JARS = 0.3;

  private final SpacingSubject subject;
  private final SpacingModels models;
  private final Texts texts;
  private final SpacingJars jars;
  private final SpacingCalendar calendar;
  private final SheetPainter<SpacingMapPainter> maps = new SheetPainter<>(SpacingMapPainter::new);
  private final SheetPainter<PlotPainter> plots = new SheetPainter<>(PlotPainter::new);

  /** Where the map was painted last, and how large a unit was. */
  private PresentArea painted = new PresentArea(0, 0, 0, 0);

  private double unit = 1;

  PresentedSpacing(SpacingSubject subject, Texts texts) {
    this.subject = subject;
    this.texts = texts;
    models = subject.models();
    jars = new SpacingJars(texts);
    calendar = new SpacingCalendar(models.exam, texts);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(models.spacing.mappedProperty(), models.exam.daysProperty());
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    unit = sheet.unit();
    if (focus == SpacingSubject.EXAM) {
      sheet.inPixels(area, SMALL * EM, (width, height) -> paint(exam(), sheet, width, height));
      return;
    }
    double above = (1 - JARS) * area.height();
    painted = new PresentArea(area.x(), area.y(), area.width(), above);
    sheet.inPixels(painted, SMALL * EM, (width, height) -> paintMap(sheet, width, height));
    PresentArea below =
        new PresentArea(area.x(), area.y() + above, area.width(), area.height() - above);
    sheet.inPixels(
        below,
        SMALL * EM,
        (width, height) ->
            paint(jars.plot(models.spacing.moment().levels()), sheet, width, height));
  }

  private void paint(Plot plot, PresentSheet sheet, double width, double height) {
    plots.of(sheet).paint(plot, sheet.palette(), EM * unit, width, height);
  }

  /** With the sessions, which are handles in the window. */
  private Plot exam() {
    Plot plot = calendar.plot();
    List<PlotItem> items = new ArrayList<>(plot.items());
    for (double day : models.exam.plan().sessions()) {
      items.addAll(PlotItem.Dot.rimmed(day / calendar.days(), 0, 0.7, 0.58, Ink.ACCENT));
    }
    return new Plot(plot.margins(), plot.rows(), plot.columns(), items);
  }

  private void paintMap(PresentSheet sheet, double width, double height) {
    Optional<Mapped> now = models.spacing.mappedProperty().get();
    if (now.isEmpty()) return;
    PlotAxes axes = axes(width, height);
    SpacingMapPainter painter = maps.of(sheet);
    painter.paint(now.get(), models.spacing.people, axes, sheet.palette(), texts);
    painter.paintChosen(models.spacing.setup().gap(), models.spacing.setup().delay(), axes);
  }

  private PlotAxes axes(double width, double height) {
    return SpacingMapPainter.axes(width, height, EM * unit, texts);
  }

  /** Chooses a place of the map; takes the exam. */
  @Override
  public void click(double x, double y, int focus) {
    if (focus == SpacingSubject.EXAM) {
      models.exam.take();
      return;
    }
    PlotAxes axes = axes(painted.width() * unit, painted.height() * unit);
    double atX = (x - painted.x()) * unit;
    double atY = (y - painted.y()) * unit;
    if (!axes.contains(atX, atY)) return;
    models.spacing.choose(
        SpacingDays.GAPS.at(axes.share(atX)), SpacingDays.DELAYS.at(axes.rowShare(atY)));
  }
}
