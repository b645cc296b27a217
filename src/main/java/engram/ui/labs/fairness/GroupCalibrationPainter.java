package engram.ui.labs.fairness;

import engram.labs.fairness.Reliability;
import engram.ui.labs.frame.ReliabilityPlot;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import javafx.scene.paint.Color;

/** What the network gives the class that is wished for, and how often that comes true, by group. */
final class GroupCalibrationPainter {
  private static final double BETWEEN = 20;

  private final FairnessWords words;

  GroupCalibrationPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, FairnessScene scene) {
    double width = (area.width() - BETWEEN) / 2;
    for (int group : new int[] {FairnessScene.A, FairnessScene.B}) {
      double x = area.x() + group * (width + BETWEEN);
      paint(sheet, new PresentArea(x, area.y(), width, area.height()), scene, group);
    }
  }

  private void paint(PresentSheet sheet, PresentArea area, FairnessScene scene, int group) {
    ReliabilityPlot plot =
        new ReliabilityPlot(
            sheet,
            area,
            0,
            words.said(scene, "axis.across"),
            words.said(scene, "axis.up"),
            words::percent);
    Reliability reliability = scene.scored().reliability(group);
    Color color = sheet.palette().classEdge(group);
    plot.line(reliability, color, 5);
    plot.bins(reliability, color, group == FairnessScene.B);
    plot.counts();
    plot.title(words.curve(scene, group), color);
  }
}
