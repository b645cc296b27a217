package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.tour.frame.FxDriver;
import engram.tour.measure.MeasureReport;
import engram.tour.measure.WindowMeasure;
import engram.ui.formula.FormulaView;
import java.util.Optional;

/** A whole window whose texts are measured, stage by stage. */
abstract class MeasuredWindow extends WholeWindow {
  /** Frames that the window must stand still before it is measured. */
  static final int SETTLE_FRAMES = 6;

  private WindowMeasure measure;

  @Override
  void show() {
    measure = new WindowMeasure(app.scene);
    super.show();
  }

  /** Measures what is there now. */
  final void look(String stage) {
    FxDriver.await(FormulaView::isReady, SETTLE_FRAMES);
    FxDriver.act(
        () ->
            measure.look(
                stage, app.scene.snapshot(null), app.wiring().panes.presentingProperty().get()));
  }

  /** Of all that was looked at. */
  final MeasureReport report() {
    return measure.report(Optional.empty());
  }

  /** None is too small, too pale, cut off or under another. */
  static void assertRead(MeasureReport report) {
    assertThat(report.smallTexts()).isEmpty();
    assertThat(report.paleTexts()).isEmpty();
    assertThat(report.cutTexts()).isEmpty();
    assertThat(report.overlaps()).isEmpty();
  }
}
