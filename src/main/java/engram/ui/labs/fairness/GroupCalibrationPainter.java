package engram.ui.labs.fairness;

import engram.labs.fairness.Reliability;
import engram.ui.labs.frame.LabPlot;
import engram.ui.labs.frame.ReliabilityPlot;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/** What the network gives the class that is wished for, and how often that comes true, by group. */
final class GroupCalibrationPainter {
  private final FairnessWords words;

  GroupCalibrationPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, FairnessScene scene) {
    ReliabilityPlot plot =
        new ReliabilityPlot(
            sheet,
            area,
            words.said(scene, "axis.across"),
            words.said(scene, "axis.up"),
            words::percent);
    List<LabPlot.Label> labels = new ArrayList<>();
    for (int group : new int[] {FairnessScene.A, FairnessScene.B}) {
      Reliability reliability = scene.scored().reliability(group);
      Color color = sheet.palette().classEdge(group);
      plot.line(reliability, color, 5);
      plot.bins(reliability, color, group == FairnessScene.B);
      labels.add(plot.label(reliability, color, words.curve(scene, group)));
    }
    plot.labels(labels);
  }
}
