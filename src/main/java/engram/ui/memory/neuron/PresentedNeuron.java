package engram.ui.memory.neuron;

import engram.ui.memory.frame.SheetPainter;
import engram.ui.paint.Drawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** The four rules, presented: the plane of the neuron, with the line that each rule draws. */
final class PresentedNeuron implements Presented {
  /** Of the texts in the plane, which are a little smaller. */
  private static final double EM = 24;

  private static final double SMALL = 0.9;

  private final NeuronSubject subject;
  private final SheetPainter<NeuronPlanePainter> planes =
      new SheetPainter<>(NeuronPlanePainter::new);

  PresentedNeuron(NeuronSubject subject) {
    this.subject = subject;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    sheet.inPixels(
        area,
        SMALL * EM,
        (width, height) -> {
          planes
              .of(sheet)
              .paint(
                  subject.picture(sheet.palette(), width, height),
                  EM * sheet.unit(),
                  width,
                  height,
                  sheet.palette());
          clearAround(sheet.g(), width, height);
        });
  }

  /** Lines that go on beyond the plane end at its edge: a clip would cost the frame. */
  private static void clearAround(Drawing g, double width, double height) {
    double far = width + height;
    g.clear(-far, -far, width + 2 * far, far);
    g.clear(-far, height, width + 2 * far, far);
    g.clear(-far, 0, far, height);
    g.clear(width, 0, far, height);
  }
}
