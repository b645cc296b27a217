package engram.ui.memory.frame;

import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.List;

/** An experiment, presented by its figures, large, over its chart. */
public final class PresentedExperiment implements Presented {
  private static final double VALUE = 76;
  private static final double LEAST_VALUE = 40;
  private static final double NAME = 26;

  private final ExperimentSubject subject;

  public PresentedExperiment(ExperimentSubject subject) {
    this.subject = subject;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    List<ReadOut> figures = subject.others();
    if (figures.isEmpty()) return;
    double width = area.width() / figures.size();
    for (int k = 0; k < figures.size(); k++) {
      ReadOut figure = figures.get(k);
      double middle = area.x() + (k + 0.5) * width;
      String value = figure.value() + (figure.of().isEmpty() ? "" : " " + figure.of());
      double size = sheet.fitted(value, width - 30, VALUE, LEAST_VALUE, Face.BOLD);
      sheet.textAt(value, middle, area.middleY() + 10, size, Face.BOLD, sheet.palette().text());
      double name = sheet.fitted(figure.name(), width - 20, NAME, 21, Face.REGULAR);
      sheet.textAt(
          figure.name(), middle, area.middleY() + 54, name, Face.REGULAR, sheet.palette().muted());
    }
  }
}
